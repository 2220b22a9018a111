//! Rows that a library, a proxy or another service on our hosts sets: the row configures it.

use cookie_decl::{ForeignCookie, SameSite, Setter};

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[set_by("tower-sessions")]
        "Example City" | "Sign-in" | SESSION = "__Host-id" | "Keeps you signed in." | session or 14 days, SameSite = Strict;
    }
}

const NAME: &str = SESSION.name();

fn main() {
    let session: ForeignCookie<Necessary> = SESSION;
    assert_eq!(NAME, "__Host-id");
    assert_eq!(session.declaration().setter(), Setter::Library("tower-sessions"));
    assert!(session.secure() && session.http_only());
    assert_eq!((session.path(), session.domain(), session.same_site()), ("/", None, SameSite::Strict));
    assert_eq!(session.max_age().map(|age| age.as_secs()), Some(14 * 86_400));
    assert_eq!(session.get("__Host-id=3f9c").unwrap().as_deref(), Some("3f9c"));
    assert_eq!(session.request_pair("3f9c"), "__Host-id=3f9c");
}
