//! Orejime 3.
//!
//! `isExempt` alone leaves a purpose off at first and deletes its cookies: it needs `default` beside it. A regular
//! expression is a string between slashes. Descriptions are HTML, titles are not. The link to the charter shows only where
//! a text has a place for it.

use cookie_decl::Declaration;
use cookie_decl::charter::Phrase;

use super::clear::pattern;
use super::js::{Js, escaped, object};
use super::kept::Kept;
use super::unit::Unit;
use super::{Request, note_language};

/// The languages of its distributions.
const LANGUAGES: &[&str] =
    &["ca", "de", "en", "es", "et", "fi", "fr", "hu", "it", "nb", "nl", "oc", "ro", "sv"];

pub(super) fn write(request: Request<'_>, units: &[Unit], kept: &Kept, notes: &mut Vec<String>) -> String {
    note_language(request.lang, LANGUAGES, notes);
    let phrases = request.charter.phrases(request.lang);
    let purposes = units.iter().map(|unit| {
        let cookies: Vec<_> = unit.clearable().filter_map(item).collect();
        object([
            ("id", Some(unit.id.into())),
            ("title", Some(unit.title(&phrases).into())),
            ("description", Some(escaped(&unit.described(&phrases)).into())),
            ("isMandatory", unit.is_exempt().then(|| true.into())),
            ("isExempt", unit.by_objection().then(|| true.into())),
            ("default", (unit.is_exempt() || unit.by_objection()).then(|| true.into())),
            ("cookies", Some(cookies.into())),
        ])
    });
    let phrase = |phrase| Some(Js::from(&*phrases.phrase(phrase)));
    let question = || Some(Js::from(format!("{} {{privacyPolicy}}", phrases.phrase(Phrase::Question))));
    let translations = object([
        (
            "banner",
            Some(object([
                ("title", phrase(Phrase::Choice)),
                ("description", question()),
                ("accept", phrase(Phrase::Accept)),
                ("decline", phrase(Phrase::Refuse)),
                ("configure", phrase(Phrase::Choice)),
                ("privacyPolicyLabel", phrase(Phrase::Charter)),
            ])),
        ),
        (
            "modal",
            Some(object([
                ("title", phrase(Phrase::Choice)),
                ("description", question()),
                ("privacyPolicyLabel", phrase(Phrase::Charter)),
                ("acceptAll", phrase(Phrase::Accept)),
                ("declineAll", phrase(Phrase::Refuse)),
                ("save", phrase(Phrase::Save)),
            ])),
        ),
    ]);
    let cookie = object([
        ("name", Some(kept.name.as_str().into())),
        ("duration", Some(kept.days.into())),
        ("domain", kept.domain.map(Js::from)),
        ("sameSite", Some(kept.same_site.to_lowercase().into())),
    ]);
    let config = object([
        ("privacyPolicyUrl", Some(request.charter_url.into())),
        ("purposes", Some(purposes.collect::<Vec<_>>().into())),
        ("translations", Some(translations)),
        ("cookie", Some(cookie)),
    ]);
    format!("{config}\n")
}

/// A cookie to clear. Without a domain, Orejime tries the page's host and each domain above it, and never a cookie that
/// belongs to the host alone: for that one, its `Domain` has to be there and say nothing.
fn item(row: &Declaration) -> Option<Js> {
    const HOST_ONLY: &str = ";";
    let (pattern, attributes) = (format!("/{}/", pattern(row.name())?), row.attributes());
    let domain = attributes.domain().as_str().unwrap_or(HOST_ONLY);
    Some(vec![pattern.into(), attributes.path().into(), domain.into()].into())
}
