//! Only whoever sets a cookie knows its lifetime, so there is no default for cookies that others set.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[set_by("tower-sessions")]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        _ | _ | local_storage "theme" | _;
    }
}

fn main() {}
