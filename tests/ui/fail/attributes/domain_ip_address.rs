//! An address has no subdomains, so browsers make the cookie host-only.

cookie_decl::declare_cookies! {
    #![site("https://192.0.2.1")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Domain = "192.0.2.1";
    }
}

fn main() {}
