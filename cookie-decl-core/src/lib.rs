//! What browsers ask of a cookie's name, and how much they take: the facts that the macro's rules and the runtime share.
//!
//! **Semver exempt**: an implementation detail of `cookie-decl`.

#![no_std]

mod host;
mod prefix;

pub use host::{ends_in_number, is_host_name, is_loopback};
pub use prefix::{PREFIXES, Prefix};

/// How many octets a name and its value take together; browsers refuse more (RFC 6265bis, section 5.7, step 4).
pub const MAX_COOKIE_OCTETS: usize = 4096;

/// How many octets the value of an attribute takes; browsers ignore a longer one (RFC 6265bis, section 5.6).
pub const MAX_ATTRIBUTE_OCTETS: usize = 1024;

/// Whether a token may have the character (RFC 9110, section 5.6.2): a cookie's name is one.
pub const fn is_token(letter: char) -> bool {
    matches!(
        letter,
        'a'..='z' | 'A'..='Z' | '0'..='9'
            | '!' | '#' | '$' | '%' | '&' | '\'' | '*' | '+' | '-' | '.' | '^' | '_' | '`' | '|' | '~'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_have_the_characters_of_the_rfc() {
        let token = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        for letter in (0..=0x2ff_u32).filter_map(char::from_u32) {
            assert_eq!(is_token(letter), token.contains(letter), "{letter:?}");
        }
    }
}
