//! A cookie that a function of the package makes, and one that another takes away.

use actix_web::cookie::{Cookie, SameSite};
use actix_web::{web, HttpResponse};

fn session_cookie(value: &str) -> Cookie<'_> {
    Cookie::build("session", value).path("/").http_only(true).same_site(SameSite::Strict).finish() //~ undeclared session
}

pub async fn sign_in(token: web::Path<String>) -> HttpResponse {
    HttpResponse::SeeOther().cookie(session_cookie(&token)).finish()
}

pub async fn sign_out() -> HttpResponse {
    let mut cookie = Cookie::named("theme"); //~ undeclared_removal theme
    cookie.make_removal();
    HttpResponse::SeeOther().cookie(cookie).finish()
}
