//! Which category a heading names.

use cookie_decl_syntax::keyword::CATEGORY_SYNONYMS;

use super::fold::{has, has_any, words};

/// Categories by the words of headings, those that ask for more first: what names two is taken for the stricter one.
/// The titles of `cookie-decl`'s own pages are among them, which a test sees to.
const WORDS: &[(&str, &str, &[&str])] = &[
    ("marketing", "en", &["marketing", "advert*", "ads", "targeting", "social media"]),
    ("marketing", "fr", &["publicit*", "ciblage", "reseaux sociaux", "marketing"]),
    ("marketing", "de", &["werb*", "soziale medien", "marketing"]),
    ("marketing", "es", &["publicidad", "publicitari*", "redes sociales", "marketing"]),
    ("marketing", "it", &["pubblicit*", "profilazione", "social network", "marketing"]),
    ("statistics", "en", &["statistic*", "analytic*", "audience measurement", "measurement", "performance"]),
    (
        "statistics",
        "fr",
        &["statistique*", "analytique*", "mesure d audience", "mesure", "audience", "performance*"],
    ),
    (
        "statistics",
        "de",
        &["statistik*", "analyse*", "webanalyse*", "reichweitenmessung", "leistung*", "performance"],
    ),
    ("statistics", "es", &["estadistic*", "analitic*", "analisis", "medicion", "rendimiento"]),
    ("statistics", "it", &["statistic*", "analitic*", "misurazion*", "prestazion*"]),
    ("preferences", "en", &["preference*", "functional*", "personali*", "comfort", "customi*"]),
    ("preferences", "fr", &["preference*", "fonctionnel*", "fonctionnalite*", "personnalis*", "confort"]),
    (
        "preferences",
        "de",
        &["praferenz*", "einstellung*", "funktional*", "funktionell*", "personalisier*", "komfort*"],
    ),
    ("preferences", "es", &["preferencia*", "funcional*", "personalizacion", "comodidad"]),
    ("preferences", "it", &["preferenz*", "funzional*", "personalizzazione"]),
    ("necessary", "en", &["necessary", "essential", "required", "mandatory", "technical"]),
    ("necessary", "fr", &["necessaire*", "essentiel*", "indispensable*", "obligatoire*", "technique*"]),
    ("necessary", "de", &["notwendig*", "erforderlich*", "essenziell*", "essentiell*", "technisch*"]),
    ("necessary", "es", &["necesari*", "tecnic*", "esencial*", "imprescindible*", "obligatori*"]),
    ("necessary", "it", &["necessari*", "tecnic*", "essenzial*", "indispensabil*", "obbligatori*"]),
];

/// Words that say what is not.
const NEGATIONS: &[&str] = &["non", "not", "no", "nicht", "pas", "sans", "without", "ohne", "sin", "senza"];

/// A heading with more words names no category.
const LONGEST: usize = 12;

/// A category that is built in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) id: &'static str,
    /// What to look at again: the heading can be read in another way, too.
    pub(super) doubt: bool,
    /// The languages whose words it was found by.
    pub(super) votes: Vec<&'static str>,
}

/// The built-in category that a heading names.
pub(super) fn of(heading: &str) -> Option<Known> {
    if heading.len() > 20 * LONGEST {
        return None;
    }
    let words = words(heading);
    let is_negated = words.iter().any(|word| NEGATIONS.contains(&word.as_str()));
    if is_negated || words.len() > LONGEST {
        return None;
    }
    // "Cookies that require consent" are not the required ones.
    let asks = has_any(&words, &["consent*", "einwilligung*", "consens*"]);
    let means = |phrase: &str| {
        !(asks && matches!(phrase, "required" | "mandatory" | "erforderlich*" | "obligatoire*"))
    };
    let knows = |phrases: &[&str]| phrases.iter().any(|phrase| means(phrase) && has(&words, phrase));
    let synonym = |id: &str| {
        let knows =
            |(word, of): &(&str, &str)| *of == id && means(word) && has(&words, &word.replace('_', " "));
        CATEGORY_SYNONYMS.iter().any(knows)
    };
    let told: Vec<_> = WORDS.iter().filter(|(id, _, phrases)| knows(phrases) || synonym(id)).collect();
    let id = told.first()?.0;
    let votes =
        WORDS.iter().filter(|(own, _, phrases)| *own == id && knows(phrases)).map(|(_, lang, _)| *lang);
    let exempt = has_any(&words, &["exempt*"]);
    let doubt = told.iter().any(|(other, ..)| *other != id) || exempt;
    let is_anonymous = id == "statistics" && (exempt || has_any(&words, &["anonym*", "anonim*"]));
    let id = if is_anonymous { "anonymous_statistics" } else { id };
    Some(Known { id, doubt, votes: votes.collect() })
}

