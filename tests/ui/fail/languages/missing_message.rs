//! A visitor who reads the charter in a language of the site’s own gets all of it in that language.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![languages(en, gsw)]
    #![messages(gsw = "files/missing_message.ftl")]

    necessary {
        "Example City" | { en: "Sign-in" } | "sessionid" | { en: "Keeps you signed in." } | session;
    }
}

fn main() {}
