//! The table of a city whose consent manager is Klaro.

cookie_decl::declare_cookies! {
    #![site("https://www.example.org")]
    #![controller("Ville d'<b class=\"smuggled\">Exemple</b> & Cie")]
    #![languages(fr, en)]

    necessary {
        "Ville d'Exemple" | { fr: "Connexion", en: "Sign-in" } | "sessionid"
            | { fr: "Garde la session ouverte.", en: "Keeps you signed in." } | session;
        #[script]
        _ | { fr: "Choix", en: "Choice" } | CHOICE = "klaro"
            | { fr: "Retient votre choix.", en: "Remembers your choice." } | 6 months, Secure = false, consent = klaro;
        #[script]
        _ | { fr: "Langue", en: "Language" } | "lang"
            | { fr: "Retient la langue.", en: "Remembers the language." } | 1 year;
    }
    #[known_as("audience")]
    anonymous_statistics {
        #[script]
        "Ville d'Exemple" | { fr: "Fréquentation", en: "Traffic" } | "hits"
            | { fr: "Compte les pages vues.", en: "Counts page views." } | 13 months;
    }
    #[known_as("matomo", "counter")]
    statistics {
        #[script]
        "Matomo" | { fr: "Mesure d'audience", en: "Audience measurement" } | VISITOR = "_pk_id.*"
            | { fr: "Distingue les visiteurs.", en: "Tells visitors apart." } | up to 13 months;
        _ | { fr: "Rapports", en: "Reports" } | none
            | { fr: "Résume les visites.", en: "Sums up the visits." };
        #[script]
        "Counter" | { fr: "Compteur", en: "Counter" } | "count.er"
            | { fr: "Compte vos visites.", en: "Counts your visits." } | 1 month, Path = "/stats";
    }
    marketing {
        #[script]
        "Régie" | { fr: "Publicité", en: "Advertising" } | "ads"
            | { fr: "Suit <b class=\"smuggled\">vos</b> <img src=\"x\" onerror=\"alert(1)\"> pas & gestes.",
                en: "Follows <b class=\"smuggled\">you</b> & yours." }
            | 90 days, Domain = "example.org";
    }
}
