//! `tower-cookies`.

use tower_cookies::{Cookie, Cookies, Key};

pub async fn page(cookies: Cookies, key: Key) -> &'static str {
    cookies.add(Cookie::new("plain", "1")); //~ undeclared plain
    cookies.signed(&key).add(Cookie::new("signed", "1")); //~ undeclared signed
    cookies.private(&key).add(Cookie::build(("private", "1")).build()); //~ undeclared private
    cookies.remove(Cookie::new("gone", "")); //~ undeclared_removal gone
    "page"
}
