//! This program writes the visitor’s choice, so it must be able to set the cookie.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[script]
        "Example City" | "Sign-in" | "cookies_preferences" | "Keeps you signed in." | 6 months, consent;
    }
}

fn main() {}
