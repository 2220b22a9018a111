//! Where visitors are never asked, a revision asks nobody anew.
#![deny(warnings)]

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[revision(2)]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
        _ | "Preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
    }
    anonymous_statistics {
        #[revision(1)]
        "Example City" | "Page counter" | "visits" | "Counts your visits.";
    }
}

fn main() {}
