// The cookies of the site, imported from `declaration.en.html`. What has to be looked at is marked with `import:`.
cookie_decl::declare_cookies! {
    // import: the site's address is not known: `--site` tells it
    #![site("https://www.example.org")]
    #![languages(en)]

    // from line 2: Necessary (3)
    // from line 3: Name | Provider | Purpose | Maximum Storage Duration | Type
    // import: the page does not tell services apart: their providers stand for them
    necessary {
        // from line 5: Type: HTTP Cookie
        // import: by its name this row remembers the visitor's choice, which `consent` says
        "www.example.org" | "www.example.org"
            | "CookieConsent"
            | "Keeps what the visitor agreed to here."
            | 1 year, consent;
        // from line 6: rc::a [x2] | Maximum Storage Duration: Persistent | Type: HTML Local Storage
        "Captcha Ltd" | "Captcha Ltd"
            | local_storage "rc::a"
            | "Tells people from programs."
            | until deleted;
        // from line 7: Maximum Storage Duration: Session | Type: Session Storage
        "www.example.org" | "www.example.org"
            | session_storage "wizard"
            | "Keeps a form that was begun."
            | session;
    }
    // from line 9: Statistics (3)
    // from line 10: Name | Provider | Purpose | Maximum Storage Duration | Type
    // import: the page does not tell services apart: their providers stand for them
    statistics {
        // from line 12: Type: HTTP Cookie
        // import: cookie `_ga` lives for 730 days, but browsers keep no cookie for more than 400 days
        #[allow(lifetime_over_400_days, reason = "import: the policy has it so")]
        "Google" | "Google"
            | "_ga"
            | r#"Numbers each visitor, "for reports"."#
            | 2 years;
        // from line 13: _ga_# | Maximum Storage Duration: 1 year 1 month 4 days | Type: HTTP Cookie
        _ | "Google"
            | GA_FAMILY = "_ga_*"
            | "Keeps the state of a session."
            | 399 days;
        // from line 14: Maximum Storage Duration: Session | Type: Pixel Tracker
        // import: no row can be written for `collect`: it is neither a cookie nor storage
        // from line 14: Google | Google | collect | Sends what device is used. | session
    }
    // from line 16: Unclassified (1)
    // from line 17: Name | Provider | Purpose | Maximum Storage Duration | Type
    // import: this category is none of the built-in ones: look whether visitors have to be asked
    // import: the page does not tell services apart: their providers stand for them
    #[title(en: "Unclassified")]
    #[consent(required)]
    unclassified {
        // from line 18: Maximum Storage Duration: Session | Type: HTTP Cookie
        "www.example.org" | "www.example.org"
            | "abc"
            | "Pending"
            | session;
    }
}
