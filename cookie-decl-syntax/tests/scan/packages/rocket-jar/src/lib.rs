//! Rocket.

use rocket::http::{Cookie, CookieJar, Header, SameSite};
use rocket::response::{Redirect, Responder};

#[rocket::post("/sign-in")]
fn sign_in(jar: &CookieJar<'_>) -> Redirect {
    jar.add(("plain", "1")); //~ undeclared plain
    jar.add(Cookie::build(("built", "1")).same_site(SameSite::Strict)); //~ undeclared built
    jar.add_private(Cookie::new("private", "1")); //~ undeclared private
    Redirect::to("/")
}

#[rocket::post("/sign-out")]
fn sign_out(jar: &CookieJar<'_>) -> Redirect {
    jar.remove("plain"); //~ undeclared_removal plain
    jar.remove_private(Cookie::from("private")); //~ undeclared_removal private
    Redirect::to("/")
}

#[derive(Responder)]
struct Raw {
    body: &'static str,
    header: Header<'static>,
}

#[rocket::get("/raw")]
fn raw() -> Raw {
    Raw { body: "raw", header: Header::new("Set-Cookie", "raw=1; Path=/") } //~ undeclared raw
}

pub fn routes() -> Vec<rocket::Route> {
    rocket::routes![sign_in, sign_out, raw]
}
