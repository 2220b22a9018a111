//! Browsers refuse a `SameSite=None` cookie without `Secure`.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | SameSite = None, Secure = false;
    }
}

fn main() {}
