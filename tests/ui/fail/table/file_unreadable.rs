//! Rows and texts that cannot be read would be missing from the charter.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![languages(en, fr)]
    #![table("ui/files/cookie.csv", "ui/files/latin1.csv")]
    #![messages(fr = "ui/files/fr.ftl")]

    necessary {
        "Example City" | { en: "Sign-in", fr: "Connexion" } | "sessionid" | { en: "Keeps you signed in.", fr: "Garde." } | session;
    }
}

fn main() {}
