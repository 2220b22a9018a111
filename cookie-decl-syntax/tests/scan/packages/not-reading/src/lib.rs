//! Reading is not setting.

use axum_extra::extract::CookieJar as Extracted;
use cookie::{Cookie, CookieJar};
use http::HeaderMap;

pub fn parsed(text: &str) -> Option<String> {
    let cookie = Cookie::parse("theme=dark").ok()?;
    let other = Cookie::parse_encoded(text).ok()?;
    Some(format!("{}{}", cookie.value(), other.name()))
}

pub fn all(headers: &HeaderMap) -> CookieJar {
    let mut jar = CookieJar::new();
    for header in headers.get_all(http::header::COOKIE) {
        for cookie in Cookie::split_parse(header.to_str().unwrap_or_default().to_owned()).flatten() {
            jar.add_original(cookie);
        }
    }
    jar
}

pub fn original(jar: &mut CookieJar) {
    jar.add_original(Cookie::new("from_the_request", "1"));
}

pub async fn get(jar: Extracted) -> String {
    jar.get("theme").map(|cookie| cookie.value().to_owned()).unwrap_or_default()
}

pub fn looked_at(headers: &HeaderMap) -> bool {
    headers.get(http::header::SET_COOKIE).is_some() || headers.contains_key("set-cookie")
}
