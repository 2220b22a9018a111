//! The `http` crate: headers of requests and responses.

use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

use crate::error::SetCookieError;
use crate::set_cookie::SetCookie;
use crate::source::sealed::{Raw, Source};
use crate::source::{CookieSource, names, values};

impl CookieSource for HeaderMap {}
#[cfg(feature = "consent")]
impl crate::consent::RequestHeaders for HeaderMap {}
impl Source for HeaderMap {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        // HTTP/2 may split the field (RFC 9113, section 8.2.3).
        self.get_all(COOKIE).iter().flat_map(move |header| values(header.as_bytes(), name))
    }

    fn first<'a>(&'a self, name: &str) -> Option<Raw<'a>> {
        self.get_all(COOKIE).iter().find_map(|header| values(header.as_bytes(), name).next())
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.get_all(COOKIE).iter().flat_map(|header| names(header.as_bytes()))
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(|value| value.to_str().ok())
    }
}

/// The value of a `Set-Cookie` header. To be appended to a response, never inserted: that would replace other cookies.
impl TryFrom<SetCookie> for HeaderValue {
    type Error = SetCookieError;

    fn try_from(cookie: SetCookie) -> Result<Self, SetCookieError> {
        let declared = cookie.declaration().name;
        Self::try_from(cookie.into_wire()?)
            .map_err(|_| SetCookieError::NotAHeader { name: declared.to_string() })
    }
}
