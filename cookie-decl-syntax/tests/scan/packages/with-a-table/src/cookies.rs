//! The cookies of the site.

cookie_decl::declare_cookies! {
    #![site("https://shop.example.org")]

    necessary {
        "Shop" | "Sign-in" | "session" | "Keeps you signed in." | session;
        #[formerly("lang")]
        _ | "Language" | "language" | "Remembers your language." | 1 year, Path = "/shop";
        _ | "Basket" | "basket_*" | "Keeps your baskets." | 1 week;
        _ | "Choice" | "choice" | "Remembers your choice." | 6 months, consent;
        #[set_by("tower-sessions")]
        _ | "Session" | "id" | "Keeps you known." | session, SameSite = Strict;
        _ | "Session" | "sid" | "Keeps you known." | session;
    }
    statistics {
        "Shop" | "Counter" | "visits": u64 | "Counts your visits." | 1 month;
        #[script]
        "Matomo" | "Audience" | VISITOR = "_pk_id.*" | "Tells visitors apart." | up to 13 months;
    }
}
