//! Jars that hold what the request brought, by hand.

use cookie::{Cookie, CookieJar};
use http::HeaderMap;

pub fn by_loops(headers: &HeaderMap) -> CookieJar {
    let mut jar = CookieJar::new();
    for header in headers.get_all("cookie") {
        if let Ok(header) = header.to_str() {
            for pair in header.split(';') {
                if let Ok(cookie) = Cookie::parse_encoded(pair.trim()) {
                    jar.add(cookie.into_owned());
                }
            }
        }
    }
    jar
}

pub fn by_closures(header: &str) -> CookieJar {
    let mut jar = CookieJar::new();
    header
        .split("; ")
        .filter_map(|pair| Cookie::parse(pair.to_owned()).ok())
        .for_each(|cookie| jar.add(cookie));
    jar
}

/// What is no piece of a header is a cookie that is set.
pub fn by_text(jar: &mut CookieJar, theme: &str) {
    if let Ok(cookie) = Cookie::parse(format!("theme={theme}; Path=/")) { //~ undeclared theme
        jar.add(cookie.into_owned());
    }
}
