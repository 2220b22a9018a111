//! Which requests are believed to be a visitor's decision.

use cookie_decl::consent::DecisionError;
use cookie_decl::{Answer, Decision, RequestCookies};
use http::{HeaderMap, HeaderName, HeaderValue};
use proptest::prelude::*;

#[allow(dead_code, reason = "what counts is the choice")]
mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org", "https://www.example.org")]
        necessary { "City" | "Preferences" | CHOICE = "choice" | "Remembers your choice." | 6 months, consent; }
        statistics { "City" | "Counter" | "visits" | "Counts your visits." | 13 months; }
        marketing { "Ads" | "Advertising" | "ads" | "Shows you advertisements." | 1 day; }
    }
}
use cookies::{CHARTER, Marketing, Statistics};

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    let header = |(name, value): &(&'static str, &'static str)| {
        (HeaderName::from_static(name), HeaderValue::from_static(value))
    };
    pairs.iter().map(header).collect()
}

/// What is decided by the headers, and by what `RequestCookies` keeps of them.
fn decide(pairs: &[(&'static str, &'static str)], body: &str) -> Result<Decision, DecisionError> {
    let headers = headers(pairs);
    let decision = Decision::from_request(&CHARTER, &headers, body.as_bytes());
    let kept = Decision::from_request(&CHARTER, &RequestCookies::from(&headers), body.as_bytes());
    assert_eq!(kept.err(), decision.as_ref().err().copied(), "{pairs:?}");
    decision
}

const OURS: (&str, &str) = ("sec-fetch-site", "same-origin");

#[track_caller]
fn check_body(body: &str, expected: Option<[Answer; 2]>) {
    let decision = decide(&[OURS], body).map_err(|error| assert_eq!(error, DecisionError::NotTheForm)).ok();
    let answers = decision.map(|decision| {
        let consent = CHARTER.consent(&decision.request_pair());
        [consent.answer::<Statistics>(), consent.answer::<Marketing>()]
    });
    assert_eq!(answers, expected, "{body}");
}

#[test]
fn the_buttons_and_boxes_of_the_form() {
    use Answer::{Granted, Refused};
    check_body("choice=accept", Some([Granted, Granted]));
    check_body("choice=refuse", Some([Refused, Refused]));
    check_body("choice=save", Some([Refused, Refused]));
    check_body("category=statistics&choice=save", Some([Granted, Refused]));
    check_body("category=statistics&category=marketing&choice=save", Some([Granted, Granted]));
    check_body("%63ategory=%73tatistics&choice=s%61ve&&x=y", Some([Granted, Refused]));
    // A button decides over the boxes.
    check_body("category=statistics&choice=refuse", Some([Refused, Refused]));
    check_body("category=necessary&category=nonsense&choice=save", Some([Refused, Refused]));
}

#[test]
fn any_other_body_decides_nothing() {
    check_body("", None);
    check_body("category=statistics", None);
    check_body("choice=ACCEPT", None);
    check_body("choice=accept&choice=refuse", None);
    let long = |octets: usize| format!("{:x<octets$}", "choice=accept&x=");
    check_body(&long(16 * 1024), Some([Answer::Granted; 2]));
    check_body(&long(16 * 1024 + 1), None);
    let decision = Decision::from_request(&CHARTER, &headers(&[OURS]), b"choice=accept&x=\xff");
    assert_eq!(decision.unwrap_err(), DecisionError::NotTheForm);
}

