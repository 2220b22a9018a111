//! A provider that no row names appears nowhere in the charter.
#![deny(deprecated)]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    #![provider("Exampel City", country = "FR")]
    #![provider("Matomo", country = "FR")]

    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
}

fn main() {}
