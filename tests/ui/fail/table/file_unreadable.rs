//! Rows and texts that cannot be read would be missing from the charter.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![languages(en, fr)]
    #![table("files/cookie.csv", "files/latin1.csv")]
    #![messages(fr = "files/fr.ftl")]

    necessary {
        "Example City" | { en: "Sign-in", fr: "Connexion" } | "sessionid" | { en: "Keeps you signed in.", fr: "Garde." } | session;
    }
}

fn main() {}
