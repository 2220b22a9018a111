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

    #[cfg(feature = "guard")]
    use crate::consent::Asked;
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

        /// The first of them.
        fn first<'a>(&'a self, name: &str) -> Option<Raw<'a>> {
            self.values(name).next()
        }

        /// The names of all cookies.
        fn names(&self) -> impl Iterator<Item = &str>;

        /// A header of the request, by its name in lower case, where the source has headers and this one is text.
        fn header(&self, _name: &str) -> Option<&str> {
            None
        }

        /// Lets the guard know that what is made of the request now depends on its consent.
        #[cfg(feature = "guard")]
        fn tell(&self, asked: Asked) {
            asked.tell();
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

    fn first<'a>(&'a self, name: &str) -> Option<Raw<'a>> {
        (**self).first(name)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        (**self).names()
    }

    fn header(&self, name: &str) -> Option<&str> {
        (**self).header(name)
    }

    #[cfg(feature = "guard")]
    fn tell(&self, asked: crate::consent::Asked) {
        (**self).tell(asked);
    }
}

/// The values of the cookies of that name in one `Cookie` header (RFC 6265bis, section 4.2.1).
///
/// White space around names and values is nobody's; quotes belong to the value, as they do for browsers. No name of a row
/// holds a semicolon or white space.
pub(crate) fn values<'a>(header: &'a [u8], name: &str) -> impl Iterator<Item = Raw<'a>> {
    let mut rest = Some(header);
    core::iter::from_fn(move || {
        let (value, behind) = split(find(rest.take()?, name.as_bytes())?);
        rest = behind;
        Some(Raw::Encoded(trim_end(trim_start(value))))
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

/// What stands behind the `=` of the first pair of that name: its value, and all that follows it.
///
/// Looks for semicolons in sixteen octets at a time, wherever pairs begin and end: most pairs are so short that a search of
/// its own for each of them takes longer.
fn find<'a>(pairs: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let initial = *name.first()?;
    let first = value(pairs, name);
    if first.is_some() {
        return first;
    }
    let mut start = 0;
    while let Some(block) = pairs.get(start..).and_then(<[u8]>::first_chunk::<16>) {
        if has_semicolon(block) {
            let mut found = semicolons(block);
            while found != 0 {
                let behind = start + found.trailing_zeros() as usize / 8 + 1;
                if may_begin(pairs, behind, initial, name.len())
                    && let found @ Some(_) = value(pairs.get(behind..)?, name)
                {
                    return found;
                }
                found &= found - 1;
            }
        }
        start += block.len();
    }
    let rest = pairs.get(start..)?;
    let behind = rest.iter().position(|octet| *octet == b';')? + 1;
    find(rest.get(behind..)?, name)
}

/// Whether a name of that first octet and length may stand there: nearly all neighbours differ here already.
#[inline]
fn may_begin(pairs: &[u8], at: usize, initial: u8, length: usize) -> bool {
    let is_at = |at: usize| {
        pairs.get(at) == Some(&initial) && matches!(pairs.get(at + length), Some(b'=' | b' ' | b'\t'))
    };
    match pairs.get(at) {
        Some(b' ') => is_at(at + 1) || matches!(pairs.get(at + 1), Some(b' ' | b'\t')),
        Some(b'\t') => true,
        _ => is_at(at),
    }
}

/// Most blocks have none.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "without branches the compiler looks at all of them at a time"
)]
#[inline]
fn has_semicolon(block: &[u8; 16]) -> bool {
    block.iter().fold(false, |found, octet| found | (*octet == b';'))
}

/// The high bit of each octet that is a semicolon.
fn semicolons(block: &[u8; 16]) -> u128 {
    const ONES: u128 = u128::MAX / 255;
    const LOWS: u128 = ONES * 0x7f;
    let different = u128::from_le_bytes(*block) ^ (ONES * u128::from(b';'));
    // Without a carry from one octet to the next: each bit counts, not the lowest alone.
    !(((different & LOWS) + LOWS) | different | LOWS)
}

/// What stands before the first semicolon, and behind it.
fn split(octets: &[u8]) -> (&[u8], Option<&[u8]>) {
    match memchr::memchr(b';', octets) {
        Some(at) => (octets.get(..at).unwrap_or_default(), octets.get(at + 1..)),
        None => (octets, None),
    }
}

/// What stands behind the `=` if the text begins with a pair of that name: the value, and all that follows it.
#[inline(never)]
fn value<'a>(pairs: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    trim_start(trim_start(pairs).strip_prefix(name)?).strip_prefix(b"=")
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

#[cfg(test)]
mod tests {
    use super::*;

    fn found(header: &str, name: &str) -> Vec<Vec<u8>> {
        let octets = |raw| match raw {
            Raw::Encoded(octets) => octets.to_vec(),
            #[cfg(feature = "cookie")]
            Raw::Decoded(text) => text.as_bytes().to_vec(),
        };
        values(header.as_bytes(), name).map(octets).collect()
    }

    /// Blocks of octets are looked at together: a pair may begin anywhere in one, and reach into the next.
    #[test]
    fn a_cookie_is_found_wherever_it_stands() {
        for before in 0..40 {
            for separator in [";", "; ", ";;", ";\t", "; \t ", ";a;", ";;; ", &";".repeat(40)] {
                for behind in ["", ";", "; x", "; name", "; namex=2; name =3"] {
                    let header = format!("{}{separator}name=1{behind}", "x".repeat(before));
                    let expected: &[&str] = if behind.ends_with('3') { &["1", "3"] } else { &["1"] };
                    assert_eq!(
                        found(&header, "name"),
                        expected.iter().map(|value| value.as_bytes()).collect::<Vec<_>>(),
                        "{header:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn each_octet_of_a_block_that_is_a_semicolon_is_marked_and_no_other() {
        for octet in 0..=u8::MAX {
            for at in 0..16 {
                // A neighbour that differs by one bit would be marked too if one octet carried into the next.
                let mut block = [b':'; 16];
                block[at] = octet;
                block[(at + 5) % 16] = b';';
                let expected =
                    (0..16).filter(|at| block[*at] == b';').fold(0, |marks, at| marks | 0x80 << (at * 8));
                assert_eq!(semicolons(&block), expected, "{block:?}");
            }
        }
    }
}
