cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![languages(fr, en)]
    necessary {
        "Example" | { fr: "Connexion", en: "Sign-in" } | "sid" | { fr: "Vous garde connecté.", en: "Keeps you signed in." } | session;
        _ | { fr: "Choix", en: "Choice" } | "choice" | { fr: "Retient votre choix.", en: "Remembers your choice." } | 6 months, consent;
    }
}

pub fn set() {
    let _ = SID.set("1");
    for name in ["a", "b"] {
        let _ = cookie::Cookie::new(format!("{name}_x"), "1");
    }
    let _ = cookie::Cookie::new("user name", "1");
    let _ = cookie::Cookie::new("user*name", "1");
    let _ = cookie::Cookie::new("user;name", "1");
    let _ = cookie::Cookie::new("lang", "1");
    let _ = cookie::Cookie::new("SID", "1");
    let _ = cookie::Cookie::new("1st", "1");
    let _ = cookie::Cookie::build(("off", "1")).domain("elsewhere.org");
}
