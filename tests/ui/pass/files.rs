//! Rows from a spreadsheet and words from a file of messages, beside rows that are written here.
#![deny(warnings)]

pub mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![languages(en, fr)]
        #![table("files/city.csv")]
        #![messages(fr = "files/overlay.ftl")]

        necessary {
            "Example City" | { en: "Sign-in", fr: "Connexion" } | "sessionid"
                | { en: "Keeps you signed in." } | 14 days;
            _ | _ | "choice" | _ | 6 months, consent;
        }
        #[title(en: "Maps")]
        #[consent(exempt)]
        city_maps {
            "Example City" | { en: "Maps", fr: "Cartes" } | "zoom" | { en: "Keeps it.", fr: "Le garde." };
        }
    }
}

fn main() {
    let (english, french) = (0, 1);
    let search = cookies::SEARCH.declaration();
    assert_eq!(search.service().at(french), "Recherche ; avancée");
    assert_eq!(search.purpose().at(french), "Garde votre recherche.");
    assert!(cookies::SEARCH.set(7).to_string().starts_with("search=7; "));
    assert_eq!(cookies::VISITOR.declaration().shared_with().unwrap().at(english), "Matomo");
    assert_eq!(cookies::VISITOR.declaration().category().id(), "statistics");
    assert_eq!(cookies::CHOICE.declaration().purpose().at(french), "Vous garde connecté d’une page à l’autre.");
    assert_eq!(cookies::ZOOM.declaration().category().title().unwrap().at(french), "Cartes");

    let page = cookies::CHARTER.text("fr").to_string();
    assert!(page.starts_with("Nos cookies\n"), "{page}");
    let html = cookies::CHARTER.html("fr").to_string();
    assert!(html.contains("Ville, Cartes"), "{html}");
    // What the file leaves out is said by the standard text.
    assert!(page.contains("Qu’est-ce qu’un cookie"), "{page}");
    assert!(cookies::CHARTER.text("en").to_string().starts_with("Cookie charter\n"));
}
