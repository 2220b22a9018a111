//! wip
mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![controller("Example City")]
        #![languages(fr, en)]

        // provider | service and where it is used | name | purpose | lifetime and attributes
        necessary {
            "Opendatasoft" | { fr: "Authentification (front et back office)", en: "Sign-in (front and back office)" }
                | "sessionid"
                | { fr: "Garde la session ouverte d'une page à l'autre.", en: "Keeps you signed in from page to page." }
                | session or 14 days;
            _ | { fr: "Préférences de cookies", en: "Cookie preferences" }
                | "cookies_preferences"
                | { fr: "Retient votre choix.", en: "Remembers your choice." }
                | 6 months, consent;
        }
        statistics {
            "Example City" | { fr: "Compteur de pages", en: "Page counter" }
                | "visits"
                | { fr: "Compte vos visites.", en: "Counts your visits." }
                | 13 months;
        }
    }
}
#[test]
fn ok() { println!("{:?} {:?} {:?}", cookies::CHARTER, cookies::SESSIONID, cookies::VISITS); }
