//! A text in a language that the table does not declare would never be shown.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | { en: "Sign-in", de: "Anmeldung" } | "sessionid" | { en: "Keeps you signed in.", enn: "Keeps you in." };
    }
}

fn main() {}
