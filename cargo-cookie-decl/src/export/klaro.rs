//! Klaro 0.7.
//!
//! A cookie that begins with `^` is a regular expression. Without its domain, a cookie of a parent domain stays.

use cookie_decl::Declaration;
use cookie_decl::charter::{Phrase, Phrases};

use super::js::{Js, object};
use super::{Kept, Request, Unit, pattern};

pub(super) fn write(request: Request<'_>, units: &[Unit], kept: &Kept) -> String {
    let languages = request.charter.languages();
    let privacy = object([("privacyPolicyUrl", Some(request.charter_url.into()))]);
    let translations = languages.iter().map(|lang| {
        let phrases = request.charter.phrases(lang);
        ((*lang).to_owned(), translation(units, &phrases))
    });
    let translations = [("zz".to_owned(), privacy)].into_iter().chain(translations);
    let config = object([
        ("version", Some(1_u64.into())),
        ("storageMethod", Some("cookie".into())),
        ("storageName", Some(kept.name.as_str().into())),
        ("cookieDomain", kept.domain.map(Js::from)),
        ("cookiePath", Some(kept.path.into())),
        ("cookieExpiresAfterDays", Some(kept.days.into())),
        ("lang", languages.first().map(|lang| (*lang).into())),
        ("default", Some(false.into())),
        ("acceptAll", Some(true.into())),
        // Refusing is as easy as accepting.
        ("hideDeclineAll", Some(false.into())),
        ("htmlTexts", Some(false.into())),
        ("groupByPurpose", Some(false.into())),
        ("translations", Some(Js::Object(translations.collect()))),
        ("services", Some(units.iter().map(service).collect::<Vec<_>>().into())),
    ]);
    format!("{config}\n")
}

fn service(unit: &Unit) -> Js {
    let cookies: Vec<_> = unit.clearable().filter_map(item).collect();
    object([
        ("name", Some(unit.id.into())),
        ("purposes", Some(vec![Js::from(unit.category.id())].into())),
        ("required", unit.is_exempt().then(|| true.into())),
        ("default", (unit.is_exempt() || unit.by_objection()).then(|| true.into())),
        ("optOut", unit.by_objection().then(|| true.into())),
        ("cookies", (!unit.is_exempt() && !cookies.is_empty()).then(|| cookies.into())),
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

fn translation(units: &[Unit], phrases: &Phrases<'_>) -> Js {
    let phrase = |phrase| Some(Js::from(&*phrases.phrase(phrase)));
    let introduction =
        || Some(object([("title", phrase(Phrase::Choice)), ("description", phrase(Phrase::Question))]));
    let notice = object([
        ("title", phrase(Phrase::Choice)),
        ("description", phrase(Phrase::Question)),
        ("learnMore", phrase(Phrase::Choice)),
    ]);
    let mut entries = vec![
        ("consentModal".to_owned(), introduction()),
        ("consentNotice".to_owned(), Some(notice)),
        ("acceptAll".to_owned(), phrase(Phrase::Accept)),
        ("acceptSelected".to_owned(), phrase(Phrase::Save)),
        ("decline".to_owned(), phrase(Phrase::Refuse)),
        ("ok".to_owned(), phrase(Phrase::Accept)),
        ("save".to_owned(), phrase(Phrase::Save)),
    ];
    let purposes = units.iter().map(|unit| {
        let texts = object([
            ("title", Some((&*phrases.title(unit.category)).into())),
            ("description", Some((&*phrases.about(unit.category)).into())),
        ]);
        (unit.category.id().to_owned(), texts)
    });
    let mut purposes: Vec<_> = purposes.collect();
    purposes.dedup_by(|next, kept| next.0 == kept.0);
    entries.push(("purposes".to_owned(), Some(Js::Object(purposes))));
    entries.extend(units.iter().map(|unit| {
        let description = described(unit, phrases);
        let texts =
            object([("title", Some(unit.title(phrases).into())), ("description", Some(description.into()))]);
        (unit.id.to_owned(), Some(texts))
    }));
    Js::Object(entries.into_iter().filter_map(|(key, value)| Some((key, value?))).collect())
}

/// What it is for, then its rows: Klaro shows no table.
pub(super) fn described(unit: &Unit, phrases: &Phrases<'_>) -> String {
    let about = phrases.about(unit.category);
    let rows = unit.rows.iter().map(|row| {
        let name = row.name().to_string();
        let head = if name.is_empty() { phrases.text(row.service()).to_owned() } else { name };
        let texts = [phrases.text(row.provider()), phrases.text(row.purpose()), phrases.lifetime(row)];
        let texts: Vec<_> = texts
            .into_iter()
            .map(|text| text.trim_end_matches('.'))
            .filter(|text| !text.is_empty())
            .collect();
        format!("{head}: {}.", texts.join("; "))
    });
    let lines = [about.into_owned()].into_iter().filter(|about| !about.is_empty()).chain(rows);
    lines.collect::<Vec<_>>().join(" ")
}
