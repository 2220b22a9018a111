//! Texts in const evaluation: comparing them, and putting one together.

use crate::declaration::{Declaration, Name, Setter};

/// What a prepared text leaves blank: characters of the private use area, which no message has otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Blank {
    /// U+E000: the constant of the row.
    Constant,
    /// U+E001: the category of the row.
    Category,
    /// U+E002: the library that sets the cookie, by its row.
    Library,
    /// U+E003: the name of the row.
    Name,
}

/// A text that is put together. What does not fit is cut off: names of such length help nobody.
#[derive(Debug)]
pub(super) struct Text {
    octets: [u8; Self::SPACE],
    length: usize,
}

impl Text {
    const SPACE: usize = 2048;
    pub(super) const EMPTY: Self = Self { octets: [0; Self::SPACE], length: 0 };

    pub(super) const fn as_str(&self) -> &str {
        // What was pushed are whole texts, but the last may be cut off within a character.
        let mut length = self.length;
        loop {
            match core::str::from_utf8(self.octets.split_at(length).0) {
                Ok(text) => return text,
                Err(_) => length -= 1,
            }
        }
    }

    /// Adds a prepared text, its blanks filled in with what the row says.
    pub(super) const fn push(&mut self, prepared: &str, row: Option<&Declaration>) {
        let octets = prepared.as_bytes();
        let mut at = 0;
        while at < octets.len() {
            if let (Some(blank), Some(row)) = (blank(octets, at), row) {
                self.fill(blank, row);
                at += 3;
            } else {
                self.octet(octets[at]);
                at += 1;
            }
        }
    }

    const fn fill(&mut self, blank: Blank, row: &Declaration) {
        match (blank, row.name, row.setter) {
            (Blank::Constant, ..) => self.text(row.constant),
            (Blank::Category, ..) => self.text(row.category.id),
            (Blank::Library, _, Setter::Library(library)) => self.text(library),
            (Blank::Name, Name::Exact(name), _) => self.text(name),
            (Blank::Name, Name::Pattern { head, tail }, _) => {
                self.text(head);
                self.octet(b'*');
                self.text(tail);
            }
            (Blank::Library | Blank::Name, ..) => {}
        }
    }

    const fn text(&mut self, text: &str) {
        let mut at = 0;
        while at < text.len() {
            self.octet(text.as_bytes()[at]);
            at += 1;
        }
    }

    const fn octet(&mut self, octet: u8) {
        if self.length < Self::SPACE {
            self.octets[self.length] = octet;
            self.length += 1;
        }
    }
}

/// The blank that begins there, in UTF-8: EE 80 80 and the next three.
const fn blank(octets: &[u8], at: usize) -> Option<Blank> {
    if at + 2 >= octets.len() || octets[at] != 0xee || octets[at + 1] != 0x80 {
        return None;
    }
    match octets[at + 2] {
        0x80 => Some(Blank::Constant),
        0x81 => Some(Blank::Category),
        0x82 => Some(Blank::Library),
        0x83 => Some(Blank::Name),
        _ => None,
    }
}

pub(super) const fn same(one: &str, other: &str) -> bool {
    one.len() == other.len() && starts_with(one, other)
}

pub(super) const fn starts_with(text: &str, head: &str) -> bool {
    text.len() >= head.len() && is_at(text, head, 0)
}

pub(super) const fn ends_with(text: &str, tail: &str) -> bool {
    text.len() >= tail.len() && is_at(text, tail, text.len() - tail.len())
}

const fn is_at(text: &str, part: &str, from: usize) -> bool {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let mut at = 0;
    while at < part.len() {
        if text[from + at] != part[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Browsers drop a leading dot, and letters' case does not matter.
pub(super) const fn same_host(one: &str, other: &str) -> bool {
    same_word(without_dot(one), without_dot(other))
}

const fn without_dot(host: &str) -> &[u8] {
    match host.as_bytes() {
        [b'.', rest @ ..] => rest,
        host => host,
    }
}

/// In any letter case.
pub(super) const fn same_word(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if !one[at].eq_ignore_ascii_case(&other[at]) {
            return false;
        }
        at += 1;
    }
    true
}
