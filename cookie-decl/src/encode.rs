//! How a value stands on the wire: percent-encoded, so that it can end neither itself nor its header.

use core::fmt;
use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode, percent_encode};

/// All that is not a cookie-octet (RFC 6265bis, section 4.1.1), and `%`, which begins an escape. Octets beyond ASCII are
/// always escaped.
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'%').add(b',').add(b';').add(b'\\');

/// The longest integer in octets: room that is always there, so that a sign written on its own costs no allocation.
const ROOM: usize = 40;

/// Where a value writes its text: what arrives here is percent-encoded on its way to the header.
///
/// Used through [`fmt::Write`], and so through [`write!`]. Its `Debug` hides what was written.
pub struct ValueWriter<'a> {
    wire: String,
    name: &'a str,
    /// How many octets will follow the value.
    behind: usize,
}

impl<'a> ValueWriter<'a> {
    #[inline]
    pub(crate) fn new(name: &'a str, behind: usize) -> Self {
        Self { wire: String::new(), name, behind }
    }

    /// Writes octets; together they have to be UTF-8, though one call may end inside a character.
    #[cfg(feature = "json")]
    pub(crate) fn write_octets(&mut self, octets: &[u8]) {
        self.start(octets.len());
        self.wire.extend(percent_encode(octets, ESCAPED));
    }

    /// Writes a text that is the whole value: the header's allocation then has no octet to spare, and `http` takes it
    /// over as it is.
    #[inline]
    pub(crate) fn write_whole(&mut self, text: &str) {
        let escapes = escapes(text);
        self.allocate(text.len() + 2 * escapes);
        self.push(text, escapes);
    }

    /// `name=value`, with room for what follows.
    #[inline]
    pub(crate) fn finish(mut self) -> String {
        self.start(0);
        self.wire
    }

    /// The header's only allocation, once the first piece of the value is known: most values are one piece.
    #[inline]
    fn start(&mut self, piece: usize) {
        if self.wire.is_empty() {
            self.allocate(piece.max(ROOM));
        }
    }

    #[inline]
    fn allocate(&mut self, value: usize) {
        self.wire = String::with_capacity(self.name.len() + 1 + value + self.behind);
        self.wire.push_str(self.name);
        self.wire.push('=');
    }

    #[inline]
    fn push(&mut self, text: &str, escapes: usize) {
        if escapes == 0 {
            self.wire.push_str(text);
        } else {
            self.wire.extend(percent_encode(text.as_bytes(), ESCAPED));
        }
    }
}

impl fmt::Write for ValueWriter<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let escapes = escapes(text);
        self.start(text.len() + 2 * escapes);
        self.push(text, escapes);
        Ok(())
    }
}

impl fmt::Debug for ValueWriter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValueWriter").field("name", &self.name).finish_non_exhaustive()
    }
}

/// The text behind the octets of a header. Escapes that are none (`100%`) stand for themselves; `None` is not UTF-8.
pub(crate) fn decode(octets: &[u8]) -> Option<Cow<'_, str>> {
    if memchr::memchr(b'%', octets).is_none() {
        return core::str::from_utf8(octets).ok().map(Cow::Borrowed);
    }
    // One allocation, where `decode_utf8` grows its own.
    let mut text = Vec::with_capacity(octets.len());
    text.extend(percent_decode(octets));
    String::from_utf8(text).ok().map(Cow::Owned)
}

/// How many octets need an escape. Says the same as [`ESCAPED`] (a test compares them), without a branch per octet.
#[inline]
fn escapes(text: &str) -> usize {
    // Counted in octets, a run at a time that one can count: so the compiler looks at sixteen of them at once.
    let run = |octets: &[u8]| octets.iter().map(|octet| u8::from(is_escaped(*octet))).sum::<u8>();
    text.as_bytes().chunks(128).map(|octets| usize::from(run(octets))).sum()
}

#[expect(
    clippy::needless_bitwise_bool,
    reason = "without branches the compiler counts many octets at a time"
)]
const fn is_escaped(octet: u8) -> bool {
    (octet <= b' ')
        | (octet >= 0x7f)
        | (octet == b'"')
        | (octet == b'%')
        | (octet == b',')
        | (octet == b';')
        | (octet == b'\\')
}

#[cfg(test)]
mod tests {
    use core::fmt::Write;

    use super::*;

    #[test]
    fn both_ways_to_ask_for_an_escape_agree() {
        for octet in 0..=u8::MAX {
            let encoded = percent_encode(&[octet], ESCAPED).to_string();
            assert_eq!(is_escaped(octet), encoded.len() == 3, "octet {octet:#04x}");
        }
    }

    #[test]
    fn what_is_left_as_it_is_is_a_cookie_octet() {
        let cookie_octet =
            |octet: &u8| matches!(octet, 0x21 | 0x23..=0x2b | 0x2d..=0x3a | 0x3c..=0x5b | 0x5d..=0x7e);
        let plain: Vec<u8> = (0..=u8::MAX).filter(|octet| !is_escaped(*octet)).collect();
        let expected: Vec<u8> = (0..=u8::MAX).filter(cookie_octet).filter(|octet| *octet != b'%').collect();
        assert_eq!(plain, expected);
    }

    #[test]
    fn one_piece_is_one_allocation_of_the_right_size() {
        for text in ["", "plain", "a b", "100%25", "é;\"", &"x".repeat(500), &"🍪;".repeat(500)] {
            let mut writer = ValueWriter::new("name", 7);
            write!(writer, "{text}").unwrap();
            let wire = writer.finish();
            let (name, value) = wire.split_at("name=".len());
            assert_eq!(name, "name=");
            assert_eq!(wire.capacity(), name.len() + value.len().max(ROOM) + 7, "{wire}");
            assert_eq!(decode(value.as_bytes()).as_deref(), Some(text));
        }
        let mut writer = ValueWriter::new("name", 0);
        write!(writer, "{}", i128::MIN).unwrap();
        assert_eq!(writer.finish().capacity(), "name=".len() + ROOM);
        assert_eq!(ValueWriter::new("name", 0).finish(), "name=");
    }

    #[test]
    fn debug_hides_what_was_written() {
        let mut writer = ValueWriter::new("name", 0);
        writer.write_str("secret").unwrap();
        assert_eq!(format!("{writer:?}"), "ValueWriter { name: \"name\", .. }");
    }

    #[test]
    fn broken_escapes_stand_for_themselves_and_broken_utf8_is_nothing() {
        assert_eq!(decode(b"100%").as_deref(), Some("100%"));
        assert_eq!(decode(b"%zz%2").as_deref(), Some("%zz%2"));
        assert_eq!(decode(b"%ff"), None);
        assert_eq!(decode(b"\xe9"), None);
        assert!(matches!(decode(b"plain"), Some(Cow::Borrowed("plain"))));
    }
}
