//! What constants are called, by themselves and on request.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Names" | "sessionid" | "Has a name.";
        _ | _ | "__Host-sid" | _;
        _ | _ | "_ga" | _;
        _ | _ | "XSRF-TOKEN" | _;
        _ | _ | "cookieConsent" | _;
        _ | _ | "poem.session.id" | _;
        _ | _ | "basket_*_of" | _;
        _ | _ | FIRST = "1st" | _;
        _ | _ | PAGE = "charter" | _;
        _ | _ | BOTH = local_storage "both" | _ | until deleted;
        _ | _ | COUNT = "n": u64 | _;
        _ | _ | _UNDERSCORED = "underscored" | _;
    }
}

fn main() {
    assert_eq!(
        [SESSIONID, SID, GA, XSRF_TOKEN, COOKIE_CONSENT, POEM_SESSION_ID, FIRST, PAGE, _UNDERSCORED]
            .map(|cookie| cookie.name()),
        [
            "sessionid",
            "__Host-sid",
            "_ga",
            "XSRF-TOKEN",
            "cookieConsent",
            "poem.session.id",
            "1st",
            "charter",
            "underscored"
        ]
    );
    assert!(BASKET_OF.matches("basket_full_of"));
    assert!(BOTH.matches("both"));
    assert_eq!(COUNT.name(), "n");
    assert_eq!(FIRST.declaration().constant(), "FIRST");
}
