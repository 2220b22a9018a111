//! Any `Cookie` headers: what is read from them is what a second, plain reader finds, and survives being set again.
#![no_main]

use std::fmt::Debug;

use cookie_decl::{CookieError, RequestCookies};
use cookie_decl_fuzz::cookies::{ADDRESS, COUNT, FLAG, LANGUAGE, PREFS, SESSIONID, SID, WIDE};
use cookie_decl_fuzz::{request, stretched};
use http::HeaderMap;
use http::header::COOKIE;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let octets = &*stretched(octets);
    let headers = request(octets);
    let cookies = RequestCookies::from(&headers);
    // A text can have more than a header: control characters too.
    let text = str::from_utf8(octets).ok().filter(|text| !text.contains('\n'));

    macro_rules! check {
        ($($constant:ident)*) => {$({
            let one = $constant.get(&headers);
            let all = $constant.get_all(&headers);
            agree(&one, &all);
            assert_eq!(cookies.get($constant), one);
            assert_eq!(all.len(), count(&headers, &[$constant.name()]), "{}", $constant.name());
            for value in all.into_iter().flatten() {
                let pair = $constant.request_pair(&value);
                assert_eq!($constant.get(&pair), Ok(Some(value)), "{pair}");
            }
            if let Some(text) = text {
                agree(&$constant.get(text), &$constant.get_all(text));
                if headers.len() == 1 {
                    assert_eq!($constant.get(text), one);
                }
            }
        })*};
    }
    check!(SESSIONID SID COUNT WIDE FLAG ADDRESS PREFS);

    // A row with a former name: the present one goes first.
    let language = LANGUAGE.get_all(&headers);
    agree(&LANGUAGE.get(&headers), &language);
    let present = count(&headers, &["language"]);
    assert_eq!(language.len(), if present > 0 { present } else { count(&headers, &["lang"]) });
});

fn agree<T: Debug + PartialEq>(one: &Result<Option<T>, CookieError>, all: &[Result<T, CookieError>]) {
    match (one, all.first()) {
        (Ok(None), None) => {}
        (Ok(Some(one)), Some(Ok(first))) => assert_eq!(one, first),
        (Err(one), Some(Err(first))) => {
            assert_eq!(one, first);
            // The whole of it: no error has room for a value.
            let (name, message) = (one.name(), one.to_string());
            let message = message.strip_prefix(&format!("the value of cookie `{name}` "));
            assert!(
                message.is_some_and(|rest| rest == "is not UTF-8" || rest.starts_with("cannot be read as `"))
            );
        }
        (one, first) => panic!("{one:?} is not {first:?}"),
    }
}

/// How many cookies of the names there are, found in the plainest way.
fn count(headers: &HeaderMap, names: &[&str]) -> usize {
    let blank = |octet: &u8| matches!(octet, b' ' | b'\t');
    let headers = headers.get_all(COOKIE).iter();
    let pairs = headers.flat_map(|header| header.as_bytes().split(|octet| *octet == b';'));
    let found = pairs.filter(|pair| {
        let Some(end) = pair.iter().position(|octet| *octet == b'=') else { return false };
        let name = &pair[..end];
        let start = name.iter().position(|octet| !blank(octet)).unwrap_or(end);
        let end = name.iter().rposition(|octet| !blank(octet)).map_or(start, |last| last + 1);
        names.iter().any(|known| known.as_bytes() == &name[start..end])
    });
    found.count()
}
