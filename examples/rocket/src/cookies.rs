//! Every cookie of the site.

cookie_decl::declare_cookies! {
    #![site("https://www.city.example")]
    #![controller("Example City")]
    #![contact("mailto:privacy@city.example")]
    #![updated("2026-11-23")]

    // provider | service and where it is used | name | purpose | lifetime and attributes
    necessary {
        "Example City" | "Sign-in" | "__Host-session" | "Keeps you signed in from page to page." | session;
        _ | "Sign-in" | "name" | "Fills in your name when you sign in again, if you ask for it." | 1 year;
        _ | "Cookie preferences" | CHOICE = "cookies_preferences" | "Remembers your choice." | 6 months, consent;
    }
    statistics {
        "Example City" | "Page counter" | "visits": u64 | "Counts how often you open the home page." | 13 months;
    }
}
