cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![controller("Example City")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in from page to page." | session or 14 days;
        _ | "Cookie preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
    }
    statistics {
        "Example City" | "Page counter" | "visits": u64 | "Counts your visits." | 13 months;
    }
}
