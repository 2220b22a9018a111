//! A cookie whose name cannot be read from the sources cannot be held against the table.

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

struct Config {
    cookie_name: String,
}

fn set(config: &Config) {
    CookieJar::new().add(Cookie::new(config.cookie_name.clone(), "1"));
}

fn main() {
    let _ = &cookies::CHARTER;
    set(&Config { cookie_name: std::env::args().collect() });
}
