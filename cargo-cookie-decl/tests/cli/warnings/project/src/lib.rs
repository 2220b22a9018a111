cookie_decl::declare_cookies! {
    #![site("https://www.example.org")]
    necessary {
        "Example" | "Sign-in" | "sid" | "Keeps you signed in." | session;
    }
}
