//! A cookie that the table does not declare is missing from the charter that visitors read.

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

/// The name of a campaign's cookie.
const CAMPAIGN: &str = "campaign";

fn pages(jar: &mut CookieJar, user: u64) {
    jar.add(Cookie::new("tracking", "1"));
    jar.add((CAMPAIGN, "spring"));
    jar.add(Cookie::build((format!("basket_{user}"), "7")));
    jar.add(Cookie::new("sesionid", "1"));
    // Declared, and free to be set in any way.
    jar.add(Cookie::new("sessionid", "1"));
}

fn header() -> (&'static str, &'static str) {
    ("Set-Cookie", "by_hand=1; Path=/")
}

fn main() {
    let _ = &cookies::CHARTER;
    pages(&mut CookieJar::new(), 7);
    header();
}
