//! Any request with the cookies of consent managers: consent only where a second, plain reader finds it too.
#![no_main]

use cookie_decl::{Answer, CookieError};
use cookie_decl_fuzz::managers::{klaro, orejime, tarteaucitron, vanilla};
use cookie_decl_fuzz::{NOW, now, request, stretched};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|octets: &[u8]| {
    let octets = &*stretched(octets);
    let headers = request(octets);

    macro_rules! check {
        ($($manager:ident($answers:ident, $statistics:literal);)*) => {$({
            use $manager::{CHARTER, CHOICE, Marketing, Statistics};
            let consent = CHARTER.consent_at(&headers, now());
            let values = texts(CHOICE.get_all(&headers));
            let said = |id: &str, answer: bool| values.iter().any(|value| $answers(value, id) == Some(answer));
            for (id, answer) in
                [($statistics, consent.answer::<Statistics>()), ("marketing", consent.answer::<Marketing>())]
            {
                match answer {
                    Answer::Granted => assert!(said(id, true), "{id}"),
                    Answer::Refused => assert!(said(id, false), "{id}"),
                    Answer::Unanswered => {}
                }
            }
            assert_eq!(
                consent.granted::<Statistics>().is_some(),
                consent.answer::<Statistics>() == Answer::Granted
            );
        })*};
    }
    check! {
        vanilla(categories, "statistics");
        klaro(map, "matomo");
        orejime(map, "matomo");
        tarteaucitron(services, "monservice");
    }
});

fn texts<T: AsRef<str>>(values: Vec<Result<T, CookieError>>) -> Vec<String> {
    values.into_iter().flatten().map(|value| value.as_ref().to_owned()).collect()
}

/// vanilla-cookieconsent: an object with an id, of our revision, that has not ended.
fn categories(text: &str, id: &str) -> Option<bool> {
    let value: Value = serde_json::from_str(text).ok()?;
    let sound = value["revision"] == 3
        && value["consentId"].as_str().is_some_and(|id| !id.is_empty())
        && value["consentTimestamp"].as_str().is_some_and(|time| !time.is_empty())
        && value["lastConsentTimestamp"].is_string()
        && value["expirationTime"].as_u64().is_none_or(|end| NOW < end / 1000);
    let accepted = value["categories"].as_array()?.iter().any(|category| category == id);
    let known = accepted || value["services"].get(id).is_some();
    (sound && known).then_some(accepted)
}

/// Klaro and Orejime: an object from id to boolean.
fn map(text: &str, id: &str) -> Option<bool> {
    serde_json::from_str::<Value>(text).ok()?.get(id)?.as_bool()
}

/// tarteaucitron: the last word on the service.
fn services(text: &str, id: &str) -> Option<bool> {
    let states = text.split('!').filter_map(|entry| entry.strip_prefix(id)?.strip_prefix('='));
    states.rev().find(|state| !state.contains('=')).and_then(|state| state.parse().ok())
}
