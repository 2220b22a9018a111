//! What the guard keeps of a request until its response is there.

use core::{fmt, iter};

use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

use crate::source::sealed::{Raw, Source};
use crate::source::{CookieSource, values};

/// The request's `Cookie` headers, shared with it. HTTP/1 has one: it costs no allocation.
///
/// `Sec-GPC` is not among it: no cookie is allowed without it that is not allowed with it.
#[derive(Clone)]
pub(super) struct Visitor {
    first: Option<HeaderValue>,
    more: Vec<HeaderValue>,
}

impl Visitor {
    /// Nothing of a request, for a guard that needs nothing.
    pub(super) const UNKNOWN: &Self = {
        static UNKNOWN: Visitor = Visitor { first: None, more: Vec::new() };
        &UNKNOWN
    };
}

impl From<&HeaderMap> for Visitor {
    fn from(headers: &HeaderMap) -> Self {
        let mut cookies = headers.get_all(COOKIE).iter().cloned();
        let (first, more) = (cookies.next(), cookies.collect());
        Self { first, more }
    }
}

impl fmt::Debug for Visitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Visitor").finish_non_exhaustive()
    }
}

impl CookieSource for Visitor {}
impl Source for Visitor {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        self.first.iter().chain(&self.more).flat_map(move |header| values(header.as_bytes(), name))
    }

    /// Only the choice is read from it.
    fn names(&self) -> impl Iterator<Item = &str> {
        iter::empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The future of a response shows its visitor.
    #[test]
    fn cookies_are_never_shown() {
        let headers = HeaderMap::from_iter([(COOKIE, HeaderValue::from_static("sessionid=secret"))]);
        assert_eq!(format!("{:?}", Visitor::from(&headers)), "Visitor { .. }");
    }
}