#[test]
fn only_a_page_of_this_site_decides_for_the_visitor() {
    let believed = |pairs| match decide(pairs, "choice=accept") {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(error, DecisionError::CrossSite);
            false
        }
    };
    assert!(believed(&[OURS]));
    assert!(believed(&[("sec-fetch-site", "none")]));
    assert!(!believed(&[("sec-fetch-site", "cross-site")]));
    assert!(!believed(&[("sec-fetch-site", "same-site")]), "another application below example.org");
    assert!(!believed(&[("sec-fetch-site", "SAME-ORIGIN")]));
    // The word of the browser goes before that of the address.
    assert!(!believed(&[
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://evil.example"),
        ("host", "evil.example")
    ]));
    // Our own other host.
    assert!(believed(&[("sec-fetch-site", "same-site"), ("origin", "https://www.example.org")]));
    // A browser that does not say it.
    assert!(believed(&[("origin", "https://data.example.org")]));
    assert!(believed(&[("origin", "http://localhost:8080"), ("host", "localhost:8080")]));
    assert!(!believed(&[("origin", "https://evil.example"), ("host", "data.example.org")]));
    assert!(!believed(&[("origin", "http://data.example.org"), ("host", "other.example.org")]));
    assert!(!believed(&[("origin", "https://data.example.org.evil.example")]));
    assert!(!believed(&[("origin", "null"), ("host", "null")]));
    assert!(!believed(&[("host", "data.example.org")]));
    assert!(!believed(&[]));
}

/// A browser's `Origin` leaves the usual port out.
#[test]
fn a_site_may_be_written_with_its_usual_port() {
    #[allow(dead_code, reason = "what counts is the choice")]
    mod cookies {
        cookie_decl::declare_cookies! {
            #![site("https://data.example.org:443", "HTTPS://www.example.org:443/", "http://localhost:80", "https://[::1]:443", "https://odd.example.org:80")]
            necessary { "City" | "Preferences" | CHOICE = "choice" | "Remembers your choice." | 6 months, consent, Secure = false; }
            statistics { "City" | "Counter" | "visits" | "Counts your visits." | 13 months, Secure = false; }
        }
    }
    let believed = |origin: &'static str| {
        let headers = headers(&[("sec-fetch-site", "same-site"), ("origin", origin)]);
        Decision::from_request(&cookies::CHARTER, &headers, b"choice=accept").is_ok()
    };
    for ours in [
        "https://data.example.org",
        "https://www.example.org",
        "http://localhost",
        "https://[::1]",
        "https://odd.example.org:80",
    ] {
        assert!(believed(ours), "{ours}");
    }
    for other in [
        "https://odd.example.org",
        "http://data.example.org",
        "https://localhost",
        "https://data.example.org:444",
    ] {
        assert!(!believed(other), "{other}");
    }
}

#[test]
fn a_refusal_says_whether_the_sender_or_the_form_is_to_blame() {
    let error = |pairs, body| decide(pairs, body).unwrap_err().to_string();
    assert_eq!(error(&[], "choice=accept"), "the form was not sent from a page of this site");
    assert_eq!(error(&[OURS], ""), "the body is not that of the consent form");
}

proptest! {
    #[test]
    fn no_body_makes_it_panic(body in proptest::collection::vec(any::<u8>(), 0..100), form in "[choiceategory=&%+a-z0-9]{0,60}") {
        let _ = Decision::from_request(&CHARTER, &headers(&[OURS]), &body);
        let _ = Decision::from_request(&CHARTER, &headers(&[OURS]), form.as_bytes());
    }
}

/// Each quotation mark and backslash of such a name takes six octets on the wire.
#[test]
fn planted_entries_never_keep_a_decision_from_being_remembered() {
    let mark = |is_backslash: bool| if is_backslash { r"\\" } else { r#"\""# };
    let name = |id: usize| (0..40).map(|bit| mark(id >> bit & 1 == 1)).collect::<String>();
    let foreign = |id: usize| format!("\"{}\":true", name(id));
    let foreign: Vec<_> = (0..16).map(foreign).collect();
    let time = 1_795_446_000;
    let now = std::time::UNIX_EPOCH + std::time::Duration::from_secs(time + 60);
    let planted = format!(r#"choice={{"v":1,"t":{time},"c":{{{}}},"r":""}}"#, foreign.join(","));
    let answer = Decision::refuse_all(&CHARTER).at(now).answer(&planted);
    let header = HeaderValue::try_from(answer.into_iter().next().unwrap()).unwrap();
    let consent = CHARTER.consent_at(header.to_str().unwrap().split(';').next().unwrap(), now);
    assert_eq!(consent.answer::<Statistics>(), Answer::Refused);
}
