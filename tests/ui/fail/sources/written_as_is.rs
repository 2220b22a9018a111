//! A sink that does not encode would write the value as it is, and let it add attributes.

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

use tower_cookies::Cookies;

fn sign_in(jar: &Cookies, token: &str) {
    jar.add(cookies::SESSIONID.set(token).into());
    jar.add(cookies::SESSIONID.set(token).into_encoded_cookie());
}

fn main() {
    sign_in(&Cookies::default(), "a; Domain=evil.example");
}
