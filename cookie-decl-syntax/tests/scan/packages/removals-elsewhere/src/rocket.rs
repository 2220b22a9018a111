//! Rocket writes `Path=/` where none is given.

use rocket::http::{Cookie, CookieJar};

#[rocket::post("/sign-out")]
pub fn sign_out(jar: &CookieJar<'_>) -> &'static str {
    jar.remove("session");
    jar.remove_private(Cookie::from("session"));
    jar.remove(Cookie::build("till").path("/admin"));
    jar.remove("till"); //~ removal_elsewhere till
    jar.remove(Cookie::from("wide")); //~ removal_elsewhere wide
    "signed out"
}

#[rocket::post("/forget")]
pub fn forget(jar: &CookieJar<'_>) -> &'static str {
    let mut cookie = Cookie::new("session", "");
    cookie.make_removal();
    jar.add(cookie);
    "forgotten"
}
