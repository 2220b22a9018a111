//! Requests carry their path percent-encoded, and nothing promises that such a cookie’s path matches it.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Path = "/café";
    }
}

fn main() {}
