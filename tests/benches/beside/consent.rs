//! The visitor's choice, read from a request.

use std::collections::BTreeMap;
use std::hint::black_box;

use cookie::{Cookie, CookieJar};
use cookie_decl::{Decision, Granted};
use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

use crate::get::header;
use crate::harness::{Contestant, Line, compare};

#[allow(dead_code, reason = "most rows are there to be agreed to")]
mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        necessary {
            "Example City" | "Preferences" | CHOICE = "cookie_choice" | "Remembers your choice." | 6 months, consent;
        }
        preferences {
            "Example City" | "Display" | "theme" | "Remembers light or dark." | 1 year;
        }
        statistics {
            "Example City" | "Audience" | "visits": u64 | "Counts your visits." | 13 months;
            _ | _ | "_pk_id" | "Tells visitors apart." | 13 months;
            _ | _ | "_pk_ses" | "Keeps a visit together." | 30 minutes;
        }
        marketing {
            "Example Ads" | "Campaigns" | "campaign" | "Remembers which campaign led you here." | 90 days;
        }
    }
}
use cookies::{CHARTER, CHOICE, Statistics};

pub(crate) fn lines() -> Vec<Line> {
    let pair = Decision::accept_all(&CHARTER).request_pair();
    let header = header(5, &pair);
    let mut headers = HeaderMap::new();
    headers.insert("host", HeaderValue::from_static("data.example.org"));
    headers.insert("user-agent", HeaderValue::from_static("Mozilla/5.0"));
    headers.insert(COOKIE, header.parse().expect("a header"));
    let json = CHOICE.get(&pair).ok().flatten().expect("the choice").into_owned();
    assert!(ours(&headers).is_some());
    assert_eq!(by_search(&headers), by_map(&json));
    assert_eq!(by_map(&json).and_then(|map| Some(map.get("c")?.get("statistics")? == true)), Some(true));
    assert_eq!(by_jar(&header), by_map(&json));
    let (headers, text, json) = (black_box(&headers), black_box(header.as_str()), black_box(json.as_str()));
    compare(
        "consent: from the headers to `Granted`, 12 cookies, 4 rows that ask",
        Contestant::new("cookie-decl", || ours(black_box(headers))),
        vec![
            Contestant::new("its JSON alone, decoded before, by `serde_json` into a map", || {
                by_map(black_box(json))
            }),
            Contestant::new("`get`, and the JSON by `serde_json` into a map", || {
                by_search(black_box(headers))
            }),
            Contestant::new("`CookieJar`, and the JSON by `serde_json` into a map", || {
                by_jar(black_box(text))
            }),
        ],
    )
}

/// The choice is found among the cookies, decoded, read, and held against time and table.
fn ours(headers: &HeaderMap) -> Option<Granted<Statistics>> {
    CHARTER.consent(headers).granted()
}

type Map = BTreeMap<String, serde_json::Value>;

fn by_map(json: &str) -> Option<Map> {
    serde_json::from_str(json).ok()
}

fn by_search(headers: &HeaderMap) -> Option<Map> {
    by_map(&CHOICE.get(headers).ok()??)
}

fn by_jar(header: &str) -> Option<Map> {
    let mut jar = CookieJar::new();
    for cookie in Cookie::split_parse_encoded(header).flatten() {
        jar.add_original(cookie.into_owned());
    }
    by_map(jar.get(CHOICE.name())?.value())
}
