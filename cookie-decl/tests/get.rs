//! What the constants read, and what does not matter beside it.

mod table;

use std::borrow::Cow;

use cookie_decl::CookieError;
use table::{AUTH, COUNT, FLAG, LANGUAGE, Language, SESSIONID, THEME, VISITOR, WIDE};

#[track_caller]
fn reads(header: &str, expected: Option<&str>) {
    assert_eq!(SESSIONID.get(header).unwrap().as_deref(), expected, "{header:?}");
}

#[test]
fn finds_its_own_among_others() {
    reads("sessionid=a", Some("a"));
    reads("x=1; sessionid=a; y=2", Some("a"));
    reads("x=1;sessionid=a;y=2", Some("a"));
    reads("x=1; \tsessionid = a \t; y=2", Some("a"));
    reads("sessionid=", Some(""));
    reads("sessionid=a=b=c", Some("a=b=c"));
    reads("sessionid=\"a\"", Some("\"a\""));
    reads("sessionid=caf%C3%A9", Some("café"));
    reads("sessionid=100%", Some("100%"));
    reads("sessionid=a+b", Some("a+b"));
    reads("", None);
    reads("x=1; y=2", None);
}

#[test]
fn does_not_take_another_for_its_own() {
    for header in [
        "SESSIONID=a",
        "xsessionid=a",
        "sessionidx=a",
        "sessionid",
        "=sessionid=a",
        "x=sessionid=a",
        "x=\"; sessionid_=a",
        "sessionid\u{a0}=a",
    ] {
        reads(header, None);
    }
}

#[test]
fn broken_neighbours_do_not_matter() {
    let broken = [
        "=",
        "==",
        ";;;",
        "%ff=%ff",
        "x=%zz",
        "\"",
        "x=\"",
        "é=ü",
        "name",
        "\u{0}=\u{7}",
        " ",
        "{\"a\":1, b}",
    ];
    for neighbour in broken {
        reads(&format!("{neighbour}; sessionid=a"), Some("a"));
        reads(&format!("sessionid=a; {neighbour}"), Some("a"));
        reads(neighbour, None);
    }
}

#[test]
fn takes_the_first_of_equal_names() {
    reads("sessionid=a; sessionid=b", Some("a"));
    let all: Vec<_> = SESSIONID.get_all("sessionid=a; x=1; sessionid=%ff; sessionid=b").into_iter().collect();
    assert_eq!(all.len(), 3);
    assert_eq!(all[0].as_deref(), Ok("a"));
    assert!(matches!(&all[1], Err(CookieError::NotUtf8 { name, .. }) if name == "sessionid"));
    assert_eq!(all[2].as_deref(), Ok("b"));
    assert_eq!(SESSIONID.get_all("sessionid=; sessionid=b"), [Ok("".into()), Ok("b".into())]);
    assert!(SESSIONID.get_all("x=1").is_empty());
}

#[test]
fn a_reference_to_a_source_is_a_source() {
    let header = "sessionid=a";
    assert_eq!(SESSIONID.get(&header).unwrap().as_deref(), Some("a"));
}

#[test]
fn an_unescaped_value_is_borrowed() {
    assert!(matches!(SESSIONID.get("sessionid=plain"), Ok(Some(Cow::Borrowed("plain")))));
    assert!(matches!(SESSIONID.get(&String::from("sessionid=a%20b")), Ok(Some(Cow::Owned(_)))));
}

#[test]
fn reads_the_type_of_the_row() {
    assert_eq!(COUNT.get("count=7"), Ok(Some(7)));
    assert_eq!(COUNT.get("count=%37"), Ok(Some(7)));
    assert_eq!(WIDE.get("count=-170141183460469231731687303715884105728"), Ok(Some(i128::MIN)));
    assert_eq!(FLAG.get("flag=false"), Ok(Some(false)));
    assert_eq!(LANGUAGE.get("django_language=en"), Ok(Some(Language::En)));
    assert_eq!(VISITOR.get("_visitor=x").unwrap().as_deref(), Some("x"));
    assert_eq!(AUTH.get("__host-auth=x"), Ok(None));
}

