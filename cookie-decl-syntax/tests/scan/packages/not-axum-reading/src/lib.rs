//! Reading with axum.

use axum::http::HeaderMap;
use axum_extra::extract::cookie::Key;
use axum_extra::extract::{CookieJar, PrivateCookieJar};
use axum_extra::headers::Cookie;
use axum_extra::TypedHeader;

pub async fn typed(TypedHeader(cookies): TypedHeader<Cookie>) -> String {
    cookies.get("theme").unwrap_or("light").to_owned()
}

pub async fn jar(jar: CookieJar) -> bool {
    jar.get("theme").is_some() && jar.iter().any(|cookie| cookie.name() == "language")
}

pub fn private(headers: &HeaderMap, key: Key) -> Option<String> {
    PrivateCookieJar::from_headers(headers, key).get("session").map(|cookie| cookie.value().to_owned())
}
