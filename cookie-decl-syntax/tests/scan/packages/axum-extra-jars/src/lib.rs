//! The jars of `axum-extra`.

use axum::response::{IntoResponse, Redirect};
use axum_extra::extract::cookie::{Cookie, SameSite};
use axum_extra::extract::{CookieJar, PrivateCookieJar, SignedCookieJar};

pub async fn sign_in(jar: CookieJar) -> impl IntoResponse {
    let cookie = Cookie::build(("session", "3f9c")).same_site(SameSite::Lax).http_only(true); //~ undeclared session
    (jar.add(cookie), Redirect::to("/"))
}

pub async fn private(jar: PrivateCookieJar) -> PrivateCookieJar {
    jar.add(Cookie::new("private", "1")) //~ undeclared private
}

pub async fn signed(jar: SignedCookieJar) -> SignedCookieJar {
    jar.add(("signed", "1")) //~ undeclared signed
}

pub async fn sign_out(jar: CookieJar) -> CookieJar {
    jar.remove(Cookie::from("session")).remove("theme") //~ undeclared_removal session; undeclared_removal theme
}

pub async fn chained(jar: CookieJar) -> CookieJar {
    jar.add(("first", "1")) //~ undeclared first
        .add(("second", "2")) //~ undeclared second
}
