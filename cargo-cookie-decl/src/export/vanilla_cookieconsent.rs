//! vanilla-cookieconsent 3.
//!
//! Its names match as strings exactly, so that patterns need regular expressions, and those need a module instead of JSON.
//! Its tables take HTML and print `undefined` for a missing cell; a table shows only where its section is linked to a
//! category.

use cookie_decl::charter::{Column, Phrase, Phrases};
use cookie_decl::{Declaration, Kind};

use super::clear::pattern;
use super::js::{Js, escaped, escaped_in_attribute, object};
use super::kept::Kept;
use super::unit::Unit;
use super::{Request, primary};

const HEAD: &str = "\
// Written from the table by `cargo cookie-decl export --to vanilla-cookieconsent`: change the table, not this file.
//
// import * as CookieConsent from 'vanilla-cookieconsent';
// import config from './cookieconsent.config.js';
// CookieConsent.run(config);
";

/// The columns of its tables, and their keys.
const COLUMNS: [(&str, Column); 5] = [
    ("name", Column::Name),
    ("provider", Column::Provider),
    ("service", Column::Service),
    ("purpose", Column::Purpose),
    ("lifetime", Column::Lifetime),
];

pub(super) fn write(request: Request<'_>, units: &[Unit], kept: &Kept, notes: &mut Vec<String>) -> String {
    for unit in units.iter().filter(|unit| unit.by_objection()) {
        notes.push(format!(
            "`{}` is allowed until the visitor objects, but this manager holds scripts back until the visitor has chosen",
            unit.id
        ));
    }
    let languages = request.charter.languages();
    let translations = languages.iter().map(|lang| {
        let phrases = request.charter.phrases(lang);
        ((*lang).to_owned(), translation(request, units, &phrases))
    });
    let right_to_left: Vec<Js> =
        languages.iter().filter(|lang| is_right_to_left(lang)).map(|lang| Js::from(*lang)).collect();
    let config = object([
        ("mode", Some("opt-in".into())),
        ("revision", Some(u64::from(kept.revision).into())),
        ("autoClearCookies", Some(true.into())),
        ("cookie", Some(cookie(kept))),
        // Refusing is as easy as accepting: two buttons of the same look.
        (
            "guiOptions",
            Some(object([
                ("consentModal", Some(object([("equalWeightButtons", Some(true.into()))]))),
                ("preferencesModal", Some(object([("equalWeightButtons", Some(true.into()))]))),
            ])),
        ),
        (
            "categories",
            Some(Js::Object(units.iter().map(|unit| (unit.id.to_owned(), category(unit))).collect())),
        ),
        (
            "language",
            Some(object([
                ("default", languages.first().map(|lang| (*lang).into())),
                ("autoDetect", Some("document".into())),
                ("rtl", (!right_to_left.is_empty()).then(|| right_to_left.into())),
                ("translations", Some(Js::Object(translations.collect()))),
            ])),
        ),
    ]);
    format!("{HEAD}export default {config};\n")
}

fn is_right_to_left(lang: &str) -> bool {
    matches!(&*primary(lang), "ar" | "fa" | "he" | "ur")
}

fn cookie(kept: &Kept) -> Js {
    object([
        ("name", Some(kept.name.as_str().into())),
        // Without it, the manager writes the page's host, and the cookie goes to the hosts below as well.
        ("domain", Some(kept.domain.unwrap_or_default().into())),
        ("path", Some(kept.path.into())),
        ("secure", Some(kept.secure.into())),
        ("expiresAfterDays", Some(kept.days.into())),
        ("sameSite", Some(kept.same_site.into())),
    ])
}

fn category(unit: &Unit) -> Js {
    let cookies: Vec<_> = unit.clearable().filter_map(item).collect();
    object([
        ("enabled", (unit.is_exempt() || unit.by_objection()).then(|| true.into())),
        ("readOnly", unit.is_exempt().then(|| true.into())),
        ("autoClear", (!cookies.is_empty()).then(|| object([("cookies", Some(cookies.into()))]))),
    ])
}

/// A cookie to clear. Without its `Domain`, one for a parent domain would stay; without its `Path`, the manager takes that
/// of its own cookie.
fn item(row: &Declaration) -> Option<Js> {
    let attributes = row.attributes();
    Some(object([
        ("name", Some(Js::RegExp(pattern(row.name())?))),
        ("path", Some(attributes.path().into())),
        ("domain", attributes.domain().as_str().map(Js::from)),
    ]))
}

fn translation(request: Request<'_>, units: &[Unit], phrases: &Phrases<'_>) -> Js {
    let phrase = |phrase| Some(Js::from(escaped(&phrases.phrase(phrase))));
    let link = format!(
        "<a href=\"{}\">{}</a>",
        escaped_in_attribute(request.charter_url),
        escaped(&phrases.phrase(Phrase::Charter))
    );
    let introduction = object([("title", phrase(Phrase::Choice)), ("description", phrase(Phrase::Question))]);
    let sections = [introduction].into_iter().chain(units.iter().map(|unit| section(unit, phrases)));
    let consent = object([
        ("title", phrase(Phrase::Choice)),
        ("description", phrase(Phrase::Question)),
        ("acceptAllBtn", phrase(Phrase::Accept)),
        ("acceptNecessaryBtn", phrase(Phrase::Refuse)),
        ("showPreferencesBtn", phrase(Phrase::ReadCharter)),
        ("footer", Some(link.into())),
    ]);
    let preferences = object([
        ("title", phrase(Phrase::Choice)),
        ("acceptAllBtn", phrase(Phrase::Accept)),
        ("acceptNecessaryBtn", phrase(Phrase::Refuse)),
        ("savePreferencesBtn", phrase(Phrase::Save)),
        ("sections", Some(sections.collect::<Vec<_>>().into())),
    ]);
    object([("consentModal", Some(consent)), ("preferencesModal", Some(preferences))])
}

fn section(unit: &Unit, phrases: &Phrases<'_>) -> Js {
    let headers =
        COLUMNS.iter().map(|(key, column)| ((*key).to_owned(), escaped(&phrases.heading(*column)).into()));
    let body: Vec<_> = unit.rows.iter().map(|row| cells(row, phrases)).collect();
    object([
        ("title", Some(escaped(&unit.title(phrases)).into())),
        ("description", Some(escaped(&phrases.about(unit.category)).into())),
        ("linkedCategory", Some(unit.id.into())),
        (
            "cookieTable",
            Some(object([("headers", Some(Js::Object(headers.collect()))), ("body", Some(body.into()))])),
        ),
    ])
}

/// A row of the table: every key, so that nothing prints `undefined`.
fn cells(row: &Declaration, phrases: &Phrases<'_>) -> Js {
    let name = if row.kind() == Kind::Nothing { String::new() } else { row.name().to_string() };
    let cell = |text: &str| Some(Js::from(escaped(text)));
    object([
        ("name", cell(&name)),
        ("provider", cell(phrases.text(row.provider()))),
        ("service", cell(phrases.text(row.service()))),
        ("purpose", cell(phrases.text(row.purpose()))),
        ("lifetime", cell(phrases.lifetime(row))),
    ])
}
