//! axum-extra and tower-cookies write the cookie as it is given.

use axum_extra::extract::cookie::{Cookie, CookieJar, PrivateCookieJar};
use tower_cookies::Cookies;

pub async fn without_a_path(jar: CookieJar) -> CookieJar {
    jar.remove(Cookie::from("session")) //~ removal_elsewhere session
        .remove("session") //~ removal_elsewhere session
        .remove(Cookie::named("till")) //~ removal_elsewhere till
}

pub async fn as_it_came(jar: PrivateCookieJar) -> PrivateCookieJar {
    match jar.get("session") { //~ removal_elsewhere session
        Some(cookie) => jar.remove(cookie),
        None => jar,
    }
}

pub async fn with_the_path(jar: CookieJar, folder: &str) -> CookieJar {
    jar.remove(Cookie::build("session").path("/"))
        .remove(Cookie::build(("till", "")).path("/admin"))
        .remove(Cookie::build("till").path(folder.to_owned()))
        .remove(Cookie::build("till").path("/")) //~ removal_elsewhere till
}

pub async fn with_the_domain(jar: CookieJar) -> CookieJar {
    jar.remove(Cookie::build("wide").path("/").domain("example.org"))
        .remove(Cookie::build("wide").path("/")) //~ removal_elsewhere wide
        .remove(Cookie::build("session").path("/").domain("example.org")) //~ removal_elsewhere session
}

pub async fn tower(cookies: Cookies) {
    cookies.remove(Cookie::new("session", "")); //~ removal_elsewhere session
    cookies.remove(Cookie::build("session").path("/").build());
}

/// Who knows what it adds.
pub async fn finished_elsewhere(jar: CookieJar) -> CookieJar {
    let mut cookie = Cookie::from("session");
    finish(&mut cookie);
    jar.remove(cookie)
}

fn finish(cookie: &mut Cookie<'static>) {
    cookie.set_path("/");
}
