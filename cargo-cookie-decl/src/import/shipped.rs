//! The words of our own pages are understood, in each of the five languages.

use std::collections::BTreeMap;
use std::fs;

use super::columns::{Role, role};
use super::kind::{Fact, facts, is_nothing};
use super::lifetime::{self, Life};
use super::{LANGUAGES, category};

/// The messages of a language that have a line each.
fn messages(lang: &str) -> BTreeMap<String, String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../cookie-decl/locales");
    let text = fs::read_to_string(format!("{folder}/{lang}.ftl")).unwrap();
    let pairs = text.lines().filter_map(|line| line.split_once(" = "));
    pairs.map(|(id, text)| (id.to_owned(), text.to_owned())).collect()
}

#[test]
fn titles_of_categories_are_headings() {
    for lang in LANGUAGES {
        for id in ["necessary", "preferences", "anonymous_statistics", "statistics", "marketing"] {
            let title = &messages(lang)[&format!("category-{}", id.replace('_', "-"))];
            let known = category::of(title).unwrap_or_else(|| panic!("{lang}: {title}"));
            assert_eq!((known.id, known.doubt), (id, false), "{lang}: {title}");
            assert!(known.votes.contains(lang), "{lang}: {title}: {:?}", known.votes);
        }
    }
}

#[test]
fn headings_of_columns_are_known() {
    let columns = [
        ("provider", Role::Provider),
        ("service", Role::Service),
        ("name", Role::Name),
        ("purpose", Role::Purpose),
        ("lifetime", Role::Lifetime),
        ("setter", Role::Setter),
        ("shared", Role::Shared),
    ];
    for lang in LANGUAGES {
        for (column, expected) in columns {
            let heading = &messages(lang)[&format!("column-{column}")];
            let (role, votes) = role(heading).unwrap_or_else(|| panic!("{lang}: {heading}"));
            assert_eq!(role, expected, "{lang}: {heading}");
            assert!(votes.contains(lang), "{lang}: {heading}: {votes:?}");
        }
    }
}

#[test]
fn lifetimes_are_read_back() {
    let months = BTreeMap::from([
        ("fr", "12 mois"),
        ("en", "12 months"),
        ("de", "12 Monate"),
        ("es", "12 meses"),
        ("it", "12 mesi"),
    ]);
    let forms = [
        ("session", "session"),
        ("exact", "12 months"),
        ("limit", "up to 12 months"),
        ("session-or", "session or 12 months"),
        ("exact-visit", "12 months after last visit"),
        ("limit-visit", "up to 12 months after last visit"),
        ("session-or-visit", "session or 12 months after last visit"),
    ];
    for lang in LANGUAGES {
        let messages = messages(lang);
        let text = |form: &str| messages[&format!("lifetime-{form}")].replace("{ length }", months[lang]);
        for (form, expected) in forms {
            assert_eq!(
                lifetime::read(&text(form)),
                Life::Term(expected.into(), None),
                "{lang}: {}",
                text(form)
            );
        }
        assert_eq!(lifetime::read(&text("until-deleted")), Life::Persistent, "{lang}");
        assert!(is_nothing(&text("none")), "{lang}");
    }
}

#[test]
fn kinds_and_setters_are_read_back() {
    for lang in LANGUAGES {
        let messages = messages(lang);
        assert_eq!(facts(&messages["kind-local-storage"]), [Fact::LocalStorage], "{lang}");
        assert_eq!(facts(&messages["kind-session-storage"]), [Fact::SessionStorage], "{lang}");
        if let Some(kind) = messages.get("kind-third-party") {
            assert_eq!(facts(kind), [Fact::ThirdParty], "{lang}");
        }
        assert_eq!(facts(&messages["setter-script"]), [Fact::Script], "{lang}");
        assert_eq!(facts(&messages["setter-site"]), [Fact::FirstParty], "{lang}");
        assert!(facts(&messages["setter-third-party"]).contains(&Fact::ThirdParty), "{lang}");
        assert!(is_nothing(&messages["kind-nothing"]), "{lang}");
        assert!(is_nothing(&messages["shared-nobody"]), "{lang}");
    }
}
