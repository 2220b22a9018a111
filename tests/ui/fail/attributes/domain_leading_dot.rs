//! The dot is not permitted, and browsers drop it.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Domain = ".example.org";
    }
}

fn main() {}
