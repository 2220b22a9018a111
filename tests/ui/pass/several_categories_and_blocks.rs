//! A category may have several blocks, with rows of others between them. Its first block gives it its facts.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    #[title("What the site needs")]
    necessary {
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
    statistics {
        "Example City" | "Page counter" | "visits": u64 | "Counts your visits.";
    }
    #[about("Without these nothing works.")]
    necessary {
        "Example City" | "Cookie preferences" | "cookies_preferences" | "Remembers your choice." | 6 months, consent;
    }
}

fn main() {
    let categories: Vec<_> = CHARTER.categories().iter().map(|category| category.id()).collect();
    assert_eq!(categories, ["necessary", "statistics"]);
    let rows: Vec<_> =
        CHARTER.declarations().iter().map(|row| (row.category().id(), row.constant())).collect();
    assert_eq!(
        rows,
        [("necessary", "SESSIONID"), ("statistics", "VISITS"), ("necessary", "COOKIES_PREFERENCES")]
    );
    let necessary = SESSIONID.declaration().category();
    assert_eq!(necessary.title().map(|title| title.at(0)), Some("What the site needs"));
    assert_eq!(necessary.about().map(|about| about.at(0)), Some("Without these nothing works."));
    assert_eq!(COOKIES_PREFERENCES.set("x").to_string().split("; ").last(), Some("Max-Age=15552000"));
}
