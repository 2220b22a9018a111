//! A category decides whether a visitor is asked, so a misspelt one must not become a new one. Its rows stay usable.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    neccesary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        _ | _ | "cookies_preferences" | _ | consent;
    }
    analytics {
        "Example City" | "Page counter" | "visits" | "Counts your visits.";
    }
    maps {
        "Example City" | "Maps" | "zoom" | "Keeps the map as it was.";
    }
}

fn main() {
    let _ = (SESSIONID.set("3f9c"), ZOOM.set("7"), VISITS.name());
}
