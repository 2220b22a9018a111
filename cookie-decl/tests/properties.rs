//! What holds for any value.

mod table;

use cookie::Cookie;
use proptest::prelude::*;
use table::{COUNT, EMBED, SESSIONID, WIDE};

/// Any text, and texts of what headers are afraid of.
fn texts() -> impl Strategy<Value = String> {
    let hostile = prop::sample::select(vec![
        "\r\n",
        "\n",
        "\r",
        ";",
        ",",
        "\"",
        "\\",
        "%",
        "=",
        " ",
        "\t",
        "\0",
        "\u{7f}",
        "é",
        "🍪",
        "%00",
        "%3B",
        "a",
        "; Domain=evil.example",
        "\r\nSet-Cookie: x=1",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
    ]);
    prop_oneof![any::<String>(), prop::collection::vec(hostile, 0..40).prop_map(|parts| parts.concat())]
}

proptest! {
    #[test]
    fn what_is_set_is_read_back(text in texts()) {
        let pair = SESSIONID.request_pair(&text);
        prop_assert_eq!(SESSIONID.get(&pair), Ok(Some(text.as_str().into())));
        let among = format!("a=1; {pair}; b=2; {pair}");
        prop_assert_eq!(SESSIONID.get(&among), Ok(Some(text.as_str().into())));
        prop_assert_eq!(SESSIONID.get_all(&among).len(), 2);
    }

    #[test]
    fn numbers_are_read_back(count: u64, wide: i128) {
        prop_assert_eq!(COUNT.get(&COUNT.request_pair(count)), Ok(Some(count)));
        prop_assert_eq!(WIDE.get(&WIDE.request_pair(wide)), Ok(Some(wide)));
    }

    #[test]
    fn any_value_makes_one_header_with_the_declared_attributes(text in texts()) {
        let header = EMBED.set(&text).to_string();
        prop_assert!(header.bytes().all(|octet| matches!(octet, 0x20..=0x7e)), "{:?}", header);
        // As a browser splits it: the value is what stands before the first `;`.
        let (pair, attributes) = header.split_once(';').unwrap();
        let expected = " Path=/widget; Domain=data.example.org; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=7200";
        prop_assert_eq!(attributes, expected);
        let value = pair.strip_prefix("embed=").unwrap();
        prop_assert!(!value.contains([' ', ',', '"', '\\']));

        let parsed = Cookie::parse_encoded(header.as_str()).unwrap();
        prop_assert_eq!(parsed.name_value(), ("embed", text.as_str()));
        prop_assert_eq!((parsed.path(), parsed.domain()), (Some("/widget"), Some("data.example.org")));
        prop_assert_eq!((parsed.secure(), parsed.http_only()), (Some(true), Some(true)));
        prop_assert_eq!(parsed.same_site(), Some(cookie::SameSite::None));
        prop_assert_eq!(parsed.partitioned(), Some(true));
        prop_assert_eq!(parsed.max_age(), Some(cookie::time::Duration::hours(2)));
        prop_assert_eq!(parsed.expires(), None);
    }

    #[test]
    fn reading_what_was_decoded_takes_the_text_as_it_is(text in texts()) {
        prop_assert_eq!(SESSIONID.decode(&text), Ok(text.as_str().into()));
    }

    #[test]
    fn reading_never_panics(header in any::<String>()) {
        let _ = (SESSIONID.get(&header), COUNT.get_all(&header), SESSIONID.decode(&header));
    }
}

#[cfg(feature = "json")]
proptest! {
    #[test]
    fn json_is_read_back(theme in texts(), per_page: u32) {
        let prefs = table::Preferences { theme, per_page };
        prop_assert_eq!(table::PREFS.get(&table::PREFS.request_pair(&prefs)), Ok(Some(prefs)));
    }
}

#[cfg(feature = "http")]
mod headers {
    use cookie_decl::{RequestCookies, SetCookieError};
    use http::header::{COOKIE, HeaderMap, HeaderValue};

    use super::*;

    proptest! {
        #[test]
        fn any_value_makes_a_header_value(text in texts()) {
            let wire = SESSIONID.set(&text).to_string();
            let header = HeaderValue::try_from(SESSIONID.set(&text));
            match SESSIONID.try_set(&text) {
                Ok(_) => prop_assert_eq!(header, Ok(HeaderValue::from_str(&wire).unwrap())),
                Err(error) => {
                    let too_long = matches!(error, SetCookieError::TooLong { .. });
                    prop_assert!(too_long);
                    prop_assert_eq!(header, Err(error));
                }
            }
        }

        #[test]
        fn what_is_set_is_read_back_from_a_request(text in texts(), noise in prop::collection::vec(any::<u8>(), 0..60)) {
            let mut headers = HeaderMap::new();
            // Octets that an HTTP library lets through, a cookie of the same name aside.
            if let Ok(noise) = HeaderValue::from_bytes(&noise) {
                headers.append(COOKIE, noise);
            }
            headers.append(COOKIE, HeaderValue::try_from(SESSIONID.request_pair(&text)).unwrap());
            prop_assert_eq!(SESSIONID.get(&headers), Ok(Some(text.as_str().into())));
            let cookies = RequestCookies::from(&headers);
            prop_assert_eq!(cookies.get(SESSIONID), Ok(Some(text.as_str().into())));
        }
    }

