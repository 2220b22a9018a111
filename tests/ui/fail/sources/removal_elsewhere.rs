//! A removal with another Path or Domain than the cookie's own deletes nothing.
#![deny(deprecated)]

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session, Path = "/app";
            _ | "Choice" | "choice" | "Remembers your choice." | 6 months, consent;
        }
        statistics {
            "Example City" | "Counter" | "visits": u64 | "Counts your visits." | 1 year;
        }
    }
}

use cookie::{Cookie, CookieJar};

fn main() {
    let _ = &cookies::CHARTER;
    let mut jar = CookieJar::new();
    jar.remove(Cookie::build("sessionid").path("/"));
    jar.remove(Cookie::build("sessionid").path("/app"));
}
