//! Families of cookies, and the part that makes one of them.

mod table;

use cookie_decl::{Name, PatternError};
use table::{DRAFT, MATOMO, PREF, SURVEY, VIDEO};

#[test]
fn a_part_makes_a_cookie() {
    let size = PREF.named("size").unwrap();
    assert_eq!(size.name(), "pref_size.v1");
    assert_eq!(size.set("a b").to_string(), "pref_size.v1=a%20b; Path=/; Secure; HttpOnly; SameSite=Lax");
    assert_eq!(size.get("pref_other.v1=1; pref_size.v1=a%20b").unwrap().as_deref(), Some("a b"));
    assert_eq!(size.get("old_size_pref=former").unwrap().as_deref(), Some("former"));
    assert!(size.removal().to_string().starts_with("pref_size.v1=; Path=/; Secure"));
    let matomo = MATOMO.named("1.ab").unwrap();
    assert_eq!(matomo.name(), "_pk_id.1.ab");
    assert_eq!(matomo.get("_pk_id.1.ab=x").unwrap().as_deref(), Some("x"));
    assert_eq!(
        format!("{:?} {:?}", matomo.clone(), PREF),
        "NamedForeignCookie(_pk_id.1.ab) CookiePattern(pref_*.v1)"
    );
}

#[test]
fn a_name_matches_or_not() {
    assert!(PREF.matches("pref_x.v1"));
    for name in ["pref_.v1", "pref_x", "pref_.v", "PREF_x.v1", ""] {
        assert!(!PREF.matches(name), "{name}");
    }
    assert!(MATOMO.matches("_pk_id.1") && !MATOMO.matches("_pk_id."));
    assert!(VIDEO.matches("VISITOR_INFO") && !VIDEO.matches("INFO"));
    assert_eq!(VIDEO.name().to_string(), "VISITOR_*");
    assert_eq!(DRAFT.name(), Name::Exact("draft"));
    assert!(DRAFT.matches("draft"));
}

#[test]
fn parts_that_make_no_name_are_refused() {
    assert!(matches!(PREF.named(""), Err(PatternError::Empty { .. })));
    for part in ["a b", "a;b", "a=b", "é", "a\r\n", "a,b", "\"", "🍪"] {
        assert!(matches!(PREF.named(part), Err(PatternError::NotAToken { .. })), "{part:?}");
    }
    assert_eq!(
        PREF.named("a;b").unwrap_err().to_string(),
        "the variable part of `pref_*.v1` holds ';': only letters, digits and !#$%&'*+-.^_`|~ are allowed"
    );
    let longest = 4096 - "pref_.v1".len();
    assert!(PREF.named(&"x".repeat(longest)).is_ok());
    assert!(matches!(PREF.named(&"x".repeat(longest + 1)), Err(PatternError::TooLong { octets: 4097, .. })));
}

#[test]
fn a_part_cannot_smuggle_a_prefix_in() {
    for part in ["__Host-x", "__host-x", "__SECURE-x", "__Http-x", "__hOST-hTTP-x"] {
        assert!(matches!(SURVEY.named(part), Err(PatternError::Prefix { .. })), "{part}");
    }
    assert_eq!(
        SURVEY.named("__host-x").unwrap_err().to_string(),
        "the variable part of `*_survey` makes a name that begins with `__Host-`: the pattern itself does not"
    );
    assert!(SURVEY.named("__Host").is_ok());
    // In the middle it is no prefix.
    assert!(PREF.named("__Host-x").is_ok());
}
