//! A table with every kind of row, and with texts and names that are longer than anybody would wish.
#![allow(dead_code, reason = "what counts is what visitors see")]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org", "https://maps.example.org")]
    #![controller("Ville d’Exemple")]
    #![contact("mailto:dpo@example.org")]
    #![updated("2026-11-23")]
    #![languages(fr, en)]
    #![provider("Matomo", policy = "https://matomo.org/privacy-policy/", country = "DE")]
    #![provider("Opendatasoft", country = "FR")]

    necessary {
        "Opendatasoft" | { fr: "Authentification (portail et administration)", en: "Sign-in (portal and back office)" }
            | "sessionid"
            | { fr: "Garde la session ouverte d’une page à l’autre.", en: "Keeps you signed in from page to page." }
            | session or 14 days;
        _ | { fr: "Préférences de cookies", en: "Cookie preferences" }
            | CHOICE = "cookies_preferences"
            | { fr: "Retient votre choix.", en: "Remembers your choice." }
            | 6 months, consent;
        #[set_by("haproxy")]
        "Ville d’Exemple" | { fr: "Répartition de charge", en: "Load balancing" }
            | "SERVERID"
            | { fr: "Vous envoie toujours vers le même serveur.", en: "Always sends you to the same server." }
            | 1 hour;
        _ | { fr: "Polices de caractères", en: "Fonts" }
            | none
            | { fr: "Affiche les textes ; rien n’est enregistré.", en: "Displays the texts; nothing is saved." };
    }
    preferences {
        #[script]
        "Ville d’Exemple" | { fr: "Affichage clair ou sombre", en: "Light or dark display" }
            | local_storage "theme"
            | { fr: "Retient les couleurs que vous préférez.", en: "Remembers the colours that you prefer." }
            | until deleted;
        #[script]
        _ | { fr: "Recherche", en: "Search" }
            | session_storage "last-searches"
            | { fr: "Retient vos dernières recherches.", en: "Remembers your last searches." }
            | session;
    }
    anonymous_statistics {
        "Ville d’Exemple" | { fr: "Compteur de pages", en: "Page counter" }
            | "counted"
            | { fr: "Évite de compter deux fois la même visite.", en: "Keeps one visit from being counted twice." }
            | 30 minutes;
    }
    statistics {
        #[script]
        "Matomo" | { fr: "Mesure d’audience", en: "Audience measurement" }
            | VISITOR = "_pk_id.*"
            | { fr: "Distingue les visiteurs les uns des autres.", en: "Tells visitors apart." }
            | up to 13 months after last visit, shared with { fr: "Matomo, notre prestataire", en: "Matomo, our supplier" };
        "Ville d’Exemple" | { fr: "Anticonstitutionnellement-interminablement-nommé", en: "Pneumonoultramicroscopicsilicovolcanoconiosis" }
            | LONG = "a_name_that_no_phone_has_room_for_since_somebody_thought_that_it_had_to_say_everything_at_once"
            | {
                fr: "https://data.example.org/une/adresse/qui/ne/se/coupe/nulle/part/et/qui/est/plus/longue/que/tout/ecran",
                en: "https://data.example.org/an/address/that/breaks/nowhere/and/is/longer/than/any/screen/has/room/for",
            }
            | 1 year;
    }
    marketing {
        #[third_party]
        "Réseau Pub" | { fr: "Campagnes d’information", en: "Information campaigns" }
            | "campaign"
            | { fr: "Mesure l’effet d’une annonce.", en: "Measures the effect of an advertisement." }
            | 90 days, Domain = "ads.example.com", shared with { fr: "Les annonceurs", en: "The advertisers" };
    }
}
