//! A parent of one label, such as `org`, is a public suffix, for which browsers take no cookies.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Domain = "org";
    }
}

fn main() {}
