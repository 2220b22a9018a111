//! Browsers refuse a `Lax` or `Strict` cookie from a third party’s response.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[third_party]
        "Example City" | "Sign-in" | "maps" | "Keeps you signed in." | session, SameSite = Lax;
        #[third_party]
        _ | _ | "more_maps" | _ | session, SameSite = Strict;
    }
}

fn main() {}
