//! tarteaucitron 1.
//!
//! It knows exact names alone. Its keys are letters, digits and `_`, and it finds them in its cookie by their text: no key
//! may be the end of another one.

use std::fmt::Write as _;

use cookie_decl::charter::Phrase;
use cookie_decl::{ConsentBasis, Name};

use super::js::{Js, object};
use super::klaro::described;
use super::{Kept, Request, Unit};

const HEAD: &str = "\
// Written from the table by `cargo cookie-decl export --to tarteaucitron`: change the table, not this file.
// It belongs behind tarteaucitron.js and in front of the page's end.
";

pub(super) fn write(request: Request<'_>, units: &[Unit], kept: &Kept, notes: &mut Vec<String>) -> String {
    let phrases = request.charter.phrases(request.lang);
    // What is exempt asks nothing: the panel says so in a sentence of its own.
    let asked: Vec<_> = units.iter().filter(|unit| !unit.is_exempt()).collect();
    check_keys(&asked, notes);
    let mut text =
        format!("{HEAD}tarteaucitronForceExpire = {};\ntarteaucitronExpireInDay = true;\n", kept.days);
    let init = object([
        ("privacyUrl", Some(request.charter_url.into())),
        ("cookieName", Some(kept.name.as_str().into())),
        ("cookieDomain", kept.domain.map(Js::from)),
        ("orientation", Some("bottom".into())),
        ("serviceDefaultState", Some("wait".into())),
        ("showAlertSmall", Some(false.into())),
        ("cookieslist", Some(true.into())),
        ("highPrivacy", Some(true.into())),
        ("AcceptAllCta", Some(true.into())),
        ("DenyAllCta", Some(true.into())),
        ("handleBrowserDNTRequest", Some(false.into())),
        ("moreInfoLink", Some(true.into())),
        ("mandatory", Some(true.into())),
    ]);
    let _ = writeln!(text, "tarteaucitron.init({init});");
    let own = object([
        ("alertBigPrivacy", Some((&*phrases.phrase(Phrase::Question)).into())),
        ("acceptAll", Some((&*phrases.phrase(Phrase::Accept)).into())),
        ("denyAll", Some((&*phrases.phrase(Phrase::Refuse)).into())),
        ("personalize", Some((&*phrases.phrase(Phrase::Choice)).into())),
        ("privacyUrl", Some((&*phrases.phrase(Phrase::Charter)).into())),
    ]);
    let described =
        asked.iter().map(|unit| (format!("desc-{}", unit.id), Js::from(described(unit, &phrases))));
    let Js::Object(mut words) = own else { return text };
    words.extend(described);
    let _ = writeln!(text, "tarteaucitronCustomText = {};", Js::Object(words));
    for unit in asked {
        text.push_str(&service(unit, &unit.title(&phrases), notes));
    }
    text
}

fn service(unit: &Unit, title: &str, notes: &mut Vec<String>) -> String {
    let mut cookies: Vec<Js> = Vec::new();
    for row in unit.clearable() {
        match row.name() {
            Name::Exact(name) => cookies.push(name.into()),
            name => notes.push(format!("`{name}` is not cleared: tarteaucitron knows exact names alone")),
        }
    }
    let service = object([
        ("key", Some(unit.id.into())),
        ("type", Some(kind(unit).into())),
        ("name", Some(title.into())),
        ("needConsent", Some((unit.category.consent() == ConsentBasis::Required).into())),
        ("cookies", Some(cookies.into())),
    ]);
    let id = unit.id;
    format!(
        "tarteaucitron.services[{key}] = {service};\n\
         // What the visitor's consent starts: scripts that wait for the event `cookie-decl:{id}`.\n\
         tarteaucitron.services[{key}].js = function () {{\n  \
         document.dispatchEvent(new CustomEvent({event}));\n}};\n\
         (tarteaucitron.job = tarteaucitron.job || []).push({key});\n",
        key = Js::from(id),
        event = Js::from(format!("cookie-decl:{id}")),
    )
}

/// The section of its panel.
fn kind(unit: &Unit) -> &'static str {
    match unit.category.id() {
        "statistics" | "anonymous_statistics" => "analytic",
        "marketing" => "ads",
        _ => "other",
    }
}

fn check_keys(units: &[&Unit], notes: &mut Vec<String>) {
    for unit in units {
        let id = unit.id;
        if !id.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'_') {
            notes.push(format!("`{id}` is no key of tarteaucitron, whose keys are letters, digits and `_`: give the category another `#[known_as(…)]`"));
        }
        if let Some(longer) = units.iter().find(|other| other.id != id && other.id.ends_with(id)) {
            notes.push(format!(
                "`{id}` is the end of `{}`, and tarteaucitron takes the one for the other: give one of them another `#[known_as(…)]`",
                longer.id
            ));
        }
    }
}
