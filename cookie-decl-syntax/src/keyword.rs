//! Every word of the grammar, once.

use crate::model::{ChoiceFormat, Consent, Unit};

/// Languages whose standard texts ship with `cookie-decl`: the official ones of the European Union, Arabic, Ukrainian.
pub const LANGUAGES: &[&str] = &[
    "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv", "uk",
];

/// Categories that need no declaration: the word, the name of the type, what has to happen first.
pub const CATEGORIES: &[(&str, &str, Consent)] = &[
    ("necessary", "Necessary", Consent::Exempt),
    ("preferences", "Preferences", Consent::Required),
    ("anonymous_statistics", "AnonymousStatistics", Consent::Objection),
    ("statistics", "Statistics", Consent::Required),
    ("marketing", "Marketing", Consent::Required),
];

/// What other tools call the built-in categories.
pub const CATEGORY_SYNONYMS: &[(&str, &str)] = &[
    ("essential", "necessary"),
    ("required", "necessary"),
    ("mandatory", "necessary"),
    ("technical", "necessary"),
    ("functional", "preferences"),
    ("functionality", "preferences"),
    ("personalization", "preferences"),
    ("comfort", "preferences"),
    ("analytics", "statistics"),
    ("measurement", "statistics"),
    ("performance", "statistics"),
    ("statistical", "statistics"),
    ("anonymous", "anonymous_statistics"),
    ("anonymous_analytics", "anonymous_statistics"),
    ("advertising", "marketing"),
    ("ads", "marketing"),
    ("targeting", "marketing"),
    ("social", "marketing"),
];

/// Attributes of the whole table, `#![…]`.
pub const INNER_ATTRIBUTES: &[&str] = &[
    "site",
    "controller",
    "contact",
    "updated",
    "languages",
    "provider",
    "messages",
    "profiles",
    "table",
    "deny",
    "warn",
    "allow",
];

/// Inner attributes that may stand more than once.
pub const REPEATED_INNER_ATTRIBUTES: &[&str] = &["provider", "deny", "warn", "allow"];

/// Attributes that say who sets a row, or all rows of a block.
pub const SETTERS: &[&str] = &["script", "set_by", "third_party"];

/// Attributes of a block alone.
pub const BLOCK_ATTRIBUTES: &[&str] = &["title", "about", "consent", "known_as"];

/// Attributes of a row alone.
pub const ROW_ATTRIBUTES: &[&str] = &["allow", "formerly", "revision"];

/// What a category's `#[consent(…)]` takes.
pub const CONSENTS: &[(&str, Consent)] =
    &[("required", Consent::Required), ("objection", Consent::Objection), ("exempt", Consent::Exempt)];

/// Consent managers whose choice can be read, `consent = …`.
pub const MANAGERS: &[(&str, ChoiceFormat)] = &[
    ("vanilla_cookieconsent", ChoiceFormat::VanillaCookieconsent),
    ("klaro", ChoiceFormat::Klaro),
    ("orejime", ChoiceFormat::Orejime),
    ("tarteaucitron", ChoiceFormat::Tarteaucitron),
];

/// Terms that begin with a word of their own.
pub const TERMS: &[&str] = &[
    "session",
    "until deleted",
    "up to",
    "Secure",
    "HttpOnly",
    "SameSite",
    "Path",
    "Domain",
    "Partitioned",
    "shared with",
    "consent",
];

/// Words for terms that the grammar says otherwise, and what to write.
pub const TERM_SYNONYMS: &[(&str, &str)] = &[
    ("max_age", "write the lifetime in words, such as `14 days`"),
    ("maxage", "write the lifetime in words, such as `14 days`"),
    ("expires", "write the lifetime in words, such as `14 days`"),
    ("permanent", "write how long it lives, such as `1 year`"),
    ("forever", "write how long it lives, such as `1 year`"),
    ("persistent", "write how long it lives, such as `1 year`"),
    ("host_only", "leave it out: a cookie without `Domain` is host-only"),
    ("shared", "write `shared with` and who else can read it"),
    ("until", "write `until deleted`"),
    ("up", "write `up to 13 months`"),
];

/// Units of time, plural and singular: of two near words, "did you mean" takes the first.
pub const UNITS: &[(&str, Unit)] = &[
    ("seconds", Unit::Seconds),
    ("second", Unit::Seconds),
    ("minutes", Unit::Minutes),
    ("minute", Unit::Minutes),
    ("hours", Unit::Hours),
    ("hour", Unit::Hours),
    ("days", Unit::Days),
    ("day", Unit::Days),
    ("weeks", Unit::Weeks),
    ("week", Unit::Weeks),
    ("months", Unit::Months),
    ("month", Unit::Months),
    ("years", Unit::Years),
    ("year", Unit::Years),
];

/// What the value of a key in a table of words is.
pub fn lookup<'a, T>(table: &'a [(&str, T)], word: &str) -> Option<&'a T> {
    table.iter().find(|(key, _)| *key == word).map(|(_, value)| value)
}

/// The words of a table, for "did you mean".
pub fn words<T>(table: &[(&'static str, T)]) -> impl Iterator<Item = &'static str> {
    table.iter().map(|(word, _)| *word)
}

/// The language whose standard texts serve a BCP 47 tag, in any letter case: its own, or the one before its region, as
/// `pt` serves `pt-BR`. A script is no region: texts in another script serve nobody.
pub fn texts_for(tag: &str) -> Option<&'static str> {
    let language = match tag.split_once('-') {
        Some((language, region)) if is_region(region) => language,
        _ => tag,
    };
    LANGUAGES.iter().copied().find(|known| known.eq_ignore_ascii_case(language))
}

/// RFC 5646 section 2.2.4: two letters, or three digits.
fn is_region(subtag: &str) -> bool {
    match subtag.len() {
        2 => subtag.bytes().all(|octet| octet.is_ascii_alphabetic()),
        3 => subtag.bytes().all(|octet| octet.is_ascii_digit()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::texts_for;

    #[test]
    fn a_region_reads_the_texts_of_its_language() {
        for (tag, texts) in [
            ("fr", Some("fr")),
            ("FR", Some("fr")),
            ("fr-CA", Some("fr")),
            ("pt-BR", Some("pt")),
            ("de-at", Some("de")),
            ("es-419", Some("es")),
            ("br", None),
            ("br-FR", None),
            ("fra", None),
            ("fr-", None),
            ("fr-C", None),
            ("fr-41", None),
            ("fr-C1", None),
            ("fr-Latn", None),
            ("ar-Latn-MT", None),
            ("fr-CA-x", None),
            ("", None),
        ] {
            assert_eq!(texts_for(tag), texts, "{tag}");
        }
    }
}
