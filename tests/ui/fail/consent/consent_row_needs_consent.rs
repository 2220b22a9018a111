//! A refusal could never be remembered in a cookie that itself needs consent.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    preferences {
        "Example City" | "Sign-in" | "cookies_preferences" | "Keeps you signed in." | 6 months, consent;
    }
}

fn main() {}
