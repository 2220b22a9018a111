//! The row that remembers what a visitor chose: a table whose categories ask has one.

use super::entry::{Entry, Kind};
use super::name::Name;
use super::policy::{Block, Policy};

/// Cookies of consent managers whose format is known.
const MANAGERS: &[(&str, &str)] = &[
    ("cc_cookie", "consent = vanilla_cookieconsent"),
    ("klaro", "consent = klaro"),
    ("eu-consent", "consent = orejime"),
    ("tarteaucitron", "consent = tarteaucitron"),
];

/// What the row that is added says: the language, the service, the purpose.
const TEXTS: &[(&str, &str, &str)] = &[
    ("en", "Cookie preferences", "Remembers your choice about cookies."),
    ("fr", "Préférences de cookies", "Retient votre choix au sujet des cookies."),
    ("de", "Cookie-Einstellungen", "Merkt sich Ihre Wahl zu den Cookies."),
    ("es", "Preferencias de cookies", "Recuerda lo que usted eligió sobre las cookies."),
    ("it", "Preferenze sui cookie", "Ricorda la sua scelta sui cookie."),
];

/// Finds the row, or adds one where categories ask and none remembers the answer. Tells whether anything was to be done:
/// a row that was found may have turned out to be one that cannot stand.
pub(super) fn settle(policy: &mut Policy, lang: &str) -> bool {
    let mut entries = policy.blocks.iter().flat_map(|block| &block.entries);
    if entries.any(|entry| entry.choice.is_some() && entry.refused.is_none()) {
        return false;
    }
    // A category asks even where none of its rows can stand.
    let asks = policy.blocks.iter().any(|block| block.id != "necessary");
    let necessary = policy.blocks.iter_mut().filter(|block| block.id == "necessary");
    let found =
        necessary.flat_map(|block| &mut block.entries).find_map(|entry| Some((format(entry)?, entry)));
    match found {
        Some((format, entry)) => choose(entry, format),
        None if asks => add(policy, lang),
        None => return false,
    }
    true
}

/// The term of a row whose name says that it remembers the choice.
fn format(entry: &Entry) -> Option<&'static str> {
    let Name::Exact(name) = &entry.name else { return None };
    let own = entry.kind == Kind::Cookie && entry.setter != Some("third_party") && entry.refused.is_none();
    let manager = MANAGERS.iter().find(|(own, _)| own == name).map(|(_, term)| *term);
    let name = name.to_ascii_lowercase();
    let parts =
        ["consent", "cookies_preferences", "cookie_preferences", "cookie-preferences", "cookies-preferences"];
    let is_named = || parts.iter().any(|part| name.contains(part)).then_some("consent");
    manager.or_else(is_named).filter(|_| own)
}

fn choose(entry: &mut Entry, format: &str) {
    // A manager writes its cookie from the page, this program its own from the server.
    entry.setter = (format != "consent").then_some("script");
    entry.choice = Some(format.to_owned());
    entry.marks.push(format!("by its name this row remembers the visitor's choice, which `{format}` says"));
    let guess = entry.marks.iter_mut().find(|mark| mark.ends_with("`session` is a guess"));
    if let Some(guess) = guess {
        *guess = guess.replace("`session`", "`6 months`");
        entry.life = Some("6 months".into());
    }
}

fn add(policy: &mut Policy, lang: &str) {
    let (_, service, purpose) = TEXTS.iter().find(|(own, ..)| *own == lang).unwrap_or(&TEXTS[0]);
    let is_free = |name: &&&str| {
        let mut entries = policy.blocks.iter().flat_map(|block| &block.entries);
        !entries.any(|entry| entry.name_cell().as_deref() == Some(**name))
    };
    let name = ["cookies_preferences", "visitor_choice", "eu_choice"].iter().find(is_free);
    let name = Name::Exact((*name.unwrap_or(&"cookies_preferences")).to_owned());
    let mut entry = Entry::new(0, "", service, purpose, name);
    entry.life = Some("6 months".into());
    entry.choice = Some("consent".into());
    entry.marks.push(
        "the page has no row for the cookie that remembers the visitor's choice, which a table with such categories \
         needs: this one is ours"
            .into(),
    );
    if let Some(block) = policy.blocks.iter_mut().find(|block| block.id == "necessary") {
        block.entries.push(entry);
    } else {
        let (heads, marks) = (Vec::new(), Vec::new());
        policy
            .blocks
            .insert(0, Block { id: "necessary".into(), title: None, heads, marks, entries: vec![entry] });
    }
}
