//! A text is a string, or a string for each language.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        City | 42 | "sessionid" | { en "Keeps you signed in." } | Path = app;
        "Example City" | { "Sign-in" } | "csrftoken" | { en: Protects };
        "Example City" | { en: "Sign-in" fr: "Connexion" } | "theme" | ("Keeps the colours.");
    }
}

fn main() {}
