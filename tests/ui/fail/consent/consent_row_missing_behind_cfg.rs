//! A row that remembers the choice in some builds alone is missing in the others.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[cfg(target_os = "none")]
        "Example City" | "Preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
    }
    statistics {
        "Example City" | "Page counter" | "visits" | "Counts your visits.";
    }
}

fn main() {}
