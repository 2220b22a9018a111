//! How a value stands on the wire: percent-encoded, so that it can end neither itself nor its header.

use core::fmt;
use std::borrow::Cow;

const HEX: &[u8; 16] = b"0123456789ABCDEF";

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
        push_escaped(&mut self.wire, octets);
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
            begin(&mut self.wire, self.name, piece.max(ROOM), self.behind);
        }
    }
}

impl fmt::Write for ValueWriter<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if is_plain(text.as_bytes()) {
            self.start(text.len());
            self.wire.push_str(text);
        } else {
            self.start(escaped_length(text));
            push_escaped(&mut self.wire, text.as_bytes());
        }
        Ok(())
    }
}

impl fmt::Debug for ValueWriter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValueWriter").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Makes of the empty text `name=`, with room for a value of that length and for what follows it.
///
/// It is made in its place, as all that follows: a string that has just been written is slow to move.
pub(crate) fn begin(wire: &mut String, name: &str, value: usize, behind: usize) {
    *wire = String::with_capacity(name.len() + 1 + value + behind);
    wire.push_str(name);
    wire.push('=');
}

/// `name=value`, with room for what follows: one allocation without an octet to spare, which `http` takes over as it is.
pub(crate) fn escaped(wire: &mut String, name: &str, value: &str, behind: usize) {
    begin(wire, name, escaped_length(value), behind);
    push_escaped(wire, value.as_bytes());
}

/// A value as it stands on the wire, where it is short: it then tells by itself how long it becomes.
///
/// Never inlined: what is compiled into each `set` is the one call.
#[inline(never)]
pub(crate) fn short<'b>(value: &str, buffer: &'b mut Option<Buffer>) -> Option<&'b str> {
    let octets = value.as_bytes();
    if octets.len() > CHUNK { None } else { Some(buffer.insert(Buffer::EMPTY).escape(octets)) }
}

fn push_escaped(wire: &mut String, octets: &[u8]) {
    let mut buffer = Buffer::EMPTY;
    for chunk in octets.chunks(CHUNK) {
        wire.push_str(buffer.escape(chunk));
    }
}

/// How many octets of a value are escaped together: they become less than 128.
const CHUNK: usize = 42;

/// Where a chunk of a value is escaped. In line with what the processor reads at once, as the check for UTF-8 asks.
#[repr(align(16))]
pub struct Buffer([u8; 128 + 3]);

impl Buffer {
    const EMPTY: Self = Self([0; 128 + 3]);

    /// A chunk of octets as they stand on the wire.
    fn escape(&mut self, chunk: &[u8]) -> &str {
        let Self(buffer) = self;
        let mut end = 0;
        for octet in chunk {
            // The remainder tells the compiler that there is always room.
            let start = end % 128;
            // Four octets in one move; the next one begins where those of the wire end.
            if let Some(place) = buffer.get_mut(start..start + 4) {
                place.copy_from_slice(&wire_form(*octet).to_le_bytes());
            }
            end += wire_length(*octet);
        }
        // ASCII alone, what stands behind the end too: it cannot fail. Of whole blocks of sixteen that is quickly seen.
        let blocks = buffer.get(..end.next_multiple_of(16)).unwrap_or_default();
        core::str::from_utf8(blocks).ok().and_then(|text| text.get(..end)).unwrap_or_default()
    }
}

/// Hides the value.
impl fmt::Debug for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffer").finish_non_exhaustive()
    }
}

/// The text behind the octets of a header. Escapes that are none (`100%`) stand for themselves; `None` is not UTF-8.
pub(crate) fn decode(octets: &[u8]) -> Option<Cow<'_, str>> {
    match memchr::memchr(b'%', octets) {
        None => core::str::from_utf8(octets).ok().map(Cow::Borrowed),
        Some(first) => String::from_utf8(unescaped(octets, first)).ok().map(Cow::Owned),
    }
}

/// The octets with their escapes decoded, none of which stands before `first`: one allocation, written over in place.
pub(crate) fn unescaped(octets: &[u8], first: usize) -> Vec<u8> {
    let mut text = octets.to_vec();
    let mut end = first;
    let mut rest = octets.get(first..).unwrap_or_default();
    while let [octet, behind @ ..] = rest {
        rest = behind;
        let mut octet = *octet;
        if octet == b'%'
            && let [high, low, behind @ ..] = behind
            && let digits @ (0..16, 0..16) = (digit(*high), digit(*low))
        {
            octet = digits.0 << 4 | digits.1;
            rest = behind;
        }
        if let Some(place) = text.get_mut(end) {
            *place = octet;
        }
        end += 1;
    }
    text.truncate(end);
    text
}

