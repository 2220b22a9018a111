//! Browsers take no cookies for a public suffix, such as `co.uk` or any parent of one label.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Domain = "org";
    }
}

fn main() {}
