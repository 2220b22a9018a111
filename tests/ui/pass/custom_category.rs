//! A category of the site's own: its title, whether visitors are asked, and the ids of consent managers.

use cookie_decl::{Category, ConsentBasis, Granted};

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Cookie preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
    }
    #[title("Maps")]
    #[about("The maps in our pages.")]
    #[consent(required)]
    #[known_as("maps", "cartography")]
    city_maps {
        "Example City" | "Maps" | "zoom": u8 | "Keeps the map as it was.";
    }
    #[title("Kiosks")]
    #[consent(exempt)]
    kiosks {
        "Example City" | "Kiosks" | "kiosk_id" | "Tells kiosks apart.";
    }
    #[title("Polls")]
    #[consent(objection)]
    r#try {
        "Example City" | "Polls" | "poll" | "Remembers your answer.";
    }
    #[consent(exempt)]
    preferences {
        "Example City" | "Colours" | "theme" | "Keeps the colours.";
    }
}

fn main() {
    assert_eq!(CityMaps::INFO.id(), "city_maps");
    assert_eq!(CityMaps::INFO.consent(), ConsentBasis::Required);
    assert_eq!(CityMaps::INFO.title().map(|title| title.at(0)), Some("Maps"));
    assert_eq!(CityMaps::INFO.about().map(|about| about.at(0)), Some("The maps in our pages."));
    assert_eq!(CityMaps::INFO.known_as(), ["maps", "cartography"]);
    let granted: Granted<CityMaps> = agreed(&CHARTER);
    assert!(ZOOM.with(&granted).set(7).to_string().starts_with("zoom=7; "));

    assert_eq!(Kiosks::INFO.consent(), ConsentBasis::Exempt);
    assert!(KIOSK_ID.set("k").to_string().starts_with("kiosk_id=k; "));

    assert_eq!((Try::INFO.id(), Try::INFO.consent()), ("try", ConsentBasis::Objection));
    assert!(POLL.with(&agreed(&CHARTER)).set("yes").to_string().starts_with("poll=yes; "));

    // Of a built-in category only what is written changes.
    assert_eq!(Preferences::INFO.consent(), ConsentBasis::Exempt);
    assert!(Preferences::INFO.title().is_none());
    assert!(THEME.set("dark").to_string().starts_with("theme=dark; "));
}

/// What a visitor who accepts everything grants.
fn agreed<C: cookie_decl::NeedsConsent>(charter: &'static cookie_decl::Charter) -> Granted<C> {
    let choice = cookie_decl::Decision::accept_all(charter).request_pair();
    charter.consent(&choice).granted().unwrap()
}
