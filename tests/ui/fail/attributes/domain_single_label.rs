//! A host of one label shares its cookies with nobody, so browsers make the cookie host-only.

cookie_decl::declare_cookies! {
    #![site("https://intranet")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | Domain = "intranet";
    }
}

fn main() {}
