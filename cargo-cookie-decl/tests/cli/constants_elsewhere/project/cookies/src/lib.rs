cookie_decl::declare_cookies! {
    #![site("https://www.example.org")]
    necessary {
        "Example" | "Sign-in" | SESSION = "sid" | "Keeps you signed in." | session;
        _ | "Language" | "language" | "Remembers your language." | 1 year;
    }
}
