//! Any POST: a decision only from a page of this site, and the one that a second reader finds in the body.
#![no_main]

use cookie_decl::consent::DecisionError;
use cookie_decl::{Answer, Decision};
use cookie_decl_fuzz::cookies::{AnonymousStatistics, CHARTER, Marketing, Statistics};
use cookie_decl_fuzz::stretched;
use http::{HeaderMap, HeaderName, HeaderValue};
use libfuzzer_sys::fuzz_target;

const SITES: [&str; 2] = ["https://data.example.org", "https://www.example.org"];

fuzz_target!(|octets: &[u8]| {
    let octets = &*stretched(octets);
    let (headers, body) = split(octets);
    let decision = Decision::from_request(&CHARTER, &headers, body);
    let header = |name: &str| headers.get(name).map(HeaderValue::as_bytes);
    let (fetch_site, origin) = (header("sec-fetch-site"), header("origin"));
    let ours =
        origin.is_some_and(|origin| SITES.iter().any(|site| origin.eq_ignore_ascii_case(site.as_bytes())));
    let of_the_host = origin
        .is_some_and(|origin| header("host").is_some_and(|host| origin.ends_with(&[b"://", host].concat())));
    let cross_site = matches!(decision, Err(DecisionError::CrossSite));
    match fetch_site {
        Some(b"same-origin" | b"none") => assert!(!cross_site),
        // A browser that says where a form comes from is not overruled by names that the attacker has chosen.
        Some(b"cross-site" | b"same-site") => assert_eq!(cross_site, !ours),
        _ => assert!(cross_site || ours || of_the_host),
    }
    if !cross_site {
        let answers = decision.ok().map(|decision| {
            let consent = CHARTER.consent(&decision.request_pair());
            assert!(consent.is_answered());
            [
                consent.answer::<Statistics>(),
                consent.answer::<Marketing>(),
                consent.answer::<AnonymousStatistics>(),
            ]
        });
        assert_eq!(answers, expected(body));
    }
});

/// Header lines, an empty line, the body.
fn split(octets: &[u8]) -> (HeaderMap, &[u8]) {
    let mut headers = HeaderMap::new();
    let mut rest = octets;
    while let Some(end) = rest.iter().position(|octet| *octet == b'\n') {
        let line = &rest[..end];
        rest = &rest[end + 1..];
        if line.is_empty() {
            break;
        }
        let Some(colon) = line.iter().position(|octet| *octet == b':') else { continue };
        let (name, value) = (&line[..colon], line[colon + 1..].trim_ascii());
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value)) {
            headers.append(name, value);
        }
    }
    (headers, rest)
}

/// What the body decides for each category, read by another implementation of the form's encoding.
fn expected(body: &[u8]) -> Option<[Answer; 3]> {
    if body.len() > 16 * 1024 || str::from_utf8(body).is_err() {
        return None;
    }
    let fields: Vec<_> = form_urlencoded::parse(body).collect();
    let values = |wanted: &'static str| fields.iter().filter(move |(name, _)| name == wanted);
    if values("choice").count() != 1 {
        return None;
    }
    let choice = values("choice").next().map(|(_, value)| value.as_ref())?;
    let answer = |id: &str| {
        let granted = match choice {
            "accept" => true,
            "refuse" => false,
            _ => values("category").any(|(_, value)| value == id),
        };
        if granted { Answer::Granted } else { Answer::Refused }
    };
    matches!(choice, "accept" | "refuse" | "save")
        .then(|| [answer("statistics"), answer("marketing"), answer("anonymous_statistics")])
}
