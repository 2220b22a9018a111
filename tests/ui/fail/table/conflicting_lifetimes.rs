//! A cookie lives until one moment.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session, 14 days;
    }
}

fn main() {}
