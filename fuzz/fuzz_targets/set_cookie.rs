//! Any value: one header, whose value part can end neither itself nor the header, and which reads back the same.
#![no_main]

use std::time::Duration;

use cookie_decl::{SetCookie, SetCookieError};
use cookie_decl_fuzz::cookies::{COUNT, EMBED, LANGUAGE, PREFS, Preferences, SESSIONID, SID, WIDE};
use cookie_decl_fuzz::pair;
use http::HeaderValue;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let text = String::from_utf8_lossy(octets);

    macro_rules! check {
        ($($constant:ident)*) => {$({
            let header = $constant.set(&text).to_string();
            one_header($constant.set(&text), &$constant.set(""));
            assert_eq!($constant.get(pair(&header)).unwrap().unwrap(), text);
            assert_eq!(pair(&header), $constant.request_pair(&text));
            assert_eq!($constant.try_set(&text).is_ok(), pair(&header).len() <= 4097);
        })*};
    }
    check!(SESSIONID SID LANGUAGE EMBED);

    let shorter = SESSIONID.set(&text).max_age(Duration::from_secs(90)).unwrap();
    one_header(shorter, &SESSIONID.set("").max_age(Duration::from_secs(90)).unwrap());
    one_header(SESSIONID.set(&text).session(), &SESSIONID.set("").session());

    let number = octets.iter().take(16).fold(0, |number: i128, octet| (number << 8) | i128::from(*octet));
    assert_eq!(WIDE.get(&WIDE.request_pair(number)), Ok(Some(number)));
    let count = u64::from_le_bytes(number.to_le_bytes()[..8].try_into().unwrap());
    assert_eq!(COUNT.get(&COUNT.request_pair(count)), Ok(Some(count)));

    let per_page = u32::try_from(octets.len()).unwrap_or_default();
    let preferences = Preferences { theme: text.into_owned(), per_page };
    let header = PREFS.set(&preferences).to_string();
    assert_eq!(PREFS.get(pair(&header)), Ok(Some(preferences)));
});

/// The header has the attributes of the same cookie without a value, and no octet that could end or split it.
fn one_header(cookie: SetCookie, empty: &SetCookie) {
    let (name, header) = (cookie.name().to_owned(), cookie.to_string());
    let (shown, empty) = (format!("{empty:?}"), empty.to_string());
    assert!(header.bytes().all(|octet| matches!(octet, 0x20..=0x7e)), "{header:?}");
    let (pair, attributes) = header.split_once("; ").unwrap();
    assert_eq!(attributes, empty.split_once("; ").unwrap().1);
    let value = pair.strip_prefix(&name).and_then(|rest| rest.strip_prefix('=')).unwrap();
    assert!(!value.contains([';', ',', '"', '\\', ' ']), "{header}");
    // What is logged says the same whatever the value is.
    if cookie.error().is_none() {
        assert_eq!(format!("{cookie:?}"), shown);
    }
    match HeaderValue::try_from(cookie) {
        Ok(value) => assert_eq!(value, header.as_str()),
        Err(error) => assert!(matches!(error, SetCookieError::TooLong { .. })),
    }
}
