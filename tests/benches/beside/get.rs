//! One declared cookie out of a header of twelve.

use std::borrow::Cow;
use std::hint::black_box;

use biscotti::{Processor, ProcessorConfig};
use cookie::{Cookie, CookieJar};
use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

use crate::harness::{Contestant, Line, compare};

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        necessary {
            "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in from page to page." | 14 days;
        }
    }
}

const TOKEN: &str = "3f9c5e0b7a1d48f29c6e0d5b8a7f4e21";

/// What a site with audience measurement, a consent manager and two applications receives.
const NEIGHBOURS: [&str; 11] = [
    "django_language=fr",
    "csrftoken=q1TzUoVg8mYhJ0k6Wb2RxN4sLpD7eFcA",
    "_ga=GA1.1.1234567890.1700000000",
    "_ga_ABCDE12345=GS1.1.1700000000.3.1.1700000123.0.0.0",
    "_pk_id.1.1fff=0f3a9c2b7d5e4810.1700000000.",
    "_pk_ses.1.1fff=1",
    "cookies_preferences=%7B%22statistics%22%3Atrue%7D",
    "theme=dark",
    "server=web-3",
    "cart_7=a%20b",
    "seen=welcome",
];

pub(crate) fn lines() -> Vec<Line> {
    let biscotti = Processor::from(ProcessorConfig::default());
    let mut lines = Vec::new();
    for (kind, value) in [("plain", TOKEN), ("escaped", "%C3%A9t%C3%A9%202026%3B%20a%20b")] {
        for (place, index) in [("the 6th", 5), ("the last", 11)] {
            let header = header(index, &format!("sessionid={value}"));
            lines.extend(beside(&format!("`get`: {place} of 12, {kind}"), &header, &biscotti));
        }
    }
    lines
}

/// A `Cookie` header of twelve, with that pair among eleven others.
pub(crate) fn header(index: usize, pair: &str) -> String {
    let mut pairs = NEIGHBOURS.to_vec();
    pairs.insert(index, pair);
    pairs.join("; ")
}

fn beside(what: &str, header: &str, processor: &Processor) -> Vec<Line> {
    let mut headers = HeaderMap::new();
    headers.insert("host", HeaderValue::from_static("data.example.org"));
    headers.insert("user-agent", HeaderValue::from_static("Mozilla/5.0"));
    headers.insert(COOKIE, header.parse().expect("a header"));
    let expected = by_jar(header);
    assert!(expected.is_some());
    assert_eq!(ours(&headers).map(Cow::into_owned), expected);
    assert_eq!(by_search(header).map(Cow::into_owned), expected);
    assert_eq!(by_biscotti(header, processor).map(Cow::into_owned), expected);
    let (header, headers) = (black_box(header), black_box(&headers));
    compare(
        what,
        Contestant::new("cookie-decl", || ours(black_box(headers))),
        vec![
            Contestant::new("`cookie`: `CookieJar` filled by `split_parse_encoded`", || {
                by_jar(black_box(header))
            }),
            Contestant::new("`cookie`: `split_parse_encoded`, no jar, first match", || {
                by_search(black_box(header))
            }),
            Contestant::new("`biscotti`: `RequestCookies::parse_header`", || {
                by_biscotti(black_box(header), processor)
            }),
        ],
    )
}

/// From the headers of a request: more work than the others have, who get the text.
fn ours(headers: &HeaderMap) -> Option<Cow<'_, str>> {
    cookies::SESSIONID.get(headers).ok()?
}

/// As axum-extra and its like do.
fn by_jar(header: &str) -> Option<String> {
    let mut jar = CookieJar::new();
    for cookie in Cookie::split_parse_encoded(header).flatten() {
        jar.add_original(cookie.into_owned());
    }
    jar.get("sessionid").map(|cookie| cookie.value().to_owned())
}

fn by_search(header: &str) -> Option<Cow<'_, str>> {
    let mut cookies = Cookie::split_parse_encoded(header).flatten();
    let cookie = cookies.find(|cookie| cookie.name() == "sessionid")?;
    Some(cookie.value_raw().map_or_else(|| Cow::Owned(cookie.value().to_owned()), Cow::Borrowed))
}

fn by_biscotti<'a>(header: &'a str, processor: &Processor) -> Option<Cow<'a, str>> {
    let cookies = biscotti::RequestCookies::parse_header(header, processor).ok()?;
    let cookie = cookies.get("sessionid")?;
    Some(Cow::Owned(cookie.value().to_owned()))
}
