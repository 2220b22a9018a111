//! `/docs/` does not cover `/docs`, while `/docs` covers both.
#![deny(deprecated)]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Path = "/docs/";
    }
}

fn main() {}
