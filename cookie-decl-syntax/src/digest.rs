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
    hash.octets(&row.revision.value.to_le_bytes());
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;
    use crate::rules::tests::build::{cookie, row, table};

    fn of(row: Row) -> u32 {
        let table = table([row]);
        digest(&table, &table.rows[0])
    }

    /// What visitors' cookies hold: these numbers never change. They were worked out apart from this code.
    #[test]
    fn digests_are_pinned() {
        assert_eq!(of(cookie("visits")), 1_073_510_103);
        assert_eq!(of(cookie("_pk_id.*")), 536_955_410);
        assert_eq!(of(row(Kind::LocalStorage, "key")), 552_035_685);
        let third_party = Row {
            setter: Setter::ThirdParty,
            shared_with: Some(vec!["Ad network".to_owned()]),
            ..cookie("theirs").revision(7)
        };
        assert_eq!(of(third_party), 1_042_189_452);
    }

    #[test]
    fn what_matters_to_a_visitor_changes_it() {
        let own = of(cookie("visits"));
        let others = [
            cookie("Visits"),
            cookie("visits*"),
            row(Kind::LocalStorage, "visits"),
            Row { setter: Setter::Script, ..cookie("visits") },
            Row { setter: Setter::Library("a proxy".to_owned()), ..cookie("visits") },
            Row { provider: vec!["Another".to_owned()], ..cookie("visits") },
            Row { category: 1, ..cookie("visits") },
            Row { shared_with: Some(vec![String::new()]), ..cookie("visits") },
            Row { shared_with: Some(vec!["Others".to_owned()]), ..cookie("visits") },
            cookie("visits").revision(1),
        ];
        let mut digests: Vec<_> = others.into_iter().map(of).chain([own]).collect();
        digests.sort_unstable();
        digests.dedup();
        assert_eq!(digests.len(), 11);
    }

    #[test]
    fn words_languages_and_life_do_not() {
        let own = of(Row { shared_with: Some(vec!["Autres".to_owned()]), ..cookie("visits") });
        let texts = |first: &str| vec![first.to_owned(), "translated".to_owned()];
        let mut other = cookie("visits");
        other.provider = texts(&other.provider[0]);
        other.service = texts("another service");
        other.purpose = texts("another purpose");
        other.shared_with = Some(texts("Autres"));
        other.docs = texts("docs");
        other.lifetime = None;
        assert_eq!(of(other), own);
        let library = |name: &str| of(Row { setter: Setter::Library(name.to_owned()), ..cookie("visits") });
        assert_eq!(library("tower-sessions 0.14"), library("tower-sessions 0.15"));
    }

    #[test]
    fn it_takes_five_characters_of_base64() {
        for at in 0..1000 {
            assert!(of(cookie(&format!("name_{at}"))) < 1 << BITS);
        }
    }
}
