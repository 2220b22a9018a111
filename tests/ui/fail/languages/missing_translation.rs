//! A visitor who reads the charter in a declared language gets all of it in that language.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![languages(fr, en)]

    #[title(fr: "Nécessaires")]
    necessary {
        "Example City" | { fr: "Connexion", en: "Sign-in" } | "sessionid" | { fr: "Garde la session ouverte." };
        _ | "Sign-in" | "csrftoken" | { fr: "Protège les formulaires.", en: "Protects the forms." }
            | shared with { en: "Nobody" };
    }
}

fn main() {}
