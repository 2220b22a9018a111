//! Any request with a choice in our own format: consent only where it says so, and each decision is kept whatever the
//! request had.
#![no_main]

use cookie_decl::{Answer, CategoryInfo, Decision};
use cookie_decl_fuzz::cookies::{AnonymousStatistics, CHARTER, CHOICE, Marketing, Statistics};
use cookie_decl_fuzz::{NOW, now, pair, request, stretched};
use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|octets: &[u8]| {
    let octets = &*stretched(octets);
    let headers = request(octets);
    let consent = CHARTER.consent_at(&headers, now());
    let said = |id: &str, answer: bool| choices(&headers).iter().any(|choice| choice["c"][id] == answer);
    if consent.granted::<Statistics>().is_some() {
        assert_eq!(consent.answer::<Statistics>(), Answer::Granted);
        assert!(said("statistics", true));
        let rows = rows(&Decision::choose(&CHARTER).grant::<Statistics>());
        let shown = |row: &String| {
            choices(&headers).iter().any(|choice| shown(choice).any(|digest| digest == &row[..5]))
        };
        assert!(rows.iter().all(shown), "a row that the visitor has not seen");
    }
    if consent.answer::<Marketing>() == Answer::Refused {
        assert!(said("marketing", false));
    }
    // By objection: allowed until the visitor objects.
    let objected = consent.granted::<AnonymousStatistics>().is_none();
    assert_eq!(objected, consent.answer::<AnonymousStatistics>() == Answer::Refused);
    assert!(!objected || said("anonymous_statistics", false));

    keeps(&headers, &Decision::accept_all(&CHARTER).at(now()));
    keeps(&headers, &Decision::refuse_all(&CHARTER).at(now()));
    keeps(&headers, &Decision::choose(&CHARTER).grant::<Statistics>().at(now()));
});

/// The request's choices that are of our version and of a time that holds.
fn choices(headers: &HeaderMap) -> Vec<Value> {
    let values = CHOICE.get_all(headers).into_iter().flatten();
    let values = values.filter_map(|text| serde_json::from_str(&text).ok());
    let holds = |choice: &Value| {
        choice["v"] == 1
            && choice["t"]
                .as_u64()
                .is_some_and(|time| time <= NOW + 300 && NOW < time.saturating_add(180 * 86_400))
    };
    values.filter(holds).collect()
}

/// The digests of the rows that were shown, without their lifetimes.
fn shown(choice: &Value) -> impl Iterator<Item = &str> {
    let rows = choice["r"].as_str().unwrap_or_default();
    (0..rows.len() / 6).filter_map(move |row| rows.get(row * 6..row * 6 + 5))
}

fn rows(decision: &Decision) -> Vec<String> {
    let text = decision.request_pair();
    let choice: Value = serde_json::from_str(&CHOICE.get(&text).unwrap().unwrap()).unwrap();
    let rows = choice["r"].as_str().unwrap().as_bytes().chunks(6);
    rows.map(|row| String::from_utf8_lossy(row).into_owned()).collect()
}

/// The answer to the decision is headers that can be sent, and the first one says afterwards what was decided.
fn keeps(headers: &HeaderMap, decision: &Decision) {
    let answer = decision.answer(headers);
    for cookie in &answer {
        let own = cookie.name() == CHOICE.name();
        assert!(own != cookie.is_removal());
    }
    let wire: Vec<_> = answer.into_iter().map(|cookie| HeaderValue::try_from(cookie).unwrap()).collect();
    let kept = pair(wire[0].to_str().unwrap());
    let decided = decision.request_pair();
    let (consent, plain) = (CHARTER.consent_at(kept, now()), CHARTER.consent_at(&decided, now()));
    assert!(plain.is_answered());
    let answers = |of: &cookie_decl::Consent| {
        let asking = CHARTER.categories().iter();
        asking.map(|category: &&CategoryInfo| of.answer_for(category)).collect::<Vec<_>>()
    };
    assert_eq!(answers(&consent), answers(&plain));
    // What was carried along once is carried along again: nothing is lost or grows.
    let again = decision.answer(kept).into_iter().next().unwrap().to_string();
    assert_eq!(pair(&again), kept);
}
