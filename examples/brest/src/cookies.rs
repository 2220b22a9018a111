//! Every cookie of the portal. The program sets these and no others.
//!
//! What the rows say in Breton stands in `locales/br.ftl`, beside the words of the charter: whoever looks after the words
//! need not look in here.

cookie_decl::declare_cookies! {
    #![site("https://opendata.brest.example")]
    #![controller("Brest métropole")]
    #![contact("mailto:opendata@brest.example")]
    #![updated("2026-11-23")]
    #![languages(fr, en, br)]
    #![messages(br = "locales/br.ftl")]
    #![profiles(cnil)]

    // provider | service and where it is used | name | purpose | lifetime and attributes
    necessary {
        "Opendatasoft" | { fr: "Connexion (portail et administration)", en: "Sign-in (portal and back office)" }
            | "sessionid"
            | { fr: "Vous garde connecté d’une page à l’autre.", en: "Keeps you signed in from page to page." }
            | session or 14 days;
        _ | { fr: "Choix de la langue (portail et administration)", en: "Language (portal and back office)" }
            | LANGUAGE = "django_language": Text<crate::language::Language>
            | { fr: "Retient la langue que vous avez choisie.", en: "Remembers the language that you chose." }
            | 1 year, HttpOnly = false;
        _ | { fr: "Sécurité des formulaires et de l’API", en: "Safety of forms and of the API" }
            | "csrftoken": Text<crate::csrf::Token>
            | { fr: "Empêche un autre site d’agir à votre place.", en: "Stops other sites from acting in your name." }
            | 1 year, HttpOnly = false;
        _ | { fr: "Préférences de cookies", en: "Cookie preferences" }
            | "cookies_preferences"
            | { fr: "Retient ce que vous avez accepté ou refusé.", en: "Remembers what you accepted or refused." }
            | 6 months, consent;
    }
    statistics {
        "Brest métropole"
            | { fr: "Mesure d’audience (page d’accueil)", en: "Audience measurement (home page)" }
            | "visits": u64
            | { fr: "Compte vos visites de la page d’accueil.", en: "Counts your visits to the home page." }
            | 13 months;
    }
}
