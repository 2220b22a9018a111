//! Orejime 3.
//!
//! `isExempt` alone leaves a purpose off at first and deletes its cookies: it needs `default` beside it. A regular
//! expression is a string between slashes.

use cookie_decl::Declaration;
use cookie_decl::charter::Phrase;

use super::js::{Js, object};
use super::klaro::described;
use super::{Kept, Request, Unit, pattern};

pub(super) fn write(request: Request<'_>, units: &[Unit], kept: &Kept) -> String {
    let phrases = request.charter.phrases(request.lang);
    let purposes = units.iter().map(|unit| {
        let cookies: Vec<_> = unit.clearable().filter_map(item).collect();
        object([
            ("id", Some(unit.id.into())),
            ("title", Some(unit.title(&phrases).into())),
            ("description", Some(described(unit, &phrases).into())),
            ("isMandatory", unit.is_exempt().then(|| true.into())),
            ("isExempt", unit.by_objection().then(|| true.into())),
            ("default", (unit.is_exempt() || unit.by_objection()).then(|| true.into())),
            ("cookies", Some(if unit.is_exempt() { Vec::new() } else { cookies }.into())),
        ])
    });
    let phrase = |phrase| Some(Js::from(&*phrases.phrase(phrase)));
    let translations = object([
        (
            "banner",
            Some(object([
                ("title", phrase(Phrase::Choice)),
                ("description", phrase(Phrase::Question)),
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
                ("description", phrase(Phrase::Question)),
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

fn item(row: &Declaration) -> Option<Js> {
    let (pattern, attributes) = (format!("/{}/", pattern(row.name())?), row.attributes());
    Some(match attributes.domain().as_str() {
        Some(domain) => vec![pattern.into(), attributes.path().into(), domain.into()].into(),
        None if attributes.path() != "/" => vec![pattern.into(), attributes.path().into()].into(),
        None => pattern.into(),
    })
}
