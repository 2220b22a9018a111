//! A choice ends by the time at which it was made, and no visit prolongs it.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Preferences" | "cookies_preferences" | "Remembers your choice." | 6 months after last visit, consent;
    }
    statistics {
        "Example City" | "Page counter" | "visits" | "Counts your visits." | 6 months after last visit;
    }
}

fn main() {}
