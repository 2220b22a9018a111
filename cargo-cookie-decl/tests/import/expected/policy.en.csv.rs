// The cookies of the site, imported from `policy.en.csv`. What has to be looked at is marked with `import:`.
cookie_decl::declare_cookies! {
    // import: the site's address is not known: `--site` tells it
    #![site("https://www.example.org")]
    #![languages(en)]

    // from line 1: Cookie | Type | Issuer | Category | What it does | Expires
    // import: the page does not tell services apart: their providers stand for them
    necessary {
        // from line 5: session id | Type: First party | Category: Strictly necessary | 20 minutes
        // import: not all of `session id` was understood as a name
        "Example City" | "Example City"
            | none
            | "Keeps you signed in";
        // from line 6: Type: First party | Category: Strictly necessary | Expires: 1.5 hours
        // import: the lifetime `1.5 hours` was not understood
        // import: the page tells no lifetime that is understood: `session` is a guess
        // import: no row can be written for `x*`: cookie `x*` has 1 fixed character, but a pattern needs 4, or it matches what others set
        // from line 6: Example City | Example City | x* | Balances load | session
        // import: the page has no row for the cookie that remembers the visitor's choice, which a table with such categories needs: this one is ours
        "import: provider" | "Cookie preferences"
            | "cookies_preferences"
            | "Remembers your choice about cookies."
            | 6 months, consent;
    }
    preferences {
        // from line 2: Type: First party | Category: Functional | again in line 3
        "Example City" | "Example City"
            | "theme"
            | r#"Remembers "dark" or "light", on every page"#
            | 1 year;
    }
    statistics {
        // from line 4: Type: First party | Category: Analytics
        // import: no row can be written for `theme`: line 2 has a row of this name already
        // from line 4: Example City | Example City | theme | Counts who reads in the dark | 1 year
    }
}
