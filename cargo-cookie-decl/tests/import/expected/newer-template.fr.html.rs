// The cookies of the site, imported from `newer-template.fr.html`. What has to be looked at is marked with `import:`.
cookie_decl::declare_cookies! {
    // import: the site's address is not known: `--site` tells it
    #![site("https://www.example.org")]
    #![languages(fr)]

    // from line 7: Cookies techniques
    // from line 9: Émetteur | Nom | Durée | Fonction
    // import: the page does not tell services apart: their providers stand for them
    necessary {
        // from line 11: Durée: 2 semaines par défaut
        "Opendatasoft" | "Opendatasoft"
            | "sessionid"
            | "Garde ouverte la session d’une personne connectée."
            | 2 weeks;
        // from line 11: Durée: jeton remis au hasard, conservé jusqu'à 12 mois
        // import: not all of the lifetime's words were understood: `jeton remis au hasard, conservé jusqu'à 12 mois`
        _ | "Opendatasoft"
            | "csrftoken"
            | "Protège les formulaires & les envois."
            | up to 12 months;
        // from line 11: Durée: 6 mois
        // import: by its name this row remembers the visitor's choice, which `consent` says
        _ | "Opendatasoft"
            | "cookies_preferences"
            | "Retient le choix fait dans le bandeau."
            | 6 months, consent;
    }
    // from line 16: Cookies de mesure d’audience
    // from line 18: Émetteur | Nom | Durée | Fonction
    // import: the page does not tell services apart: their providers stand for them
    statistics {
        // from line 19: —
        "Matomo" | "Matomo"
            | none
            | "Compte les pages vues sans rien déposer.";
        // from line 20: _hjSessionUser; _hjid | Durée: de 1 à 2 ans
        // import: the longest of several lifetimes was taken: `de 1 à 2 ans`
        // import: cookie `_hjSessionUser` lives for 730 days, but browsers keep no cookie for more than 400 days
        #[allow(lifetime_over_400_days, reason = "import: the policy has it so")]
        "Hotjar" | "Hotjar"
            | "_hjSessionUser"
            | "Reconnaît un navigateur d’une visite à l’autre."
            | 2 years;
        // from line 20: _hjSessionUser; _hjid | Durée: de 1 à 2 ans
        // import: the longest of several lifetimes was taken: `de 1 à 2 ans`
        // import: cookie `_hjid` lives for 730 days, but browsers keep no cookie for more than 400 days
        #[allow(lifetime_over_400_days, reason = "import: the policy has it so")]
        _ | "Hotjar"
            | "_hjid"
            | "Reconnaît un navigateur d’une visite à l’autre."
            | 2 years;
        // from line 21: Tout cookie commençant par « _hs » | Durée: 30 minutes après la dernière visite
        // import: no row can be written for `_hs*`: cookie `_hs*` has 3 fixed characters, but a pattern needs 4, or it matches what others set
        // from line 21: HubSpot | HubSpot | _hs* | Suit une visite. | 30 minutes after last visit
        // from line 22: Tout cookie commençant par « __hs_ » | Durée: 30 minutes après la dernière visite
        "HubSpot" | "HubSpot"
            | HS_FAMILY = "__hs_*"
            | "Suit une visite en cours."
            | 30 minutes after last visit;
    }
    // import: these tables are not about cookies, as far as their headings tell
    // from line 25: Par courrier | 1 place de la Mairie
}
