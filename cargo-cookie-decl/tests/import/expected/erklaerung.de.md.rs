// The cookies of the site, imported from `erklaerung.de.md`. What has to be looked at is marked with `import:`.
cookie_decl::declare_cookies! {
    // import: the site's address is not known: `--site` tells it
    #![site("https://www.example.org")]
    #![languages(de)]

    // from line 3: Notwendige Cookies
    // from line 5: Anbieter | Dienst | Cookie-Name | Zweck | Speicherdauer
    necessary {
        // from line 7: Speicherdauer: Sitzungsende
        "Stadt Beispielburg" | "Anmeldung"
            | "PHPSESSID"
            | "Hält die Sitzung offen."
            | session;
        // from line 8: Speicherdauer: 1 Jahr
        // import: by its name this row remembers the visitor's choice, which `consent` says
        _ | "Auswahl"
            | "cookie_consent"
            | "Merkt sich die Auswahl."
            | 1 year, consent;
    }
    // from line 10: Cookies zur Reichweitenmessung
    // from line 12: Anbieter | Dienst | Cookie-Name | Zweck | Speicherdauer | Drittanbieter
    statistics {
        // from line 14: _pk_id.* _pk_ses.* | Speicherdauer: höchstens 13 Monate | Drittanbieter: nein
        "Matomo" | "Statistik"
            | "_pk_id.*"
            | "Zählt Besuche | Seiten."
            | up to 13 months;
        // from line 14: _pk_id.* _pk_ses.* | Speicherdauer: höchstens 13 Monate | Drittanbieter: nein
        _ | "Statistik"
            | "_pk_ses.*"
            | "Zählt Besuche | Seiten."
            | up to 13 months;
        // from line 15: alle, die mit vdo_ beginnen | Speicherdauer: unbegrenzt | Drittanbieter: ja
        // import: `unbegrenzt` says no lifetime: browsers keep a cookie for 400 days at most
        #[third_party]
        "Videodienst GmbH" | "Filme"
            | "vdo_*"
            | "Merkt sich die Lautstärke."
            | up to 400 days;
    }
    // from line 17: Kartendienste
    // from line 19: Anbieter | Dienst | Cookie-Name | Zweck | Speicherdauer
    // import: this category is none of the built-in ones: look whether visitors have to be asked
    #[title(de: "Kartendienste")]
    #[consent(required)]
    kartendienste {
        // from line 21: karte_<id> | Speicherdauer: zwei Wochen
        "Karten AG" | "Stadtplan"
            | "karte_*"
            | "Merkt sich den Ausschnitt."
            | 2 weeks;
    }
}
