// The cookies of the site, imported from `charter.fr.txt`. What has to be looked at is marked with `import:`.
cookie_decl::declare_cookies! {
    // import: the site's address is not known: `--site` tells it
    #![site("https://www.example.org")]
    #![languages(fr)]

    // from line 5: Cookies strictement nécessaires
    // from line 8: Fournisseur | Service et emplacement | Nom du cookie | Finalités
    necessary {
        // import: the page tells no lifetime that is understood: `session` is a guess
        "Opendatasoft" | "Connexion au compte (portail et administration)"
            | "sessionid"
            | "Garde la personne connectée tant qu’elle passe d’une page à l’autre."
            | session;
        // import: the page tells no lifetime that is understood: `session` is a guess
        _ | "Choix de la langue (toutes les pages)"
            | "django_language"
            | r#"Retient la langue de l’interface : « français », "English" ou une autre."#
            | session;
        // import: the page tells no lifetime that is understood: `session` is a guess
        _ | "Sécurité des formulaires"
            | "csrftoken"
            | "Protège contre l’envoi d’un formulaire à l’insu de la personne."
            | session;
        // import: the page tells no lifetime that is understood: `6 months` is a guess
        // import: by its name this row remembers the visitor's choice, which `consent` says
        _ | "Bandeau de choix"
            | "cookies_preferences"
            | "Retient ce que la personne a accepté ou refusé."
            | 6 months, consent;
    }
}
