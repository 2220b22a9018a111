mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        #![table("rows.csv")]
        necessary {
            "Example" | "Sign-in" | "sid" | "Keeps you signed in." | 9 moons;
        }
    }
}

pub fn set() -> cookie::Cookie<'static> {
    cookie::Cookie::new("found", "1")
}
