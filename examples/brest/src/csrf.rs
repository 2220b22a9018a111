//! Whether a request was sent by a page of this portal: the double-submit pattern.
//!
//! A page of ours can read the token from its cookie or finds it in its form, and sends it back a second time, in the
//! header `X-CSRFToken` or in the field `csrf_token`. A page of another site has the browser send the cookie, but can
//! neither read it nor send it twice.
//!
//! Who controls another host of the domain can plant a cookie for all of its hosts, token included. A site that fears
//! this gives the cookie the prefix `__Host-`; the portal's has the name that Django gives it.

use std::fmt;
use std::str::FromStr;

use axum::http::HeaderMap;
use subtle::ConstantTimeEq as _;

use crate::cookies::CSRFTOKEN;
use crate::random;

const HEADER: &str = "x-csrftoken";

/// What a request has to send twice. It has no `Debug`: it is a secret.
#[derive(Clone)]
pub(crate) struct Token(String);

impl Token {
    pub(crate) fn random() -> Result<Self, getrandom::Error> {
        random::hex().map(Self)
    }

    /// The token of a request's cookie. One that is no token of ours is as good as none.
    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        CSRFTOKEN.get(headers).ok().flatten()
    }

    /// Whether that is the token. The time it takes tells nothing about it.
    pub(crate) fn is(&self, given: &str) -> bool {
        self.0.as_bytes().ct_eq(given.as_bytes()).into()
    }

    /// Whether a request's header `X-CSRFToken` is the token.
    pub(crate) fn is_in(&self, headers: &HeaderMap) -> bool {
        headers.get(HEADER).and_then(|given| given.to_str().ok()).is_some_and(|given| self.is(given))
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is no token.
#[derive(Debug)]
pub(crate) struct NotAToken;

impl FromStr for Token {
    type Err = NotAToken;

    fn from_str(text: &str) -> Result<Self, NotAToken> {
        let digits = |text: &str| text.bytes().all(|octet| matches!(octet, b'0'..=b'9' | b'a'..=b'f'));
        if text.len() == random::LEN && digits(text) { Ok(Self(text.to_owned())) } else { Err(NotAToken) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_itself_and_no_other() {
        let (token, other) = (Token::random().unwrap(), Token::random().unwrap());
        assert!(token.is(&token.to_string()));
        assert!(!token.is(&other.to_string()));
        assert!(!token.is(""));
        assert!(!token.is(&token.to_string()[1..]));
    }

    #[test]
    fn only_tokens_parse() {
        let token = Token::random().unwrap().to_string();
        assert!(token.parse::<Token>().is_ok());
        for wrong in ["", "0", &token[1..], &format!("{token}0"), &"g".repeat(64), &"é".repeat(32)] {
            assert!(wrong.parse::<Token>().is_err(), "{wrong}");
        }
    }
}
