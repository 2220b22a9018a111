//! A cookie of a category that asks the visitor cannot be set around the answer, in any way.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Cookie preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
    }
    statistics {
        "Example City" | "Page counter" | "visits": u64 | "Counts your visits.";
        _ | "Survey" | "survey_*": u64 | "Keeps your answers.";
    }
    anonymous_statistics {
        "Example City" | "Page counter" | "seen": bool | "Counts visitors.";
    }
    #[title("Maps")]
    #[consent(required)]
    maps {
        "Example City" | "Maps" | "zoom" | "Keeps the map as it was.";
    }
}

fn main() {
    let _ = VISITS.set(1);
    let _ = VISITS.try_set(1);
    let _ = SURVEY.named("spring").unwrap().set(1);
    let _ = SURVEY.named("spring").unwrap().try_set(1);
    let _ = SEEN.set(true);
    let _ = ZOOM.set("7");
}
