//! Every cookie of the site: a prefix, `Domain`, a pattern, a partition, a script, and none of these.

cookie_decl::declare_cookies! {
    #![site("https://data.portal.test")]
    #![controller("Example Portal")]
    #![contact("mailto:privacy@portal.test")]
    #![updated("2026-11-23")]

    // provider | service and where it is used | name | purpose | lifetime and attributes
    necessary {
        "Example Portal" | "Sign-in" | "__Host-sid": u64 | "Keeps you signed in from page to page." | session;
        _ | "Language" | LANGUAGE = "lang" | "Remembers the language that you chose." | 1 year, Domain = site;
        _ | "Cookie preferences" | CHOICE = "choice" | "Remembers your choice." | 6 months, consent;
    }
    statistics {
        "Example Portal" | "Page counter" | "visits": u64 | "Counts how often you open a page." | 13 months;
        _ | "Audience" | "audience" | "Tells which of our hosts you read." | 30 days, Domain = site;
        _ | "Page counter" | "opened_*": bool | "Tells which pages were opened." | 7 days, SameSite = Strict;
        _ | "Embedded maps" | "map": u64 | "Counts the maps that you see in other sites." | 1 day, SameSite = None, Partitioned;
        #[script]
        "Matomo" | "Audience measurement" | VISITOR = "_pk_id.*" | "Tells visitors apart." | up to 13 months;
        #[script]
        _ | _ | VISIT = "_pk_ses.*" | "Tells one visit from the next." | up to 1 day, Domain = site;
    }
}
