//! The rows stand in a spreadsheet.

use axum_extra::extract::cookie::{Cookie, CookieJar};

pub mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://shop.example.org")]
        #![table("cookies.csv")]

        necessary { "Shop" | "Choice" | "choice" | "Remembers your choice." | 6 months, consent; }
    }
}

pub fn set(jar: CookieJar) -> CookieJar {
    jar.add(Cookie::new("session", "1"))
        .add(Cookie::new(cookies::SESSION.name(), "1"))
        .add(Cookie::new("visits", "1")) //~ set_around_constant visits
        .add(Cookie::new("tracking", "1")) //~ undeclared tracking
}

pub fn remove(jar: CookieJar) -> CookieJar {
    jar.remove(Cookie::build("session").path("/shop"))
        .remove(Cookie::build("session").path("/")) //~ removal_elsewhere session
}
