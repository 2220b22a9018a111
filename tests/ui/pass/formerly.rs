//! What a cookie was called before: still read, and taken away wherever it may sit.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[formerly("sid")]
        #[formerly("session", Path = "/app", Domain = "example.org")]
        "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in.";
    }
}

fn main() {
    assert_eq!(SESSIONID.get("sid=old").unwrap().as_deref(), Some("old"));
    assert_eq!(SESSIONID.get("session=older").unwrap().as_deref(), Some("older"));
    assert_eq!(SESSIONID.get("sid=old; sessionid=new").unwrap().as_deref(), Some("new"));

    let removals = SESSIONID.removals();
    let removals: Vec<_> = removals
        .iter()
        .map(|cookie| (cookie.name().to_owned(), cookie.path(), cookie.domain()))
        .collect();
    for expected in [("sessionid", "/", None), ("sid", "/", None), ("session", "/app", Some("example.org"))] {
        assert!(
            removals.contains(&(expected.0.to_owned(), expected.1, expected.2)),
            "{expected:?} in {removals:?}"
        );
    }
}
