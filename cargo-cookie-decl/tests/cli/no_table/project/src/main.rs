use axum_extra::extract::cookie::{Cookie, CookieJar};
use tower_sessions::SessionManagerLayer;

const THEME: &str = "theme";

fn main() {
    let sessions = SessionManagerLayer::new(store()).with_secure(true);
}

fn pages(jar: CookieJar, customer: u64, settings: &Settings) -> CookieJar {
    jar.add(Cookie::new(THEME, "dark"))
        .add(Cookie::build(("cart", "3")).path("/shop"))
        .add(Cookie::new(format!("basket_{customer}"), "1"))
        .add(Cookie::new(settings.name.clone(), "1"))
        .add(("_ga", "GA1.1"))
}

fn again(jar: CookieJar) -> CookieJar {
    jar.add(Cookie::build(("cart", "4")).domain("shop.example.com")).remove(Cookie::from("old"))
}
