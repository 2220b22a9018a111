//! A third party cannot set a cookie for a host that is not its own.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[third_party]
        "Example City" | "Sign-in" | "maps" | "Keeps you signed in." | session, Domain = site;
        #[third_party]
        _ | _ | "more_maps" | _ | session, Domain = "data.example.org";
    }
}

fn main() {}
