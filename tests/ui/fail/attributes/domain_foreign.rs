//! Browsers refuse a `Domain` that is neither the host itself nor a parent of it.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Domain = "example.com";
        _ | _ | "csrftoken" | _ | Domain = "a.example.org";
        #[formerly("colours", Domain = "ample.org")]
        _ | _ | "theme" | _;
    }
}

fn main() {}
