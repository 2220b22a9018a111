mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        necessary {
            #[set_by("a proxy")]
            "Example" | "Sign-in" | "sid" | "Keeps you signed in." | session;
        }
    }
}

pub fn set() -> cookie::Cookie<'static> {
    cookie::Cookie::new("outer", "1")
}
