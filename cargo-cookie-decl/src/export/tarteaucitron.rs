//! tarteaucitron 1.
//!
//! It finds a key in its cookie by its text, so that no key may be the end of another one. It knows exact names alone, and
//! only on `Path=/`; its own services, which load behind the configuration, replace those of the same key; and all its texts
//! are HTML, in attributes too.

use cookie_decl::charter::Phrase;
use cookie_decl::{ConsentBasis, Kind, Name};

use super::clear::{pattern, stays};
use super::js::{Js, escaped_in_attribute, object};
use super::kept::Kept;
use super::unit::{Row, Unit};
use super::{Request, note_language, primary};
use crate::failure::Failure;

const HEAD: &str = r#"// Written from the table by `cargo cookie-decl export --to tarteaucitron`: change the table, not this file.
// It belongs behind tarteaucitron.js. Scripts that need consent wait for the event `cookie-decl:` and the key.
(function () {
  function add(service, patterns) {
    var names = service.cookies;
    service.js = function () {
      document.dispatchEvent(new CustomEvent("cookie-decl:" + service.key));
    };
    // tarteaucitron clears exact names alone: those of a pattern are looked up whenever it asks.
    Object.defineProperty(service, "cookies", { get: function () {
      var present = document.cookie.split(";").map(function (cookie) { return cookie.split("=")[0].trim(); });
      return names.concat(present.filter(function (name) {
        return !/[$()*+?[\\\]^{|}]/.test(name) && patterns.some(function (own) { return own.test(name); });
      }));
    } });
    // Not to be written over: tarteaucitron's own services load later, and one may have the same key.
    Object.defineProperty(tarteaucitron.services, service.key, { value: service, enumerable: true });
    (tarteaucitron.job = tarteaucitron.job || []).push(service.key);
  }
"#;

/// The languages that it speaks itself.
const LANGUAGES: &[&str] = &[
    "ar", "bg", "ca", "cn", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hr", "hu", "it", "ja",
    "ko", "lb", "lt", "lv", "nl", "no", "oc", "pl", "pt", "ro", "ru", "se", "sk", "sq", "sv", "tr", "uk",
    "vi", "zh",
];

pub(super) fn write(
    request: Request<'_>,
    units: &[Unit],
    kept: &Kept,
    notes: &mut Vec<String>,
) -> Result<String, Failure> {
    // What is exempt asks nothing: the panel says so in a sentence of its own.
    let asked: Vec<_> = units.iter().filter(|unit| !unit.is_exempt()).collect();
    check_keys(&asked)?;
    note_language(request.lang, LANGUAGES, notes);
    let lang = Js::from(primary(request.lang));
    let (words, init) = (words(request, &asked), init(request, kept));
    let head = format!(
        "{HEAD}  tarteaucitronForceLanguage = {lang};\n  tarteaucitronForceExpire = {};\n  \
         tarteaucitronExpireInDay = true;\n  tarteaucitronCustomText = {words};\n  tarteaucitron.init({init});\n",
        kept.days
    );
    let phrases = request.charter.phrases(request.lang);
    let services = asked.into_iter().map(|unit| {
        let (names, patterns) = cookies(unit, request, notes);
        let service = object([
            ("key", Some(unit.id.into())),
            ("type", Some(kind(unit).into())),
            ("name", Some(escaped_in_attribute(&unit.title(&phrases)).into())),
            ("needConsent", Some((unit.category.consent() == ConsentBasis::Required).into())),
            ("cookies", Some(names.into())),
        ]);
        format!("  add({service}, {});\n", Js::from(patterns))
    });
    Ok(head + &services.collect::<String>() + "})();\n")
}

fn init(request: Request<'_>, kept: &Kept) -> Js {
    object([
        ("privacyUrl", Some(request.charter_url.into())),
        ("cookieName", Some(kept.name.as_str().into())),
        ("cookieDomain", kept.domain.map(Js::from)),
        ("orientation", Some("bottom".into())),
        ("serviceDefaultState", Some("wait".into())),
        ("showAlertSmall", Some(false.into())),
        // Its list of cookies clears whatever it is told to, the necessary ones as well.
        ("cookieslist", Some(false.into())),
        ("highPrivacy", Some(true.into())),
        ("AcceptAllCta", Some(true.into())),
        ("DenyAllCta", Some(true.into())),
        ("handleBrowserDNTRequest", Some(false.into())),
        // It would lead to pages about its own services.
        ("moreInfoLink", Some(false.into())),
        ("mandatory", Some(true.into())),
        // Signals to services that the table may not have.
        ("googleConsentMode", Some(false.into())),
        ("bingConsentMode", Some(false.into())),
        ("pianoConsentMode", Some(false.into())),
    ])
}

fn words(request: Request<'_>, asked: &[&Unit]) -> Js {
    let phrases = request.charter.phrases(request.lang);
    let text = |text: &str| Js::from(escaped_in_attribute(text));
    let own = [
        ("title", Phrase::Choice),
        ("alertBigPrivacy", Phrase::Question),
        ("disclaimer", Phrase::Question),
        ("acceptAll", Phrase::Accept),
        ("allowAll", Phrase::Accept),
        ("denyAll", Phrase::Refuse),
        ("personalize", Phrase::Choice),
        ("save", Phrase::Save),
        ("privacyUrl", Phrase::Charter),
    ];
    let own = own.map(|(key, phrase)| (key.to_owned(), text(&phrases.phrase(phrase))));
    let described = asked.iter().map(|unit| (format!("desc-{}", unit.id), text(&unit.described(&phrases))));
    Js::Object(own.into_iter().chain(described).collect())
}

/// The names that the service counts, and the patterns of those that are looked up.
fn cookies(unit: &Unit, request: Request<'_>, notes: &mut Vec<String>) -> (Vec<Js>, Vec<Js>) {
    // It makes a regular expression of each name as it is.
    let is_plain =
        |name: &str| !name.contains(['$', '(', ')', '*', '+', '?', '[', '\\', ']', '^', '{', '|', '}']);
    let mut names = Vec::new();
    for row in unit.rows.iter().filter(|row| row.kind() == Kind::Cookie) {
        match row.name() {
            Name::Exact(name) if is_plain(name) => names.push(name.into()),
            // Only for it not to say that the service has no cookies.
            Name::Pattern { head, tail } if !head.is_empty() && is_plain(head) && is_plain(tail) => {
                names.push(row.name().to_string().into());
            }
            _ => {}
        }
    }
    let mut patterns = Vec::new();
    for row in unit.clearable() {
        let fixed = match row.name() {
            Name::Pattern { head, tail } => [head, tail],
            Name::Exact(name) => [name, ""],
            Name::Absent => continue,
        };
        if fixed.iter().any(|part| !is_plain(part)) {
            notes.push(stays(row, "tarteaucitron reads its name as a regular expression"));
        } else if row.attributes().path() != "/" {
            notes.push(stays(row, "tarteaucitron knows `Path=/` alone"));
        } else if !is_tried(row, request) {
            notes.push(stays(row, "tarteaucitron tries the page's host and the last two parts of it alone"));
        } else if matches!(row.name(), Name::Pattern { .. }) {
            patterns.extend(pattern(row.name()).map(Js::RegExp));
        }
    }
    (names, patterns)
}

/// Whether the row's `Domain` is one of those that it tries, on the first of the site's hosts.
fn is_tried(row: Row, request: Request<'_>) -> bool {
    let Some(domain) = row.attributes().domain().as_str() else { return true };
    let url = request.charter.table().sites().first().copied().unwrap_or_default();
    let authority = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = authority.split(['/', ':']).next().unwrap_or_default();
    let two = host.rmatch_indices('.').nth(1).map_or(host, |(dot, _)| &host[dot + 1..]);
    domain.eq_ignore_ascii_case(host) || domain.eq_ignore_ascii_case(two)
}

/// The section of its panel.
fn kind(unit: &Unit) -> &'static str {
    match unit.category.id() {
        "statistics" | "anonymous_statistics" => "analytic",
        "marketing" => "ads",
        _ => "other",
    }
}

/// A key that is the end of another one would be taken for it: consent to one would be consent to the other.
fn check_keys(units: &[&Unit]) -> Result<(), Failure> {
    const HELP: &str = "give its category another id: `#[known_as(\"audience\")]`";
    for Unit { id, .. } in units {
        if id.is_empty() || !id.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'_') {
            let message =
                format!("`{id}` cannot be a key of tarteaucitron, whose keys are letters, digits and `_`");
            return Err(Failure::new(message).help(HELP));
        }
        if let Some(longer) = units.iter().find(|other| other.id != *id && other.id.ends_with(id)) {
            let message = format!(
                "`{id}` is the end of `{}`, and tarteaucitron would take consent to one for consent to the other",
                longer.id
            );
            return Err(Failure::new(message).help(HELP));
        }
    }
    Ok(())
}
