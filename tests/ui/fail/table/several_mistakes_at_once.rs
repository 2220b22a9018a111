//! All mistakes of a table are told in one go, in the order in which they stand, and its sound rows stay usable.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![languages(fr, en)]
    #![controler("Example City")]

    necessary {
        "Example City" | { fr: "Connexion", en: "Sign-in" } | "__Host-sid"
            | { fr: "Garde la session ouverte.", en: "Keeps you signed in." }
            | Path = "/app";
        _ | { fr: "Langue" } | "language" | { fr: "Retient la langue.", en: "Remembers the language." };
        _ | _ | "sound" | _ | 14 days;
        _ | _ | "side bar" | _ | 2 years;
        _ | _ | "theme" | _ | HttpOnly = no;
        _ | _ | "sound" | _;
        #[scirpt]
        _ | _ | | _ | session;
        "Example City" | "basket";
    }
    analytics {
        "Example City" | { fr: "Compteur", en: "Counter" } | "visits": u64
            | { fr: "Compte vos visites.", en: "Counts your visits." }
            | 13 month Domain = "example.com";
    }
}

fn main() {
    // None of these is reported: what they need is there, mistakes or not.
    let _ = SOUND.set("on");
    let _ = (LANGUAGE.set("fr"), VISITS.get("visits=7"), THEME.set("dark"));
}
