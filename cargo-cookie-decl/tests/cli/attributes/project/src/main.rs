use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use time::Duration;

fn set(jar: CookieJar, ttl: Duration) -> CookieJar {
    let sid = Cookie::build(("sid", "1"))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Strict)
        .max_age(Duration::hours(12));
    let theme = Cookie::build(("theme", "dark"))
        .path("/shop")
        .secure(false)
        .http_only(false)
        .same_site(SameSite::Lax)
        .permanent();
    let seen = Cookie::build(("seen", "1")).max_age(ttl);
    jar.add(sid).add(theme).add(seen).add(("plain", "1"))
}

const SCRIPT: &str = "document.cookie = 'panel=open; path=/; max-age=86400; samesite=strict'";

fn main() {}
