//! A project's own helper is followed one call up.

pub mod pages;

use cookie::{Cookie, CookieJar};

pub(crate) fn set_cookie(jar: &mut CookieJar, name: &'static str, value: &str) {
    jar.add(Cookie::build((name, value.to_owned())).path("/"));
}
