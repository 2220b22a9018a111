//! A table with every kind of row, and with texts and names that are longer than anybody would wish.
#![allow(dead_code, reason = "what counts is what visitors see")]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org", "https://maps.example.org")]
    #![controller("Ville d’Exemple")]
    #![contact("mailto:dpo@example.org")]
    #![updated("2026-11-23")]
    #![languages(fr, en, de, fi, ar)]
    #![provider("Matomo", policy = "https://matomo.org/privacy-policy/", country = "DE")]
    #![provider("Opendatasoft", country = "FR")]

    necessary {
        "Opendatasoft" | { fr: "Authentification (portail et administration)", en: "Sign-in (portal and back office)", de: "Anmeldung (Portal und Verwaltung)", fi: "Kirjautuminen (portaali ja hallinta)", ar: "تسجيل الدخول (البوابة والإدارة)" }
            | "sessionid"
            | { fr: "Garde la session ouverte d’une page à l’autre.", en: "Keeps you signed in from page to page.", de: "Hält Sie von Seite zu Seite angemeldet.", fi: "Pitää sinut kirjautuneena sivulta toiselle.", ar: "يبقيك مسجل الدخول من صفحة إلى أخرى." }
            | session or 14 days;
        _ | { fr: "Préférences de cookies", en: "Cookie preferences", de: "Cookie-Einstellungen", fi: "Evästeasetukset", ar: "تفضيلات ملفات تعريف الارتباط" }
            | CHOICE = "cookies_preferences"
            | { fr: "Retient votre choix.", en: "Remembers your choice.", de: "Merkt sich Ihre Wahl.", fi: "Muistaa valintasi.", ar: "يتذكر اختيارك." }
            | 6 months, consent;
        #[set_by("haproxy")]
        "Ville d’Exemple" | { fr: "Répartition de charge", en: "Load balancing", de: "Lastverteilung", fi: "Kuormantasaus", ar: "توزيع الحمل" }
            | "SERVERID"
            | { fr: "Vous envoie toujours vers le même serveur.", en: "Always sends you to the same server.", de: "Schickt Sie immer zum selben Server.", fi: "Ohjaa sinut aina samalle palvelimelle.", ar: "يوجهك دائما إلى الخادم نفسه." }
            | 1 hour;
        _ | { fr: "Polices de caractères", en: "Fonts", de: "Schriften", fi: "Fontit", ar: "الخطوط" }
            | none
            | { fr: "Affiche les textes ; rien n’est enregistré.", en: "Displays the texts; nothing is saved.", de: "Zeigt die Texte; nichts wird gespeichert.", fi: "Näyttää tekstit; mitään ei tallenneta.", ar: "تعرض النصوص ولا يحفظ شيء." };
    }
    preferences {
        #[script]
        "Ville d’Exemple" | { fr: "Affichage clair ou sombre", en: "Light or dark display", de: "Helle oder dunkle Ansicht", fi: "Vaalea tai tumma näkymä", ar: "عرض فاتح أو داكن" }
            | local_storage "theme"
            | { fr: "Retient les couleurs que vous préférez.", en: "Remembers the colours that you prefer.", de: "Merkt sich die Farben, die Sie bevorzugen.", fi: "Muistaa värit, joista pidät.", ar: "يتذكر الألوان التي تفضلها." }
            | until deleted;
        #[script]
        _ | { fr: "Recherche", en: "Search", de: "Suche", fi: "Haku", ar: "البحث" }
            | session_storage "last-searches"
            | { fr: "Retient vos dernières recherches.", en: "Remembers your last searches.", de: "Merkt sich Ihre letzten Suchen.", fi: "Muistaa viimeiset hakusi.", ar: "يتذكر عمليات بحثك الأخيرة." }
            | session;
    }
    anonymous_statistics {
        "Ville d’Exemple" | { fr: "Compteur de pages", en: "Page counter", de: "Seitenzähler", fi: "Sivulaskuri", ar: "عداد الصفحات" }
            | "counted"
            | { fr: "Évite de compter deux fois la même visite.", en: "Keeps one visit from being counted twice.", de: "Verhindert, dass ein Besuch zweimal gezählt wird.", fi: "Estää laskemasta käyntiä kahdesti.", ar: "يمنع احتساب الزيارة مرتين." }
            | 30 minutes;
    }
    statistics {
        #[script]
        "Matomo" | { fr: "Mesure d’audience", en: "Audience measurement", de: "Reichweitenmessung", fi: "Kävijämittaus", ar: "قياس عدد الزوار" }
            | VISITOR = "_pk_id.*"
            | { fr: "Distingue les visiteurs les uns des autres.", en: "Tells visitors apart.", de: "Unterscheidet Besucher.", fi: "Erottaa kävijät toisistaan.", ar: "يميز الزوار بعضهم عن بعض." }
            | up to 13 months after last visit, shared with { fr: "Matomo, notre prestataire", en: "Matomo, our supplier", de: "Matomo, unser Dienstleister", fi: "Matomo, toimittajamme", ar: "Matomo، مزود خدمتنا" };
        "Ville d’Exemple" | { fr: "Anticonstitutionnellement-interminablement-nommé", en: "Pneumonoultramicroscopicsilicovolcanoconiosis", de: "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", fi: "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas", ar: "أفاستسقيناكموهاأفاستسقيناكموهاأفاستسقيناكموها" }
            | LONG = "a_name_that_no_phone_has_room_for_since_somebody_thought_that_it_had_to_say_everything_at_once"
            | {
                fr: "https://data.example.org/une/adresse/qui/ne/se/coupe/nulle/part/et/qui/est/plus/longue/que/tout/ecran",
                en: "https://data.example.org/an/address/that/breaks/nowhere/and/is/longer/than/any/screen/has/room/for",
                de: "https://data.example.org/eine/adresse/die/nirgends/bricht/und/laenger/ist/als/jeder/bildschirm",
                fi: "https://data.example.org/osoite/joka/ei/katkea/missaan/ja/on/pidempi/kuin/mikaan/naytto/on/leve",
                ar: "https://data.example.org/an/address/that/breaks/nowhere/and/is/longer/than/any/screen/has/room/for",
            }
            | 1 year;
    }
    marketing {
        #[third_party]
        "Réseau Pub" | { fr: "Campagnes d’information", en: "Information campaigns", de: "Informationskampagnen", fi: "Tiedotuskampanjat", ar: "حملات توعية" }
            | "campaign"
            | { fr: "Mesure l’effet d’une annonce.", en: "Measures the effect of an advertisement.", de: "Misst die Wirkung einer Anzeige.", fi: "Mittaa mainoksen vaikutusta.", ar: "يقيس أثر الإعلان." }
            | 90 days, Domain = "ads.example.com", shared with { fr: "Les annonceurs", en: "The advertisers", de: "Die Werbetreibenden", fi: "Mainostajat", ar: "المعلنون" };
    }
}
