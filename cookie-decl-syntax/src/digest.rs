//! What a visitor's consent to a row is tied to: a number that changes when the row becomes another matter.
//!
//! The numbers stand in visitors' cookies for months. They never change from one version of the crate to the next: a
//! change here asks all visitors of all sites again.

use crate::model::{Kind, Name, Row, Setter, Table};

/// How many bits a digest has: five characters of base64.
pub const BITS: u32 = 30;

/// The digest of a row: its name, kind, setter, provider, category, who else reads it, and its revision.
///
/// Wording is left out (service, purpose, titles), and so is all that concerns languages: of a text that is translated
/// the table's first language counts, so that a language more, or a better translation, changes nothing. Lifetime is
/// left out too: it can shrink without anybody being asked, so it is compared apart.
pub fn digest(table: &Table, row: &Row) -> u32 {
    let mut hash = Fnv::NEW;
    let category = table.categories.get(row.category).map_or("", |category| &category.id.value);
    let first = |texts: &Vec<String>| texts.first().cloned().unwrap_or_default();
    let (head, tail) = match &row.name.value {
        None => ("", None),
        Some(Name::Exact(name)) => (name.as_str(), None),
        Some(Name::Pattern { head, tail }) => (head.as_str(), Some(tail.as_str())),
    };
    hash.part(match row.kind {
        Kind::Cookie => "cookie",
        Kind::LocalStorage => "local storage",
        Kind::SessionStorage => "session storage",
        Kind::Nothing => "nothing",
    });
    hash.part(head);
    hash.optional(tail);
    hash.part(match row.setter {
        Setter::Site => "site",
        Setter::Script => "script",
        Setter::Library(_) => "library",
        Setter::ThirdParty => "third party",
    });
    hash.part(&first(&row.provider));
    hash.part(category);
    hash.optional(row.shared_with.as_ref().map(first).as_deref());
    hash.octets(&row.revision.to_le_bytes());
    // Folding keeps what the upper bits know (the FNV authors' advice for sizes that are no power of two).
    let (low, high) = (hash.0 & MASK, hash.0 >> BITS);
    u32::try_from((low ^ high) & MASK).unwrap_or_default()
}

const MASK: u64 = (1 << BITS) - 1;

/// FNV-1a, 64 bits.
struct Fnv(u64);

impl Fnv {
    const NEW: Self = Self(0xcbf2_9ce4_8422_2325);

    fn octets(&mut self, octets: &[u8]) {
        for octet in octets {
            self.0 = (self.0 ^ u64::from(*octet)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    /// A text, with an octet behind it that no text has: `ab`, `c` is not `a`, `bc`.
    fn part(&mut self, text: &str) {
        self.octets(text.as_bytes());
        self.octets(&[0xff]);
    }

    /// A text that may be absent, which is not the same as empty.
    fn optional(&mut self, text: Option<&str>) {
        match text {
            None => self.octets(&[0xfe]),
            Some(text) => self.part(text),
        }
    }
}
