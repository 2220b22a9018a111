//! The constants of a table are how it should be.

mod cookies;

use axum_extra::extract::CookieJar;
use cookie_decl::{Granted, SetCookie};

pub async fn session() -> SetCookie {
    cookies::SESSION.set("3f9c")
}

pub async fn in_a_jar(jar: CookieJar) -> CookieJar {
    jar.add(cookies::SESSION.set("3f9c")).add(cookies::LANGUAGE.removal())
}

pub fn counted(granted: &Granted<cookies::Statistics>) -> SetCookie {
    cookies::VISITS.with(granted).set(1)
}

pub fn name() -> &'static str {
    cookies::SESSION.name()
}
