//! Any variable part of a pattern: a cookie of the family with a sound header, or the error that fits.
#![no_main]

use cookie_decl::PatternError;
use cookie_decl::guard::Guard;
use cookie_decl_fuzz::cookies::{BASKET, CHARTER, PREF, VISITOR};
use cookie_decl_fuzz::pair;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let part = String::from_utf8_lossy(octets);

    macro_rules! check {
        ($($constant:ident($head:literal, $tail:literal);)*) => {$({
            let name = [$head, &part, $tail].concat();
            match $constant.named(&part) {
                Ok(cookie) => {
                    assert_eq!(cookie.name(), name);
                    assert!(name.bytes().all(is_token) && name.len() <= 4096);
                    assert!($constant.matches(&name));
                    assert!(!has_prefix(&name));
                    let sent = cookie.request_pair("a b");
                    assert_eq!(cookie.get(&sent).unwrap().unwrap(), "a b");
                    sound(&cookie.removal().to_string(), &name);
                }
                Err(PatternError::Empty { .. }) => assert!(part.is_empty()),
                Err(PatternError::NotAToken { character, .. }) => {
                    assert!(part.contains(character) && !(character.is_ascii() && is_token(character as u8)));
                }
                Err(PatternError::TooLong { octets, .. }) => assert!(octets == name.len() && octets > 4096),
                Err(PatternError::Prefix { .. }) => assert!(has_prefix(&name)),
                Err(error) => panic!("{error}"),
            }
        })*};
    }
    check! {
        BASKET("basket_", "");
        PREF("__", "_pref");
        VISITOR("_pk_id.", "");
    }
    for cookie in [BASKET.named(&part), PREF.named(&part)].into_iter().flatten() {
        if let Ok(header) = cookie.try_set(&part) {
            sound(&header.to_string(), cookie.name());
        }
    }
});

/// The header is of that name, and the guard has nothing against it.
fn sound(header: &str, name: &str) {
    assert_eq!(pair(header).split_once('=').unwrap().0, name);
    let verdict = Guard::new(&CHARTER).judge("", [header.as_bytes()]);
    assert!(verdict.findings().is_empty(), "{:?}", verdict.findings());
}

/// RFC 9110, section 5.6.2.
fn is_token(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&octet)
}

fn has_prefix(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["__host-", "__secure-", "__http-"].iter().any(|prefix| name.starts_with(prefix))
}
