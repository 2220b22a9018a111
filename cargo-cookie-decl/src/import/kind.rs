//! What a cell says about the kind of a cookie and who sets it: "HTML Local Storage", "Third party", "HTTP".

use super::fold::{has_any, words};

/// A fact about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fact {
    LocalStorage,
    SessionStorage,
    /// Something that stores nothing under its name, such as a pixel.
    NoCookie,
    ThirdParty,
    FirstParty,
    Script,
    Cookie,
}

const WORDS: &[(Fact, &[&str])] = &[
    (
        Fact::SessionStorage,
        &[
            "session storage",
            "sessionstorage",
            "stockage de session",
            "sitzungsspeicher",
            "almacenamiento de sesion",
            "archiviazione di sessione",
        ],
    ),
    (
        Fact::LocalStorage,
        &[
            "local storage",
            "localstorage",
            "stockage local",
            "lokaler speicher",
            "almacenamiento local",
            "archiviazione locale",
            "html",
        ],
    ),
    (Fact::NoCookie, &["pixel*", "indexeddb", "indexed db", "beacon*"]),
    (
        Fact::ThirdParty,
        &[
            "third part*",
            "3rd part*",
            "tiers",
            "tierce*",
            "drittanbieter*",
            "dritte*",
            "terceros",
            "tercera*",
            "tercero",
            "terz*",
        ],
    ),
    (
        Fact::FirstParty,
        &[
            "first part*",
            "1st part*",
            "interne*",
            "premiere partie",
            "propia*",
            "propio*",
            "primera parte",
            "erstanbieter*",
            "eigene*",
            "prima parte",
            "proprietari*",
            "propri",
            "this site",
            "ce site",
            "diese website",
            "este sitio",
            "questo sito",
        ],
    ),
    (Fact::Script, &["script*", "skript*", "javascript"]),
    (Fact::Cookie, &["http", "cookie*"]),
];

/// The facts of a cell; none where it says nothing that is understood.
pub(super) fn facts(text: &str) -> Vec<Fact> {
    let words = words(text);
    let mut facts: Vec<_> =
        WORDS.iter().filter(|(_, phrases)| has_any(&words, phrases)).map(|(fact, _)| *fact).collect();
    // "HTML session storage" is no local storage.
    if facts.contains(&Fact::SessionStorage) {
        facts.retain(|fact| *fact != Fact::LocalStorage);
    }
    facts
}

/// A cell of a column that asks whether something is so.
pub(super) fn answer(text: &str) -> Option<bool> {
    match words(text).first().map(String::as_str) {
        Some("yes" | "oui" | "ja" | "si" | "x" | "true") => Some(true),
        Some("no" | "non" | "nein" | "false") => Some(false),
        _ => matches!(text.trim(), "✓" | "✔").then_some(true),
    }
}

/// Whether a cell says that there is nothing to be said.
pub(super) fn is_nothing(text: &str) -> bool {
    const NOTHING: &[&str] = &[
        "none",
        "no cookie",
        "no cookies",
        "cookieless",
        "cookie less",
        "without cookie*",
        "aucun",
        "aucun cookie",
        "sans cookie*",
        "pas de cookie*",
        "neant",
        "kein cookie",
        "keine",
        "keine cookies",
        "ohne cookie*",
        "ninguna",
        "ninguno",
        "ninguna cookie",
        "sin cookie*",
        "nessuno",
        "nessun cookie",
        "senza cookie*",
        "n a",
        "na",
        "nobody*",
        "nobody else",
        "personne*",
        "niemand*",
        "nadie*",
        "nessun altro",
        "no",
        "non",
        "nein",
        "not applicable",
        "sans objet",
        "entfallt",
        "no procede",
        "non applicabile",
    ];
    let words = words(text);
    // Names such as `__no` have marks of their own.
    let is_prose = !text.contains(['_', '.', '*']);
    words.is_empty() && !text.contains('*')
        || is_prose
            && words.len() < 5
            && NOTHING.iter().any(|phrase| super::fold::find(&words, phrase).is_some_and(|(at, _)| at == 0))
}
