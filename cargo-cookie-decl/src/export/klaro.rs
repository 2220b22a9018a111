//! Klaro 0.7.
//!
//! A cookie that begins with `^` is a regular expression. Without its domain, a cookie of a parent domain stays. A language
//! set in the configuration would be the only one: without it, the page's is taken, and `zz` where there are no words for
//! it. The link to the charter shows only where a text has a place for it.

use cookie_decl::Declaration;
use cookie_decl::charter::{Phrase, Phrases};

use super::clear::pattern;
use super::js::{Js, object};
use super::kept::Kept;
use super::unit::Unit;
use super::{Request, note_language, primary};

/// The languages that Klaro speaks itself.
const LANGUAGES: &[&str] = &[
    "ca", "cs", "da", "de", "el", "en", "es", "fi", "fr", "gl", "hr", "hu", "it", "nl", "no", "oc", "pl",
    "pt", "ro", "ru", "sr", "sv", "tr", "zh",
];

/// The language of what has no words in the page's.
const FALLBACK: &str = "zz";

pub(super) fn write(request: Request<'_>, units: &[Unit], kept: &Kept, notes: &mut Vec<String>) -> String {
    let languages = languages(request, notes);
    let words = |phrases: &Phrases<'_>| translation(request, units, phrases);
    let mut translations: Vec<_> =
        languages.iter().map(|(key, phrases)| (key.clone(), Js::Object(words(phrases)))).collect();
    let mut fallback = small_words();
    fallback.extend(languages.first().map(|(_, phrases)| words(phrases)).unwrap_or_default());
    translations.push((FALLBACK.to_owned(), Js::Object(fallback)));
    let config = object([
        ("version", Some(1_u64.into())),
        ("storageMethod", Some("cookie".into())),
        ("storageName", Some(kept.name.as_str().into())),
        ("cookieDomain", kept.domain.map(Js::from)),
        ("cookiePath", Some(kept.path.into())),
        ("cookieExpiresAfterDays", Some(kept.days.into())),
        ("default", Some(false.into())),
        ("acceptAll", Some(true.into())),
        // Refusing is as easy as accepting.
        ("hideDeclineAll", Some(false.into())),
        ("showNoticeTitle", Some(true.into())),
        ("htmlTexts", Some(false.into())),
        ("groupByPurpose", Some(false.into())),
        ("translations", Some(Js::Object(translations))),
        ("services", Some(units.iter().map(|unit| service(unit, &languages)).collect::<Vec<_>>().into())),
    ]);
    format!("{config}\n")
}

/// The words of each language that Klaro can tell from another: it looks at a page's `fr-CA` as `fr`.
fn languages<'a>(request: Request<'a>, notes: &mut Vec<String>) -> Vec<(String, Phrases<'a>)> {
    let mut languages: Vec<(String, Phrases<'a>)> = Vec::new();
    for lang in request.charter.languages() {
        let key = primary(lang);
        if languages.iter().any(|(other, _)| *other == key) {
            notes.push(format!(
                "`{lang}` is left out: this manager does not look at regions, and `{key}` is taken"
            ));
            continue;
        }
        note_language(lang, LANGUAGES, notes);
        languages.push((key, request.charter.phrases(lang)));
    }
    languages
}

/// Its texts stand with it: among the translations its id could be one of Klaro's own words.
fn service(unit: &Unit, languages: &[(String, Phrases<'_>)]) -> Js {
    let cookies: Vec<_> = unit.clearable().filter_map(item).collect();
    let texts = |phrases: &Phrases<'_>| {
        object([
            ("title", Some(unit.title(phrases).into())),
            ("description", Some(unit.described(phrases).into())),
        ])
    };
    let fallback = languages.first().map(|(_, phrases)| (FALLBACK.to_owned(), texts(phrases)));
    let translations = languages.iter().map(|(key, phrases)| (key.clone(), texts(phrases))).chain(fallback);
    object([
        ("name", Some(unit.id.into())),
        ("translations", Some(Js::Object(translations.collect()))),
        ("purposes", Some(vec![Js::from(unit.category.id())].into())),
        ("required", unit.is_exempt().then(|| true.into())),
        ("default", (unit.is_exempt() || unit.by_objection()).then(|| true.into())),
        ("optOut", unit.by_objection().then(|| true.into())),
        ("cookies", (!cookies.is_empty()).then(|| cookies.into())),
    ])
}

fn item(row: &Declaration) -> Option<Js> {
    let (pattern, attributes) = (pattern(row.name())?, row.attributes());
    Some(match attributes.domain().as_str() {
        Some(domain) => vec![pattern.into(), attributes.path().into(), domain.into()].into(),
        None if attributes.path() != "/" => {
            object([("pattern", Some(pattern.into())), ("path", Some(attributes.path().into()))])
        }
        None => pattern.into(),
    })
}

fn translation(request: Request<'_>, units: &[Unit], phrases: &Phrases<'_>) -> Vec<(String, Js)> {
    let phrase = |phrase| Js::from(&*phrases.phrase(phrase));
    let question = phrases.phrase(Phrase::Question);
    let notice = object([
        ("title", Some(phrase(Phrase::Choice))),
        ("description", Some(format!("{question} {{privacyPolicy}}").into())),
        ("learnMore", Some(phrase(Phrase::Choice))),
    ]);
    let modal = object([("title", Some(phrase(Phrase::Choice))), ("description", Some((&*question).into()))]);
    let link = object([("name", Some(phrase(Phrase::Charter))), ("text", Some("{privacyPolicy}".into()))]);
    let mut purposes: Vec<_> = units
        .iter()
        .map(|unit| {
            let title = Some((&*phrases.title(unit.category)).into());
            let about = Some((&*phrases.about(unit.category)).into());
            (unit.category.id().to_owned(), object([("title", title), ("description", about)]))
        })
        .collect();
    purposes.dedup_by(|next, kept| next.0 == kept.0);
    let entries = [
        ("privacyPolicyUrl", request.charter_url.into()),
        ("privacyPolicy", link),
        ("consentNotice", notice),
        ("consentModal", modal),
        ("acceptAll", phrase(Phrase::Accept)),
        ("acceptSelected", phrase(Phrase::Save)),
        ("decline", phrase(Phrase::Refuse)),
        ("ok", phrase(Phrase::Accept)),
        ("save", phrase(Phrase::Save)),
        ("purposes", Js::Object(purposes)),
    ];
    entries.map(|(key, value)| (key.to_owned(), value)).into()
}

/// What Klaro says in its own languages: elsewhere it would show the names of the missing texts.
fn small_words() -> Vec<(String, Js)> {
    let both = |title: &str, description: &str| {
        Some(object([("title", Some(title.into())), ("description", Some(description.into()))]))
    };
    let service = object([
        ("purpose", Some("Purpose".into())),
        ("purposes", Some("Purposes".into())),
        ("required", both("(always on)", "This is always on")),
        ("optOut", both("(on until you object)", "This is on until you switch it off")),
        ("disableAll", both("All of them", "Switches all of them on or off")),
    ]);
    let contextual = object([
        ("acceptAlways", Some("Always".into())),
        ("acceptOnce", Some("Yes".into())),
        ("description", Some("Load the content of {title}?".into())),
    ]);
    let entries = [
        ("close", "Close".into()),
        ("poweredBy", "Powered by Klaro".into()),
        ("service", service),
        ("contextualConsent", contextual),
    ];
    entries.map(|(key, value)| (key.to_owned(), value)).into()
}
