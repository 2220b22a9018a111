//! Rows and blocks under conditions of compilation: in the code and in the charter, or in neither.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        // One identity, and one constant, under conditions of which one holds.
        #[cfg(any())]
        "Example City" | "Sign-in" | "sessionid": u8 | "Keeps you signed in." | 1 day;
        #[cfg(not(any()))]
        _ | _ | "sessionid": u64 | _ | 2 days;
        #[cfg(any())]
        #[cfg(all())]
        _ | _ | "gone" | _;
        #[cfg(all())]
        _ | _ | "kept" | _;
    }
    #[cfg(any())]
    preferences {
        "Example City" | "Colours" | "theme" | "Keeps the colours.";
    }
    necessary {
        #[cfg(any())]
        "Example City" | "Cookie preferences" | "cookies_preferences" | "Remembers your choice." | 1 month, consent;
        #[cfg(all())]
        _ | _ | "cookies_preferences" | _ | 6 months, consent;
    }
}

// What is not compiled leaves its name to others.
const GONE: &str = "gone";
const THEME: &str = "theme";

fn main() {
    assert_eq!(SESSIONID.max_age().map(|age| age.as_secs()), Some(2 * 86_400));
    assert_eq!(SESSIONID.get("sessionid=256").unwrap(), Some(256));
    let rows: Vec<_> = CHARTER.declarations().iter().map(|row| row.constant()).collect();
    assert_eq!(rows, ["SESSIONID", "KEPT", "COOKIES_PREFERENCES"]);
    assert_eq!(
        COOKIES_PREFERENCES.declaration().lifetime().and_then(|life| life.max_age()).map(|age| age.as_secs()),
        Some(180 * 86_400)
    );
    let charter = CHARTER.text("en").to_string();
    assert!(charter.contains(KEPT.name()) && !charter.contains(GONE) && !charter.contains(THEME));
}
