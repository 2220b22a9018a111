//! A lifetime of zero removes the cookie at once.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | 0 days;
        _ | _ | local_storage "theme" | _ | 0 seconds;
    }
}

fn main() {}
