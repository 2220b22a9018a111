//! The `http` crate: headers of requests and responses.

use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

use crate::error::SetCookieError;
use crate::set_cookie::SetCookie;
use crate::source::sealed::{Raw, Source};
use crate::source::{CookieSource, values};

impl CookieSource for HeaderMap {}
impl Source for HeaderMap {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        // HTTP/2 may split the field (RFC 9113, section 8.2.3).
        self.get_all(COOKIE).iter().flat_map(move |header| values(header.as_bytes(), name))
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
