//! A value becomes the text of a `Set-Cookie` header.

use std::hint::black_box;

use biscotti::{Processor, ProcessorConfig, ResponseCookie};
use cookie::{Cookie, SameSite};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::harness::{Contestant, Line, compare};

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        necessary {
            "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in from page to page." | 14 days;
        }
    }
}

/// What a token of a session looks like, and what a visitor may have typed.
const VALUES: &[(&str, &str)] = &[
    ("a token of 32 characters", "3f9c5e0b7a1d48f29c6e0d5b8a7f4e21"),
    ("a value to escape", "été 2026; a b"),
];

const SECONDS: i64 = 14 * 86_400;

/// What a cookie's value cannot hold, and the sign of an escape.
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'%').add(b',').add(b';').add(b'\\');

pub(crate) fn lines() -> Vec<Line> {
    let biscotti = Processor::from(ProcessorConfig::default());
    let mut lines = Vec::new();
    for (what, value) in VALUES {
        assert_same_cookie(value, &biscotti);
        let (value, ready) = (black_box(*value), by_hand(value));
        lines.extend(compare(
            &format!("`set`: {what} to header text"),
            Contestant::new("cookie-decl", || ours(black_box(value))),
            vec![
                Contestant::new("`cookie`: build, `encoded().to_string()`", || by_cookie(black_box(value))),
                Contestant::new("`biscotti`: build, process, `to_string()`", || {
                    by_biscotti(black_box(value), &biscotti)
                }),
                Contestant::new("`format!` by hand", || by_hand(black_box(value))),
                Contestant::new("no work: the text ready, copied into one allocation", || {
                    black_box(ready.as_str()).to_owned()
                }),
            ],
        ));
    }
    lines
}

fn ours(value: &str) -> String {
    cookies::SESSIONID.set(value).into()
}

fn by_cookie(value: &str) -> String {
    Cookie::build(("sessionid", value))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(cookie::time::Duration::seconds(SECONDS))
        .build()
        .encoded()
        .to_string()
}

fn by_biscotti(value: &str, processor: &Processor) -> String {
    let cookie = ResponseCookie::new("sessionid", value)
        .set_path("/")
        .set_secure(true)
        .set_http_only(true)
        .set_same_site(biscotti::SameSite::Lax)
        .set_max_age(biscotti::time::SignedDuration::from_secs(SECONDS));
    processor.process_outgoing(cookie).to_string()
}

fn by_hand(value: &str) -> String {
    let value = utf8_percent_encode(value, ESCAPED);
    format!("sessionid={value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600")
}

/// All make the same cookie; the order of attributes is everybody's own.
fn assert_same_cookie(value: &str, processor: &Processor) {
    let sorted = |header: String| {
        let mut pieces: Vec<_> = header.split("; ").map(str::to_owned).collect();
        pieces.sort();
        pieces
    };
    let expected = sorted(by_hand(value));
    for header in [ours(value), by_cookie(value), by_biscotti(value, processor)] {
        assert_eq!(sorted(header), expected);
    }
}