/// The value of a hexadecimal digit; more than 15 for what is none.
fn digit(octet: u8) -> u8 {
    static DIGITS: [u8; 256] = {
        let mut digits = [u8::MAX; 256];
        let mut digit = 0;
        while digit < 16 {
            digits[HEX[digit as usize] as usize] = digit;
            digits[HEX[digit as usize].to_ascii_lowercase() as usize] = digit;
            digit += 1;
        }
        digits
    };
    DIGITS[usize::from(octet)]
}

/// How long a value is on the wire.
fn escaped_length(value: &str) -> usize {
    value.bytes().map(wire_length).sum()
}

/// Whether a value goes to the wire as it is. Never inlined, so that the compiler sees it for itself: it then looks at a
/// whole block at a time.
#[inline(never)]
pub(crate) fn is_plain(octets: &[u8]) -> bool {
    let (blocks, rest) = octets.as_chunks::<32>();
    // A fold without an early end.
    !blocks.as_flattened().iter().fold(false, |found, octet| found | is_escaped(*octet))
        && rest.iter().all(|octet| wire_length(*octet) == 1)
}

/// Up to three octets as an octet stands on the wire, itself or an escape, and behind them how many they are.
fn wire_form(octet: u8) -> u32 {
    // Numbers and not arrays: so a form is read and written in one move.
    static FORMS: [u32; 256] = {
        let mut forms = [0; 256];
        let mut octet = 0_u8;
        loop {
            let at = octet as usize;
            forms[at] = u32::from_le_bytes(if is_escaped(octet) {
                [b'%', HEX[at >> 4], HEX[at & 15], 3]
            } else {
                [octet, 0, 0, 1]
            });
            if octet == u8::MAX {
                break forms;
            }
            octet += 1;
        }
    };
    FORMS[usize::from(octet)]
}

/// How many octets an octet takes on the wire.
fn wire_length(octet: u8) -> usize {
    (wire_form(octet) >> 24) as usize
}

/// All that is not a cookie-octet (RFC 6265bis, section 4.1.1), and `%`, which begins an escape. Octets beyond ASCII are
/// always escaped.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "without branches the compiler looks at many octets at a time"
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
    fn octets_stand_on_the_wire_as_themselves_or_as_escapes() {
        for octet in 0..=u8::MAX {
            let mut wire = String::new();
            push_escaped(&mut wire, &[octet]);
            let escape = percent_encoding::percent_encode_byte(octet);
            let expected = if is_escaped(octet) { escape.to_owned() } else { char::from(octet).into() };
            assert_eq!(wire, expected, "octet {octet:#04x}");
        }
    }

    #[test]
    fn values_of_any_length_are_escaped_as_percent_encoding_does() {
        const SET: &percent_encoding::AsciiSet =
            &percent_encoding::CONTROLS.add(b' ').add(b'"').add(b'%').add(b',').add(b';').add(b'\\');
        for pattern in ["x", "; ", "é1", "a%b,c"] {
            for length in 0..3 * CHUNK {
                let value: String = pattern.chars().cycle().take(length).collect();
                let expected = percent_encoding::utf8_percent_encode(&value, SET).to_string();
                let mut wire = String::new();
                escaped(&mut wire, "name", &value, 0);
                assert_eq!(wire, format!("name={expected}"));
                let mut buffer = None;
                let short = short(&value, &mut buffer);
                assert_eq!(short, (value.len() <= CHUNK).then_some(&*expected), "{value}");
            }
        }
    }

    #[test]
    fn octets_to_escape_are_found_wherever_they_stand() {
        for length in [0, 1, 7, 15, 16, 17, 31, 32, 33, 100] {
            let plain = vec![b'x'; length];
            assert!(is_plain(&plain), "{length}");
            for at in 0..length {
                let mut octets = plain.clone();
                octets[at] = b';';
                assert!(!is_plain(&octets), "{at} of {length}");
                // Nor does a second one make up for the first.
                octets[length / 2] = b';';
                assert!(!is_plain(&octets), "{at} and {} of {length}", length / 2);
            }
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
        let mut buffer = None;
        assert_eq!(short("secret;", &mut buffer), Some("secret%3B"));
        assert_eq!(format!("{buffer:?}"), "Some(Buffer { .. })");
    }

    #[test]
    fn broken_escapes_stand_for_themselves_and_broken_utf8_is_nothing() {
        assert_eq!(decode(b"100%").as_deref(), Some("100%"));
        assert_eq!(decode(b"%zz%2").as_deref(), Some("%zz%2"));
        assert_eq!(decode(b"%ff"), None);
        assert_eq!(decode(b"\xe9"), None);
        assert!(matches!(decode(b"plain"), Some(Cow::Borrowed("plain"))));
        for escape in ["%c3%A9", "%C3%a9", "%25", "a%", "%2", "%%41", "%+1", "%4%31"] {
            let expected = percent_encoding::percent_decode_str(escape).decode_utf8().unwrap();
            assert_eq!(decode(escape.as_bytes()).as_deref(), Some(&*expected), "{escape}");
        }
    }
}
