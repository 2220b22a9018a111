//! A text in one language stands once.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![languages(fr, en, FR)]

    necessary {
        "Example City" | { fr: "Connexion", en: "Sign-in" } | "sessionid"
            | { fr: "Garde la session ouverte.", en: "Keeps you signed in.", fr: "Garde la session." };
    }
}

fn main() {}
