//! What the guard keeps of a request until its response is there.

use core::fmt;

use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

use crate::source::sealed::{Raw, Source};
use crate::source::{CookieSource, values};

/// The request's `Cookie` headers, shared with it. HTTP/1 has one: it costs no allocation.
#[derive(Clone, Default)]
pub(super) struct Visitor {
    first: Option<HeaderValue>,
    more: Vec<HeaderValue>,
}

impl From<&HeaderMap> for Visitor {
    fn from(headers: &HeaderMap) -> Self {
        let mut cookies = headers.get_all(COOKIE).iter().cloned();
        Self { first: cookies.next(), more: cookies.collect() }
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
}
