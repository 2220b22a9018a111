//! A visitor’s choice is remembered in one place.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "cookies_preferences" | "Keeps you signed in." | 6 months, consent;
        _ | _ | "cookies_choice" | _ | 6 months, consent;
    }
}

fn main() {}
