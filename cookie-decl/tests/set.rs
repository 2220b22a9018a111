//! What the constants write: one `Set-Cookie` header each, with the declared attributes.

mod table;

use core::time::Duration;
use std::borrow::Cow;
use std::sync::Arc;

use cookie_decl::{MaxAgeError, SetCookieError};
use table::{
    COUNT, EMBED, FLAG, LANGUAGE, Language, PREF, SESSIONID, SID, THEME, UNWRITABLE, Unwritable, WIDE,
};

#[test]
fn writes_the_declared_attributes() {
    let session = SESSIONID.set("3f9c");
    assert_eq!(
        session.to_string(),
        "sessionid=3f9c; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600"
    );
    assert_eq!(session.name(), "sessionid");
    assert!(!session.is_removal());
    assert_eq!(
        EMBED.set("1").to_string(),
        "embed=1; Path=/widget; Domain=data.example.org; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=7200"
    );
    assert_eq!(SID.set("1").to_string(), "__Host-sid=1; Path=/; Secure; HttpOnly; SameSite=Lax");
}

#[test]
#[expect(clippy::needless_borrows_for_generic_args, reason = "references are what is tested")]
fn takes_every_form_of_a_value() {
    let text = String::from("x");
    for cookie in [
        SESSIONID.set("x"),
        SESSIONID.set(&text),
        SESSIONID.set(Cow::Borrowed("x")),
        SESSIONID.set(Arc::<str>::from("x")),
        SESSIONID.set(text),
    ] {
        assert!(cookie.to_string().starts_with("sessionid=x; "), "{cookie}");
    }
    let count: u64 = 7;
    for cookie in [COUNT.set(8), COUNT.set(count + 1), COUNT.set(&(count + 1))] {
        assert!(cookie.to_string().starts_with("count=8; "), "{cookie}");
    }
    assert!(WIDE.set(i128::MIN).to_string().starts_with(&format!("count={}; ", i128::MIN)));
    assert!(FLAG.set(true).to_string().starts_with("flag=true; "));
    let language = Language::Fr;
    for cookie in [LANGUAGE.set(&language), LANGUAGE.set(language)] {
        assert!(cookie.to_string().starts_with("django_language=fr; "), "{cookie}");
    }
}

#[cfg(feature = "json")]
#[test]
fn takes_json_by_value_and_by_reference() {
    let prefs = table::Preferences { theme: "dark; \"é\"".to_owned(), per_page: 20 };
    for cookie in [table::PREFS.set(&prefs), table::PREFS.set(prefs.clone())] {
        let pair = cookie.to_string();
        let pair = pair.split("; ").next().unwrap();
        assert_eq!(pair, table::PREFS.request_pair(&prefs));
        assert_eq!(table::PREFS.get(pair), Ok(Some(prefs.clone())));
    }
}

#[cfg(feature = "json")]
#[test]
fn json_that_cannot_be_written_is_never_sent() {
    /// Fails with the value in its message, half way through.
    struct Failing;

    impl serde::Serialize for Failing {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            use serde::ser::{Error, SerializeSeq};
            let mut sequence = serializer.serialize_seq(None)?;
            sequence.serialize_element("secret")?;
            Err(S::Error::custom("secret"))
        }
    }

    impl<'de> serde::Deserialize<'de> for Failing {
        fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            Ok(Self)
        }
    }

    let failing: cookie_decl::CookieDecl<table::Necessary, cookie_decl::Json<Failing>> =
        cookie_decl::CookieDecl::new(UNWRITABLE.declaration());
    assert_eq!(failing.set(Failing).to_string(), "");
    let error = failing.try_set(&Failing).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
}

#[test]
fn escapes_what_could_end_a_value() {
    let hostile = "a b\r\nSet-Cookie: x=1; Domain=evil.example, \"\\%";
    let pair = "sessionid=a%20b%0D%0ASet-Cookie:%20x=1%3B%20Domain=evil.example%2C%20%22%5C%25";
    assert_eq!(SESSIONID.request_pair(hostile), pair);
    let attributes = "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600";
    assert_eq!(SESSIONID.set(hostile).to_string(), format!("{pair}{attributes}"));
}

#[test]
fn a_shorter_life_is_written_and_a_longer_one_refused() {
    let day = Duration::from_secs(86_400);
    let shorter = SESSIONID.set("x").max_age(day).unwrap();
    assert_eq!(shorter.to_string(), "sessionid=x; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=86400");
    let shorter = shorter.session();
    assert_eq!(shorter.to_string(), "sessionid=x; Path=/; Secure; HttpOnly; SameSite=Lax");
    let again = shorter.max_age(14 * day).unwrap();
    assert!(again.to_string().ends_with("; Max-Age=1209600"));
    let longer = again.max_age(14 * day + Duration::from_secs(1)).unwrap_err();
    assert!(matches!(longer, MaxAgeError::LongerThanDeclared { .. }));
    assert_eq!(
        longer.to_string(),
        "cookie `sessionid` cannot live for 1209601 s: its row declares at most 1209600 s"
    );
    let rounded = EMBED.set("x").max_age(Duration::from_millis(1_999)).unwrap();
    assert!(rounded.to_string().ends_with("; Max-Age=1"));
}

