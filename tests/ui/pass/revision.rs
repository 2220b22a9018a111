//! A row's revision: raised when visitors should be asked again.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
    }
    statistics {
        #[revision(2)]
        "Example City" | "Page counter" | "visits" | "Counts your visits.";
        _ | _ | "pages" | _;
    }
}

fn main() {
    assert_eq!(VISITS.declaration().revision(), 2);
    assert_eq!(PAGES.declaration().revision(), 0);
}
