//! What `get` reads, beside what the `cookie` crate reads of the same header.
//!
//! They differ where it says so here, and nowhere else.

mod table;

use cookie::Cookie;
use proptest::prelude::*;
use table::SESSIONID;

/// What the crate reads as cookies of that name: the decoded value, or nothing where that is not UTF-8.
///
/// A name is taken as it stands in the header. The crate decodes names too, and so takes `%73essionid` for `sessionid`; a
/// browser, which holds a cookie to the rules of its name, does not, and neither do we.
fn theirs(header: &str, name: &str) -> Vec<Option<String>> {
    // Both go over the same pairs; those without `=` or without a name are errors of both.
    let pairs = Cookie::split_parse(header).zip(Cookie::split_parse_encoded(header));
    let named = pairs.filter(|(raw, _)| raw.as_ref().is_ok_and(|raw| raw.name() == name));
    named.map(|(_, decoded)| decoded.ok().map(|cookie| cookie.value().to_owned())).collect()
}

fn ours(header: &str) -> Vec<Option<String>> {
    SESSIONID.get_all(header).into_iter().map(|read| read.ok().map(String::from)).collect()
}

/// Headers of names and pieces that any reader could stumble over. White space is that of HTTP: see below.
fn headers() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "sessionid",
        "sessionid=",
        "sessionid = ",
        "; sessionid=",
        "%73essionid=",
        "SESSIONID=",
        "session",
        "id=",
        "a=",
        "=",
        "==",
        ";",
        "; ",
        ";\t",
        " ",
        "\t",
        "\"",
        "\\",
        ",",
        "%",
        "%2",
        "%20",
        "%3B",
        "%3D",
        "%25",
        "%ff",
        "%C3%A9",
        "%00",
        "+",
        "é",
        "🍪",
        "\0",
        "\u{7f}",
        "x",
        "$Version=1",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn both_read_the_same(header in headers()) {
        prop_assert_eq!(ours(&header), theirs(&header, "sessionid"));
        // Of several cookies of the name, the first.
        let first = theirs(&header, "sessionid").into_iter().next();
        prop_assert_eq!(SESSIONID.get(&header).map_err(drop), first.map_or(Ok(None), |first| first.map(|first| Some(first.into())).ok_or(())));
    }
}

#[test]
fn only_the_white_space_of_http_stands_around_a_name() {
    // A script could otherwise plant a cookie that a server takes for ours, although its name was another to the browser.
    for blank in ["\u{a0}", "\u{2003}", "\u{85}", "\u{b}", "\u{c}"] {
        let header = format!("{blank}sessionid{blank}={blank}x{blank}");
        assert_eq!(theirs(&header, "sessionid"), [Some("x".to_owned())]);
        assert_eq!(ours(&header), []);
        let header = format!("sessionid={blank}x{blank}");
        assert_eq!(theirs(&header, "sessionid"), [Some("x".to_owned())]);
        assert_eq!(ours(&header), [Some(format!("{blank}x{blank}"))]);
    }
}

#[test]
fn a_name_is_what_stands_in_the_header() {
    let encoded = Cookie::split_parse_encoded("%73essionid=x").next().unwrap().unwrap();
    assert_eq!(encoded.name(), "sessionid");
    assert_eq!(ours("%73essionid=x"), []);
}