#[test]
fn what_cannot_be_read_is_an_error_without_the_value() {
    let error = COUNT.get("count=secret").unwrap_err();
    assert_eq!(error.to_string(), "the value of cookie `count` cannot be read as `u64`");
    let error = LANGUAGE.get("django_language=secret").unwrap_err();
    assert!(error.to_string().ends_with("::Language`"), "{error}");
    assert!(!error.to_string().contains("Text") && !format!("{error:?}").contains("secret"));
    for header in ["count=", "count=-1", "count=18446744073709551616", "count=\"7\"", "count=7%20"] {
        assert!(matches!(COUNT.get(header), Err(CookieError::NotThatType { .. })), "{header}");
    }
    let error = SESSIONID.get("sessionid=%ff").unwrap_err();
    assert_eq!(error.to_string(), "the value of cookie `sessionid` is not UTF-8");
    assert_eq!(error.name(), "sessionid");
}

#[test]
fn falls_back_to_a_former_name() {
    assert_eq!(THEME.get("skin=old").unwrap().as_deref(), Some("old"));
    assert_eq!(THEME.get("skin=old; theme=new").unwrap().as_deref(), Some("new"));
    assert_eq!(THEME.get_all("skin=a; skin=b").len(), 2);
    assert_eq!(THEME.get_all("skin=a; skin=b; theme=c").len(), 1);
    // A present cookie that cannot be read does not make an old one valid.
    assert!(THEME.get("theme=%ff; skin=old").is_err());
    assert_eq!(THEME.get("skin=%ff").unwrap_err().name(), "skin");
}

#[test]
fn decode_takes_the_text_as_it_is() {
    assert_eq!(SESSIONID.decode("100%25").as_deref(), Ok("100%25"));
    assert_eq!(COUNT.decode("7"), Ok(7));
    assert_eq!(COUNT.decode("%37").unwrap_err().name(), "count");
}

#[cfg(feature = "http")]
mod headers {
    use cookie_decl::RequestCookies;
    use http::header::{COOKIE, HeaderMap, HeaderValue};

    use super::table::{COUNT, MATOMO, PREF, SESSIONID, VISITOR};

    fn request(headers: &[&[u8]]) -> HeaderMap {
        let headers = headers.iter().map(|header| (COOKIE, HeaderValue::from_bytes(header).unwrap()));
        headers.collect()
    }

    #[test]
    fn several_headers_are_one() {
        let headers = request(&[b"x=1; \xe9=\xff", b"\xff; sessionid=a%20b", b"sessionid=c; count=7"]);
        assert_eq!(SESSIONID.get(&headers).unwrap().as_deref(), Some("a b"));
        assert_eq!(SESSIONID.get_all(&headers).len(), 2);
        assert_eq!(COUNT.get(&headers), Ok(Some(7)));
        assert_eq!(COUNT.get(&request(&[])), Ok(None));
        assert!(SESSIONID.get(&request(&[b"sessionid=\xe9"])).is_err());
    }

    #[test]
    fn other_headers_are_not_read() {
        let mut headers = HeaderMap::new();
        headers.insert("set-cookie", HeaderValue::from_static("sessionid=a"));
        assert_eq!(SESSIONID.get(&headers), Ok(None));
    }

    #[test]
    fn one_value_reads_all_cookies() {
        let headers =
            request(&[b"sessionid=secret; count=7", b"_visitor=v; pref_size.v1=9; _pk_id.a=m; count=8"]);
        let cookies = RequestCookies::from(&headers);
        drop(headers);
        assert_eq!(cookies.get(SESSIONID).unwrap().as_deref(), Some("secret"));
        assert_eq!(cookies.get(COUNT), Ok(Some(7)));
        assert_eq!(cookies.get_all(COUNT), [Ok(7), Ok(8)]);
        assert_eq!(cookies.get(VISITOR).unwrap().as_deref(), Some("v"));
        assert_eq!(cookies.get(PREF.named("size").unwrap()).unwrap().as_deref(), Some("9"));
        assert_eq!(cookies.get(&MATOMO.named("a").unwrap()).unwrap().as_deref(), Some("m"));
        assert_eq!(COUNT.get(&cookies), Ok(Some(7)));
        assert_eq!(format!("{cookies:?}"), "RequestCookies { headers: 2, .. }");
    }
}

#[cfg(feature = "cookie")]
#[test]
fn a_jar_has_decoded_its_values_already() {
    let mut jar = cookie::CookieJar::new();
    jar.add_original(cookie::Cookie::new("sessionid", "100%25"));
    jar.add_original(cookie::Cookie::new("skin", "old"));
    assert_eq!(SESSIONID.get(&jar).unwrap().as_deref(), Some("100%25"));
    assert_eq!(SESSIONID.get_all(&jar).len(), 1);
    assert_eq!(THEME.get(&jar).unwrap().as_deref(), Some("old"));
    assert_eq!(COUNT.get(&jar), Ok(None));
}
