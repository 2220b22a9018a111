//! What cookies are read from.

use sealed::{Raw, Source};

/// What cookies can be read from: the `Cookie` header as text, all headers of a request, a jar.
///
/// | source | feature | values |
/// |---|---|---|
/// | `str`, `String`: the content of a `Cookie` header | | percent-decoded |
/// | `http::HeaderMap`: all `Cookie` headers of a request | `http` | percent-decoded |
/// | `RequestCookies` | `http` | percent-decoded |
/// | actix-web's `HeaderMap` and `HttpRequest` | `actix` | percent-decoded |
/// | Rocket's `HeaderMap` and `Request` | `rocket` | percent-decoded |
/// | `cookie::CookieJar` | `cookie` | taken as they are: who filled the jar has decoded them |
/// | Rocket's `CookieJar` | `rocket` | taken as they are |
///
/// A header is searched, not parsed: nothing is built from it, and cookies that are not asked for, broken ones among
/// them, do not matter.
#[diagnostic::on_unimplemented(
    message = "cookies cannot be read from `{Self}`",
    label = "not a source of cookies",
    note = "pass the request's headers (`&HeaderMap`, feature `http`), `&RequestCookies`, a `&cookie::CookieJar` (feature `cookie`), or the text of a `Cookie` header",
    note = "`COOKIE.decode(text)` reads a value that a jar of another kind returned"
)]
pub trait CookieSource: Source {}

pub(crate) mod sealed {
    use std::borrow::Cow;

    use crate::encode;

    /// A value as its source has it.
    #[derive(Clone, Copy)]
    #[expect(missing_debug_implementations, reason = "values never appear in `Debug`")]
    pub enum Raw<'a> {
        /// From a header: to be percent-decoded.
        Encoded(&'a [u8]),
        /// From a jar: never decoded again.
        #[cfg(feature = "cookie")]
        Decoded(&'a str),
    }

    impl<'a> Raw<'a> {
        /// The value's text; `None` where it is not UTF-8.
        pub fn text(self) -> Option<Cow<'a, str>> {
            match self {
                Self::Encoded(octets) => encode::decode(octets),
                #[cfg(feature = "cookie")]
                Self::Decoded(text) => Some(Cow::Borrowed(text)),
            }
        }
    }

    pub trait Source {
        /// The values of all cookies of that name, in the order in which they were sent.
        fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>>;

        /// The names of all cookies.
        fn names(&self) -> impl Iterator<Item = &str>;

        /// A header of the request, by its name in lower case, where the source has headers and this one is text.
        fn header(&self, _name: &str) -> Option<&str> {
            None
        }
    }
}

impl CookieSource for str {}
impl Source for str {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        values(self.as_bytes(), name)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        names(self.as_bytes())
    }
}

impl CookieSource for String {}
impl Source for String {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        values(self.as_bytes(), name)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        names(self.as_bytes())
    }
}

impl<S: CookieSource + ?Sized> CookieSource for &S {}
impl<S: CookieSource + ?Sized> Source for &S {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        (**self).values(name)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        (**self).names()
    }

    fn header(&self, name: &str) -> Option<&str> {
        (**self).header(name)
    }
}

/// The values of the cookies of that name in one `Cookie` header (RFC 6265bis, section 4.2.1).
///
/// White space around names and values is nobody's; quotes belong to the value, as they do for browsers. No name of a row
/// holds a semicolon or white space.
pub(crate) fn values<'a>(header: &'a [u8], name: &str) -> impl Iterator<Item = Raw<'a>> {
    let mut rest = Some(header);
    core::iter::from_fn(move || {
        loop {
            let pair = trim_start(rest?);
            let value = value(pair, name.as_bytes());
            let (before, behind) = split(value.unwrap_or(pair));
            rest = behind;
            if value.is_some() {
                return Some(Raw::Encoded(trim_end(trim_start(before))));
            }
        }
    })
}

/// The names of the cookies in one `Cookie` header, but for those that are not UTF-8: no row has such a name.
pub(crate) fn names(header: &[u8]) -> impl Iterator<Item = &str> {
    let pairs = header.split(|octet| *octet == b';');
    let names = pairs.filter_map(|pair| pair.split(|octet| *octet == b'=').next());
    names
        .filter_map(|name| core::str::from_utf8(trim_end(trim_start(name))).ok())
        .filter(|name| !name.is_empty())
}

/// What stands before the first semicolon, and behind it. Most pairs are short: a call of `memchr` would cost more than to
/// look at eight octets at a time.
#[inline]
fn split(octets: &[u8]) -> (&[u8], Option<&[u8]>) {
    const NEAR: usize = 64;
    const ONES: u64 = u64::MAX / 255;
    const HIGHS: u64 = ONES << 7;
    let at = |at: usize| (octets.get(..at).unwrap_or_default(), octets.get(at + 1..));
    let mut start = 0;
    while start < NEAR
        && let Some(word) = octets.get(start..).and_then(<[u8]>::first_chunk)
    {
        let different = u64::from_le_bytes(*word) ^ (ONES * u64::from(b';'));
        // The lowest bit of it that is set is the high one of the first octet without difference.
        let found = different.wrapping_sub(ONES) & !different & HIGHS;
        if found != 0 {
            return at(start + found.trailing_zeros() as usize / 8);
        }
        start += word.len();
    }
    match memchr::memchr(b';', octets.get(start..).unwrap_or_default()) {
        Some(found) => at(start + found),
        None => (octets, None),
    }
}

/// What stands behind the `=` if the text begins with a pair of that name: the value, and all that follows it.
#[inline]
fn value<'a>(pair: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    // Most neighbours differ here already.
    if pair.first() != name.first() {
        return None;
    }
    trim_start(pair.strip_prefix(name)?).strip_prefix(b"=")
}

/// White space of headers alone, space and tab: `trim_ascii` would take more.
fn trim_start(mut octets: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] = octets {
        octets = rest;
    }
    octets
}

fn trim_end(mut octets: &[u8]) -> &[u8] {
    while let [rest @ .., b' ' | b'\t'] = octets {
        octets = rest;
    }
    octets
}
