//! A removal of a cookie that the table does not declare removes nothing that is known.
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
    CookieJar::new().remove(Cookie::from("sessionidd"));
}
