//! How a value stands on the wire: percent-encoded, so that it can end neither itself nor its header.

use core::fmt;
use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode, percent_encode};

/// All that is not a cookie-octet (RFC 6265bis, section 4.1.1), and `%`, which begins an escape. Octets beyond ASCII are
/// always escaped.
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'%').add(b',').add(b';').add(b'\\');

/// Where a value writes its text: what arrives here is percent-encoded on its way to the header.
///
/// Used through [`fmt::Write`], and so through [`write!`].
#[derive(Debug)]
pub struct ValueWriter<'a> {
    wire: &'a mut String,
}

impl<'a> ValueWriter<'a> {
    pub(crate) fn new(wire: &'a mut String) -> Self {
        Self { wire }
    }

    /// Writes octets; together they have to be UTF-8, though one call may end inside a character.
    #[cfg(feature = "json")]
    pub(crate) fn write_octets(&mut self, octets: &[u8]) {
        self.wire.extend(percent_encode(octets, ESCAPED));
    }
}

impl fmt::Write for ValueWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if escapes(text) == 0 {
            self.wire.push_str(text);
        } else {
            self.wire.extend(percent_encode(text.as_bytes(), ESCAPED));
        }
        Ok(())
    }
}

/// How many octets the text takes on the wire.
pub(crate) fn encoded_len(text: &str) -> usize {
    text.len() + 2 * escapes(text)
}

/// The text behind the octets of a header. Escapes that are none (`100%`) stand for themselves; `None` is not UTF-8.
pub(crate) fn decode(octets: &[u8]) -> Option<Cow<'_, str>> {
    percent_decode(octets).decode_utf8().ok()
}

/// How many octets need an escape. Says the same as [`ESCAPED`] (a test compares them), without a branch per octet.
fn escapes(text: &str) -> usize {
    text.bytes().map(|octet| usize::from(is_escaped(octet))).sum()
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
    fn the_length_is_known_beforehand() {
        for text in ["", "plain", "a b", "100%25", "é;\"", "🍪"] {
            let mut wire = String::new();
            write!(ValueWriter::new(&mut wire), "{text}").unwrap();
            assert_eq!(wire.len(), encoded_len(text), "{wire}");
            assert_eq!(decode(wire.as_bytes()).as_deref(), Some(text));
        }
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
