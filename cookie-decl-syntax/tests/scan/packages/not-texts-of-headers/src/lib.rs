//! Texts that functions give back, and that have the form of other headers, or of no header at all.

use cookie::Cookie;

pub fn strict_transport(seconds: u64) -> String {
    format!("max-age={seconds}; includeSubDomains; preload")
}

pub fn caching() -> &'static str {
    "private; max-age=0"
}

pub fn disposition(name: &str) -> String {
    format!("attachment; filename={name}; size=7")
}

pub fn media_type() -> &'static str {
    "text/html; charset=utf-8"
}

pub fn alternative() -> &'static str {
    "h3=\":443\"; ma=86400; persist=1"
}

pub fn link(path: &str) -> String {
    format!("<{path}>; rel=preload; path=/")
}

/// A request's `Cookie`.
pub fn request(id: u32) -> String {
    format!("sid={id}; theme=dark")
}

pub fn advice() -> &'static str {
    "write session=…; Path=/ and no more"
}

/// Only read, though it has the form.
pub fn seconds() -> Option<u32> {
    let line = "sid=1; Path=/; Max-Age=60";
    Cookie::parse(line).ok()?.max_age()?.whole_seconds().try_into().ok()
}