#[test]
fn lives_that_make_no_sense_are_refused() {
    let second = Duration::from_secs(1);
    assert!(matches!(SID.set("x").max_age(second), Err(MaxAgeError::SessionOnly { .. })));
    assert!(matches!(EMBED.set("x").max_age(Duration::from_millis(999)), Err(MaxAgeError::Zero { .. })));
    assert!(matches!(SESSIONID.removal().max_age(second), Err(MaxAgeError::Removal { .. })));
    assert_eq!(SESSIONID.removal().session().to_string(), SESSIONID.removal().to_string());
    assert_eq!(SID.set("x").session().to_string(), SID.set("x").to_string());
}

#[test]
fn name_and_value_may_take_4096_octets() {
    let longest = "x".repeat(4096 - "sessionid".len());
    assert!(SESSIONID.try_set(&longest).is_ok());
    assert_eq!(SESSIONID.set(&longest).error(), None);
    let error = SESSIONID.try_set(format!("{longest}x")).unwrap_err();
    assert!(matches!(error, SetCookieError::TooLong { octets: 4097, .. }));
    assert_eq!(
        error.to_string(),
        "name and encoded value of cookie `sessionid` take 4097 octets: browsers take at most 4096"
    );
    // Three octets on the wire for each space: it is the encoded value that counts.
    assert!(SESSIONID.try_set(" ".repeat(1362)).is_ok());
    assert!(SESSIONID.try_set(" ".repeat(1363)).is_err());
}

#[test]
fn a_value_that_cannot_be_written_is_never_sent() {
    let cookie = UNWRITABLE.set(Unwritable);
    assert_eq!(cookie.to_string(), "");
    assert_eq!(cookie.error().unwrap().name(), "unwritable");
    assert!(matches!(UNWRITABLE.try_set(Unwritable), Err(SetCookieError::NotWritable { .. })));
    assert_eq!(UNWRITABLE.request_pair(Unwritable), "unwritable=");
    assert!(!format!("{cookie:?} {cookie}").contains("secret"));
}

#[test]
fn debug_hides_the_value() {
    let debug = format!("{:?}", SESSIONID.set("secret"));
    assert!(debug.contains("sessionid") && debug.contains("Max-Age"), "{debug}");
    assert!(!debug.contains("secret"), "{debug}");
}

#[test]
fn attributes_are_constant() {
    const NAME: &str = SESSIONID.name();
    const PATH: &str = EMBED.path();
    const LIFE: Option<Duration> = SESSIONID.max_age();
    assert_eq!((NAME, PATH, LIFE), ("sessionid", "/widget", Some(Duration::from_secs(1_209_600))));
    assert_eq!(EMBED.domain(), Some("data.example.org"));
    assert!(EMBED.partitioned() && EMBED.secure() && EMBED.http_only());
    assert_eq!(EMBED.same_site(), cookie_decl::SameSite::None);
    assert_eq!(SID.max_age(), None);
    assert_eq!(SID.lifetime(), cookie_decl::Lifetime::Session);
    assert_eq!(SID.declaration().constant(), "SID");
}

#[test]
fn removals_repeat_what_browsers_ask_for() {
    let gone = "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
    assert_eq!(
        SID.removal().to_string(),
        format!("__Host-sid=; Path=/; Secure; HttpOnly; SameSite=Lax{gone}")
    );
    assert_eq!(
        EMBED.removal().to_string(),
        format!(
            "embed=; Path=/widget; Domain=data.example.org; Secure; HttpOnly; SameSite=None; Partitioned{gone}"
        )
    );
    assert!(SID.removal().is_removal());
    assert_eq!((EMBED.removal().path(), EMBED.removal().domain()), ("/widget", Some("data.example.org")));
}

#[test]
fn a_removal_has_the_attributes_of_the_row_in_their_order() {
    for cookie in [SESSIONID, SID, EMBED, THEME] {
        let attributes = cookie.declaration().wire_attributes;
        assert!(
            cookie.removal().to_string().starts_with(&format!("{}={attributes}; Max-Age=0", cookie.name()))
        );
    }
}

fn texts(removals: cookie_decl::Removals) -> Vec<String> {
    removals.into_iter().map(|removal| removal.to_string()).collect()
}

#[test]
fn removals_take_former_identities_along() {
    let gone = "SameSite=Strict; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
    assert_eq!(
        texts(THEME.removals()),
        [
            format!("theme=; Path=/; {gone}"),
            format!("skin=; Path=/; {gone}"),
            format!("theme=; Path=/old; Domain=example.org; {gone}"),
            // The row is neither Secure nor HttpOnly, but browsers ask both of this prefix.
            format!("__Http-theme=; Path=/; Secure; HttpOnly; {gone}"),
        ]
    );
    assert_eq!(SESSIONID.removals().iter().len(), 1);
    assert_eq!(Vec::from_iter(&THEME.removals()).len(), 4);
    let size = PREF.named("size").unwrap();
    let names: Vec<_> = size.removals().iter().map(|removal| removal.name().to_owned()).collect();
    assert_eq!(names, ["pref_size.v1", "old_size_pref"]);
}

#[test]
fn what_others_set_is_removed_from_every_domain_it_may_have() {
    let rest = "Secure; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
    assert_eq!(
        texts(table::VISITOR.removals()),
        [
            format!("_visitor=; Path=/; {rest}"),
            format!("_visitor=; Path=/; Domain=data.example.org; {rest}"),
            format!("_visitor=; Path=/; Domain=example.org; {rest}"),
        ]
    );
    let matomo = table::MATOMO.named("1.ab").unwrap();
    assert_eq!(matomo.removals().iter().len(), 3);
    // Such a prefix allows no `Domain`.
    assert_eq!(table::AUTH.removals().iter().len(), 1);
}
