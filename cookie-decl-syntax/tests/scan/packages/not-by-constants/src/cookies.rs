//! The cookies of the site.

cookie_decl::declare_cookies! {
    #![site("https://shop.example.org")]

    necessary {
        "Shop" | "Sign-in" | "session" | "Keeps you signed in." | session;
        _ | "Language" | "language" | "Remembers your language." | 1 year;
        _ | "Choice" | "choice" | "Remembers your choice." | 6 months, consent;
    }
    statistics {
        "Shop" | "Counter" | "visits": u64 | "Counts your visits." | 1 month;
    }
}
