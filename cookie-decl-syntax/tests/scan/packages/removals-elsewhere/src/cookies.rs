//! The cookies of the site.

cookie_decl::declare_cookies! {
    #![site("https://shop.example.org")]

    necessary {
        "Shop" | "Sign-in" | "session" | "Keeps you signed in." | session;
        _ | "Till" | "till" | "Remembers the till." | session, Path = "/admin";
        _ | "Sign-in" | "wide" | "Keeps you signed in everywhere." | session, Domain = "example.org";
        #[script]
        _ | "Theme" | "theme" | "Remembers your colours." | 1 year;
    }
}
