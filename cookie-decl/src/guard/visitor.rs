//! What the guard keeps of a request until its response is there.

use core::{fmt, iter};

use http::header::COOKIE;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::source::sealed::{Raw, Source};
use crate::source::{CookieSource, values};

static SEC_GPC: HeaderName = HeaderName::from_static("sec-gpc");

/// The request's `Cookie` headers and `Sec-GPC`, shared with it. HTTP/1 has one `Cookie`: it costs no allocation.
#[derive(Clone)]
pub(super) struct Visitor {
    first: Option<HeaderValue>,
    more: Vec<HeaderValue>,
    /// `Sec-GPC: 1`.
    gpc: bool,
}

impl Visitor {
    /// Nothing of a request, for a guard that needs nothing.
    pub(super) const UNKNOWN: &Self = {
        static UNKNOWN: Visitor = Visitor { first: None, more: Vec::new(), gpc: false };
        &UNKNOWN
    };
}

impl From<&HeaderMap> for Visitor {
    fn from(headers: &HeaderMap) -> Self {
        let mut cookies = headers.get_all(COOKIE).iter().cloned();
        let (first, more) = (cookies.next(), cookies.collect());
        Self { first, more, gpc: headers.get(&SEC_GPC).is_some_and(|value| value == "1") }
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

    fn header(&self, name: &str) -> Option<&str> {
        (self.gpc && SEC_GPC == name).then_some("1")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signal_is_kept() {
        for (value, kept) in [("1", Some("1")), ("0", None), ("yes", None), ("", None)] {
            let headers = HeaderMap::from_iter([(SEC_GPC.clone(), HeaderValue::from_str(value).unwrap())]);
            assert_eq!(Visitor::from(&headers).header("sec-gpc"), kept, "{value}");
            assert_eq!(Visitor::from(&headers).header("cookie"), None);
        }
        assert_eq!(Visitor::from(&HeaderMap::new()).header("sec-gpc"), None);
    }

    /// The future of a response shows its visitor.
    #[test]
    fn cookies_are_never_shown() {
        let headers = HeaderMap::from_iter([(COOKIE, HeaderValue::from_static("sessionid=secret"))]);
        assert_eq!(format!("{:?}", Visitor::from(&headers)), "Visitor { .. }");
    }
}
