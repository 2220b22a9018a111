//! Browsers refuse an `HttpOnly` cookie that a script sets.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[script]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session, HttpOnly;
    }
}

fn main() {}
