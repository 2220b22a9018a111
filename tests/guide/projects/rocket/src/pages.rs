use rocket::http::{Cookie, CookieJar};
use rocket::{get, post};

#[get("/")]
pub fn home(jar: &CookieJar<'_>) -> &'static str {
    let visits = jar.get("visits").and_then(|cookie| cookie.value().parse().ok()).unwrap_or(0_u64);
    jar.add(Cookie::build(("visits", (visits + 1).to_string())).path("/"));
    "The market"
}

#[post("/sign-in")]
pub fn sign_in(jar: &CookieJar<'_>) -> &'static str {
    jar.add(("session", "3f9c…"));
    "Hello"
}

#[post("/sign-out")]
pub fn sign_out(jar: &CookieJar<'_>) -> &'static str {
    jar.remove(Cookie::build("session").path("/account"));
    "Goodbye"
}
