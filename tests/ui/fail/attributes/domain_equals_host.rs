//! Any `Domain`, the host’s own too, shows the cookie to every subdomain.
#![deny(deprecated)]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Domain = "data.example.org";
    }
}

fn main() {}
