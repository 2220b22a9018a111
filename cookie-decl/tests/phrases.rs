//! The charter's words one by one are the words of its pages.

use cookie_decl::charter::{Column, Phrase};

#[allow(dead_code, reason = "only the words are asked for")]
mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![controller("Example City")]
        #![languages(fr, en)]
        necessary {
            "Example City" | { fr: "Connexion", en: "Sign-in" } | "sessionid"
                | { fr: "Garde la session.", en: "Keeps the session." } | session or 14 days;
            _ | { fr: "Choix", en: "Choice" } | "choice" | { fr: "Retient.", en: "Remembers." } | 6 months, consent;
        }
        #[title(fr: "Cartes", en: "Maps")]
        #[consent(required)]
        maps {
            "Maps" | { fr: "Carte", en: "Map" } | "zoom" | { fr: "Zoom.", en: "Zoom." } | 1 day;
        }
    }
}

#[test]
fn say_what_the_pages_say() {
    for lang in ["fr", "en"] {
        let phrases = cookies::CHARTER.phrases(lang);
        assert_eq!(phrases.language(), lang);
        let page = cookies::CHARTER.text(lang).to_string();
        let one_line = page.split_whitespace().collect::<Vec<_>>().join(" ");
        let said = |text: &str| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(one_line.contains(&text), "{lang}: `{text}` is not in\n{page}");
        };
        for row in cookies::CHARTER.declarations() {
            said(phrases.lifetime(row));
            said(phrases.setter(row));
            said(phrases.text(row.purpose()));
        }
        for category in cookies::CHARTER.categories() {
            said(&phrases.title(category));
            said(&phrases.about(category));
        }
        for column in [Column::Provider, Column::Service, Column::Purpose, Column::Lifetime, Column::Setter] {
            said(&phrases.heading(column));
        }
        said(&phrases.phrase(Phrase::Charter));
    }
}

#[test]
fn are_in_the_language_that_is_asked_for() {
    let (fr, en) = (cookies::CHARTER.phrases("fr"), cookies::CHARTER.phrases("en-GB"));
    let maps = cookies::CHARTER.categories()[1];
    assert_eq!((&*fr.title(maps), &*en.title(maps)), ("Cartes", "Maps"));
    assert_eq!(en.about(maps), "Zoom.");
    let necessary = cookies::CHARTER.categories()[0];
    assert!(
        en.about(necessary).starts_with("They make the site and the services"),
        "{}",
        en.about(necessary)
    );
    assert_eq!(format!("{en:?}"), "Phrases { language: \"en\", .. }");
    let session = cookies::CHARTER.declarations()[0];
    assert_eq!(en.lifetime(session), "Until you close the browser, or 14\u{a0}days");
    assert_eq!((en.setter(session), fr.setter(session)), ("This site", "Ce site"));
    assert_eq!(
        (en.text(session.purpose()), fr.text(session.purpose())),
        ("Keeps the session.", "Garde la session.")
    );
    assert_eq!(en.date("2026-11-23").as_deref(), Some("23\u{a0}November 2026"));
    assert_eq!(en.date("yesterday"), None);
    assert_eq!(en.heading(Column::Shared), "Also read by");
    for (phrase, words) in [
        (Phrase::Accept, "Accept all"),
        (Phrase::Refuse, "Refuse all"),
        (Phrase::Save, "Save my choices"),
        (Phrase::Choice, "Your choices about cookies"),
        (Phrase::ReadCharter, "Choose in detail, or read the cookie charter"),
    ] {
        assert_eq!(en.phrase(phrase), words);
        assert_ne!(fr.phrase(phrase), words);
    }
    assert!(en.phrase(Phrase::Question).starts_with("Example City asks"));
}
