//! A table in two languages: texts, titles and readers in each, in any order; a provider's name once is enough.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![languages(fr, en)]

    #[title(en: "What we need", fr: "Le nécessaire")]
    #[about(fr: "Sans eux, rien.", en: "Nothing works without.")]
    necessary {
        "Example City" | { en: "Sign-in", fr: "Connexion" } | "sessionid"
            | { fr: "Garde la session.", en: "Keeps you signed in." }
            | shared with { en: "The museum", fr: "Le musée" };
        { fr: "Ville", en: "City" } | { fr: "Langue", en: "Language" } | "language"
            | { fr: "Retient la langue.", en: "Remembers the language." }
            | shared with "Matomo";
    }
}

fn main() {
    assert_eq!(CHARTER.languages(), ["fr", "en"]);
    let (french, english) = (0, 1);
    let row = SESSIONID.declaration();
    assert_eq!((row.provider().at(french), row.provider().at(english)), ("Example City", "Example City"));
    assert_eq!((row.service().at(french), row.service().at(english)), ("Connexion", "Sign-in"));
    let readers = row.shared_with().unwrap();
    assert_eq!((readers.at(french), readers.at(english)), ("Le musée", "The museum"));
    let category = row.category();
    assert_eq!(category.title().map(|title| title.at(english)), Some("What we need"));
    let row = LANGUAGE.declaration();
    assert_eq!((row.provider().at(french), row.provider().at(english)), ("Ville", "City"));
    assert_eq!(row.shared_with().map(|readers| readers.at(english)), Some("Matomo"));

    let (in_french, in_english) = (CHARTER.text("fr").to_string(), CHARTER.text("en").to_string());
    assert!(in_french.contains("Connexion") && !in_french.contains("Sign-in"));
    assert!(in_english.contains("What we need") && !in_english.contains("Le nécessaire"));
    // What nobody speaks here is the first language.
    assert_eq!(CHARTER.text("br").to_string(), in_french);
}