    #[test]
    fn what_is_too_long_becomes_no_header() {
        let longest = "x".repeat(4096 - "sessionid".len());
        assert!(HeaderValue::try_from(SESSIONID.set(&longest)).is_ok());
        let error = HeaderValue::try_from(SESSIONID.set(longest + "x")).unwrap_err();
        assert!(matches!(error, SetCookieError::TooLong { octets: 4097, .. }));
        let error = HeaderValue::try_from(table::UNWRITABLE.set(table::Unwritable)).unwrap_err();
        assert!(matches!(error, SetCookieError::NotWritable { .. }));
    }
}

#[cfg(feature = "cookie")]
mod jars {
    use cookie::{CookieJar, Expiration, SameSite};

    use super::*;
    use table::{THEME, UNWRITABLE, Unwritable};

    /// What a browser sends back of a header.
    fn pair(header: &str) -> &str {
        header.split(';').next().unwrap_or_default()
    }

    proptest! {
        #[test]
        fn a_jar_that_encodes_gets_the_plain_value(text in texts()) {
            let mut jar = CookieJar::new();
            jar.add(Cookie::from(SESSIONID.set(&text)));
            prop_assert_eq!(SESSIONID.get(&jar), Ok(Some(text.as_str().into())));
            let header = jar.get("sessionid").unwrap().encoded().to_string();
            prop_assert_eq!(SESSIONID.get(pair(&header)), Ok(Some(text.as_str().into())));
        }

        #[test]
        fn a_sink_that_writes_as_is_gets_the_encoded_value(text in texts()) {
            let cookie = SESSIONID.set(&text).into_encoded_cookie();
            let header = cookie.to_string();
            prop_assert_eq!(pair(&header), SESSIONID.request_pair(&text));
            let mut jar = CookieJar::new();
            jar.add_original(Cookie::parse_encoded(pair(&header).to_owned()).unwrap());
            prop_assert_eq!(SESSIONID.get(&jar), Ok(Some(text.as_str().into())));
        }
    }

    #[test]
    fn the_attributes_go_along() {
        let cookie = Cookie::from(EMBED.set("x"));
        assert_eq!((cookie.path(), cookie.domain()), (Some("/widget"), Some("data.example.org")));
        assert_eq!(
            (cookie.secure(), cookie.http_only(), cookie.partitioned()),
            (Some(true), Some(true), Some(true))
        );
        assert_eq!(cookie.same_site(), Some(SameSite::None));
        assert_eq!(cookie.max_age(), Some(cookie::time::Duration::hours(2)));
        let shorter = EMBED.set("x").max_age(core::time::Duration::from_secs(60)).unwrap();
        assert_eq!(Cookie::from(shorter).max_age(), Some(cookie::time::Duration::MINUTE));
        let session = Cookie::from(EMBED.set("x").session());
        assert_eq!((session.max_age(), session.expires()), (None, Some(Expiration::Session)));
        let theme = THEME.set("x").into_encoded_cookie();
        assert_eq!((theme.secure(), theme.http_only(), theme.domain()), (Some(false), Some(false), None));
        assert_eq!(theme.same_site(), Some(SameSite::Strict));
    }

    #[test]
    fn a_removal_stays_one() {
        for cookie in [Cookie::from(EMBED.removal()), EMBED.removal().into_encoded_cookie()] {
            let header = cookie.to_string();
            let expected = "embed=; HttpOnly; SameSite=None; Partitioned; Secure; Path=/widget; \
                            Domain=data.example.org; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
            assert_eq!(header, expected);
        }
        let former = THEME.removals().into_iter().nth(2).map(Cookie::from).unwrap();
        assert_eq!((former.path(), former.domain()), (Some("/old"), Some("example.org")));
        let prefixed = THEME.removals().into_iter().nth(3).map(Cookie::from).unwrap();
        assert_eq!((prefixed.name(), prefixed.secure()), ("__Http-theme", Some(true)));
        assert_eq!(prefixed.http_only(), Some(true));
    }

    #[test]
    fn a_value_that_cannot_be_written_makes_a_cookie_that_browsers_ignore() {
        for cookie in
            [Cookie::from(UNWRITABLE.set(Unwritable)), UNWRITABLE.set(Unwritable).into_encoded_cookie()]
        {
            assert_eq!(cookie.to_string(), "=");
        }
    }
}
