//! Sixteen octets of a text at a time, in arithmetic: most texts have no character to escape, and to know that takes some
//! thirty instructions for each sixteen.
//!
//! What is asked of the octets is asked of eight of them, the first the lowest; the answer has the highest bit of each octet
//! set that is meant, and no other bit.

const LOWEST: u64 = 0x0101_0101_0101_0101;
const HIGHEST: u64 = 0x80 * LOWEST;

/// Those that begin a control character, ASCII or not, or are one of these ASCII characters.
///
/// An ASCII character stands with bits that it has: those that differ from it in nothing else are meant, too.
#[inline]
pub(super) fn controls_and<const N: usize>(octets: u64, ascii: [(u8, u8); N]) -> u64 {
    let low = octets & !HIGHEST;
    let mut harmless = (low + LOWEST * (0x80 - 0x20)) & unlike(low, 0x7f);
    for (character, bits) in ascii {
        harmless &= unlike(low | (LOWEST * u64::from(bits)), character);
    }
    // U+0080 to U+009F begin with C2.
    let second = octets & !unlike(low, 0xC2 & 0x7f);
    (!(harmless | octets) | second) & HIGHEST
}

/// Those that a table says yes to.
#[inline]
pub(super) fn within(octets: u64, table: &[bool; 256]) -> u64 {
    let bit = |octet| if table[usize::from(octet)] { 0x80 } else { 0 };
    u64::from_le_bytes(octets.to_le_bytes().map(bit))
}

/// The highest bit of each octet that is not this one, all being below 0x80. No octet carries over into the next.
#[inline]
const fn unlike(low: u64, ascii: u8) -> u64 {
    (low ^ (LOWEST * ascii as u64)) + LOWEST * 0x7f
}

/// Whether no octet is meant. A space never is.
///
/// There is no way out before the end: most texts have nothing that is meant.
#[inline]
pub(super) fn none(text: &[u8], meant: impl Fn(u64) -> u64) -> bool {
    let mut found = [0; 2];
    let mut look = |first: [u8; 8], second: [u8; 8]| {
        found[0] |= meant(u64::from_le_bytes(first));
        found[1] |= meant(u64::from_le_bytes(second));
    };
    // What is left over at the end is laid over what has been looked at.
    let (words, rest) = text.as_chunks::<16>();
    for word in words {
        look(first_eight(word), last_eight(word));
    }
    match (rest.is_empty(), text.last_chunk::<16>()) {
        (true, _) => {}
        (_, Some(last)) => look(first_eight(last), last_eight(last)),
        _ => match (text.first_chunk(), text.last_chunk()) {
            (Some(first), Some(last)) => look(*first, *last),
            _ => look(padded(text), [b' '; 8]),
        },
    }
    found[0] | found[1] == 0
}

/// Where the first octet is that is meant. A space never is.
pub(super) fn first(text: &[u8], meant: impl Fn(u64) -> u64) -> Option<usize> {
    let (words, rest) = text.as_chunks::<8>();
    let places = words.iter().map(|word| meant(u64::from_le_bytes(*word)));
    let last = meant(u64::from_le_bytes(padded(rest)));
    let (at, found) = places.chain([last]).enumerate().find(|(_, found)| *found != 0)?;
    Some(at * 8 + found.trailing_zeros() as usize / 8)
}

#[inline]
fn first_eight(word: &[u8; 16]) -> [u8; 8] {
    word.first_chunk().copied().unwrap_or_default()
}

#[inline]
fn last_eight(word: &[u8; 16]) -> [u8; 8] {
    word.last_chunk().copied().unwrap_or_default()
}

/// A text of less than eight octets, with spaces behind it.
#[inline]
fn padded(text: &[u8]) -> [u8; 8] {
    let mut octets = [b' '; 8];
    if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        octets[..4].copy_from_slice(first);
        octets[text.len() - 4..text.len()].copy_from_slice(last);
    } else {
        octets.iter_mut().zip(text).for_each(|(octet, own)| *octet = *own);
    }
    octets
}

#[cfg(test)]
mod tests {
    use super::{controls_and, first, none, within};

    /// Holds an answer against what is meant, for each octet at each place of texts of each length.
    #[track_caller]
    fn check(meant: impl Fn(u64) -> u64, is_meant: impl Fn(u8) -> bool) {
        for length in 0..50 {
            for at in 0..length {
                for octet in 0..=u8::MAX {
                    let mut text = vec![b'a'; length];
                    text[at] = octet;
                    let expected = is_meant(octet).then_some(at);
                    assert_eq!(first(&text, &meant), expected, "{octet:#x} at {at} of {length}");
                    assert_eq!(none(&text, &meant), expected.is_none(), "{octet:#x} at {at} of {length}");
                    // Others behind it change nothing.
                    text[at..].fill(octet);
                    assert_eq!(first(&text, &meant), expected, "{octet:#x} from {at} on of {length}");
                }
            }
        }
    }

    #[test]
    fn the_first_is_found_wherever_it_stands() {
        let is_control = |octet| matches!(octet, ..0x20 | 0x7f | 0xC2);
        check(|octets| controls_and(octets, []), is_control);
        check(|octets| controls_and(octets, [(b'<', 0)]), |octet| is_control(octet) || octet == b'<');
        let both = |octet| is_control(octet) || matches!(octet, b'<' | b'>');
        check(|octets| controls_and(octets, [(b'>', 2)]), both);
        let table = core::array::from_fn(|octet| matches!(octet, 0x2A | 0xC2));
        check(|octets| within(octets, &table), |octet| matches!(octet, 0x2A | 0xC2));
    }

    #[test]
    fn its_neighbours_do_not_count() {
        for before in 0..=u8::MAX {
            for behind in 0..=u8::MAX {
                let text = [before, b'a', behind, b'a'];
                let expected = text.iter().position(|octet| matches!(octet, ..0x20 | 0x7f | 0xC2));
                assert_eq!(first(&text, |octets| controls_and(octets, [])), expected, "{text:?}");
            }
        }
    }
}