/// Whether a heading is that of any list of cookies, and so names no category.
pub(super) fn is_general(heading: &str) -> bool {
    const GENERAL: &[&str] = &[
        "cookie*",
        "policy",
        "list*",
        "politique*",
        "charte",
        "richtlinie*",
        "hinweis*",
        "politica*",
        "informativa",
        "declaration*",
        "erklarung*",
        "declaracion",
        "dichiarazione",
        "table*",
        "tabell*",
        "tabla",
        "ubersicht",
        "elenco",
        "used",
        "use",
        "utilise*",
        "verwendet*",
        "utilizad*",
        "utilizzat*",
        "site*",
        "website*",
        "sitio",
        "sito",
        "notre",
        "our",
        "we",
        "nous",
        "wir",
        "this",
        "ce",
        "which",
        "quels",
        "welche",
        "que",
        "quali",
        "d",
        "des",
        "de",
        "les",
        "la",
        "le",
        "der",
        "die",
        "das",
        "auf",
        "dieser",
        "den",
        "on",
        "of",
        "the",
        "a",
        "in",
        "this",
        "del",
        "di",
        "dei",
        "nuestro",
        "nuestra",
        "este",
        "questo",
        "sur",
        "en",
        "su",
        "et",
        "and",
        "und",
        "y",
        "e",
        "privacy",
        "uso",
        "web",
    ];
    let words = words(heading);
    words.iter().all(|word| has_any(std::slice::from_ref(word), GENERAL))
}

#[cfg(test)]
mod tests {
    use super::{is_general, of};

    #[test]
    fn headings_of_real_policies_name_categories() {
        for (heading, expected) in [
            ("Cookies strictement nécessaires", "necessary"),
            ("Cookies de mesure d'audience", "statistics"),
            ("Cookies de mesure d’audience exemptés de consentement", "anonymous_statistics?"),
            ("Analytics cookies", "statistics"),
            ("Anonymous analytics", "anonymous_statistics"),
            ("Performance", "statistics"),
            ("Functional cookies", "preferences"),
            ("Targeting / advertising", "marketing"),
            ("Strictly necessary (12)", "necessary"),
            ("Notwendige Cookies", "necessary"),
            ("Unbedingt erforderliche Cookies", "necessary"),
            ("Technisch notwendige Cookies", "necessary"),
            ("Marketing-Cookies", "marketing"),
            ("Cookies técnicas", "necessary"),
            ("Cookies de análisis", "statistics"),
            ("Cookies de publicidad comportamental", "marketing"),
            ("Cookie tecnici", "necessary"),
            ("Cookie di profilazione", "marketing"),
            ("anonymous_statistics", "anonymous_statistics"),
            ("Technical and analytics cookies", "statistics?"),
            ("Non-essential cookies", ""),
            ("Cookies for which consent is required", ""),
            ("Maps", ""),
        ] {
            let known = of(heading);
            let found = known.map(|known| format!("{}{}", known.id, if known.doubt { "?" } else { "" }));
            assert_eq!(found.unwrap_or_default(), expected, "{heading}");
        }
    }

    #[test]
    fn titles_of_pages_name_none() {
        for heading in [
            "Politique de cookies",
            "Cookie Policy",
            "Charte des cookies",
            "Liste des cookies utilisés",
            "Cookies",
        ] {
            assert!(is_general(heading), "{heading}");
        }
        assert!(!is_general("Cartes et plans"));
    }
}
