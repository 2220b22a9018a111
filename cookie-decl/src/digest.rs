//! The digest of a table: a short name for exactly what it tells visitors.
//!
//! Archives and records of consent hold it for years. It never changes from one version of the crate to the next for the
//! same table: what a later version adds to rows is to count only where a row has it.

use core::fmt;

use hmac_sha256::Hash as Sha256;

use crate::attribute::Lifetime;
use crate::category::{CategoryInfo, ConsentBasis};
use crate::declaration::{Declaration, Kind, Localized, Name, Provider, Setter, Table};

/// How many octets of the SHA-256 are kept: nobody finds two tables for one digest (2⁶⁴ attempts), and the 32 digits fit
/// on one line of a phone.
const OCTETS: usize = 16;

pub(crate) fn digest(table: &Table) -> String {
    let mut hash = Hash::new();
    hash.list(table.sites, |hash, site| hash.text(site));
    hash.optional(table.controller);
    hash.optional(table.contact);
    hash.list(table.languages, |hash, language| hash.text(language));
    hash.set(table.providers, Hash::provider);
    hash.set(table.categories(), |hash, category| hash.category(category));
    hash.set(table.declarations(), |hash, row| hash.row(row));
    Hex(&hash.0.finalize()[..OCTETS]).to_string()
}

/// Facts on their way into SHA-256, each so that no two lists of facts read the same.
struct Hash(Sha256);

impl Hash {
    fn new() -> Self {
        Self(Sha256::new())
    }

    fn number(&mut self, number: impl Into<u64>) {
        self.0.update(number.into().to_le_bytes());
    }

    /// A text, and an octet behind it that is in none.
    fn text(&mut self, text: &str) {
        self.0.update(text.as_bytes());
        self.0.update([0xff]);
    }

    /// A text that may be absent, which is not the same as empty.
    fn optional(&mut self, text: Option<&str>) {
        match text {
            None => self.0.update([0xfe]),
            Some(text) => self.text(text),
        }
    }

    fn localized(&mut self, texts: Localized) {
        self.list(texts.0, |hash, text| hash.text(text));
    }

    /// Texts that may be absent: then there are none.
    fn optional_localized(&mut self, texts: Option<Localized>) {
        self.localized(texts.unwrap_or(Localized(&[])));
    }

    /// Facts in their order.
    fn list<T>(&mut self, items: &[T], one: impl Fn(&mut Self, &T)) {
        self.number(items.len() as u64);
        for item in items {
            one(self, item);
        }
    }

    /// Facts whose order means nothing to a visitor.
    fn set<T>(&mut self, items: &[T], one: impl Fn(&mut Self, &T)) {
        let digest = |item| {
            let mut hash = Self::new();
            one(&mut hash, item);
            hash.0.finalize()
        };
        let mut digests: Vec<_> = items.iter().map(digest).collect();
        digests.sort_unstable();
        self.list(&digests, |hash, digest| hash.0.update(digest));
    }

    fn provider(&mut self, provider: &Provider) {
        self.text(provider.name);
        self.optional(provider.policy);
        self.optional(provider.country);
    }

    fn category(&mut self, category: &CategoryInfo) {
        self.text(category.id);
        self.text(match category.consent {
            ConsentBasis::Required => "required",
            ConsentBasis::Objection => "objection",
            ConsentBasis::Exempt => "exempt",
        });
        self.optional_localized(category.title);
        self.optional_localized(category.about);
    }

    fn row(&mut self, row: &Declaration) {
        self.text(row.category.id);
        self.name(row.name);
        self.text(match row.kind {
            Kind::Cookie => "cookie",
            Kind::LocalStorage => "local storage",
            Kind::SessionStorage => "session storage",
            Kind::Nothing => "nothing",
        });
        self.setter(row.setter);
        self.localized(row.provider);
        self.localized(row.service);
        self.localized(row.purpose);
        self.lifetime(row.lifetime);
        self.optional_localized(row.shared_with);
        self.number(row.choice.is_some());
        self.number(row.revision);
    }

    fn name(&mut self, name: Name) {
        match name {
            Name::Absent => self.text("no name"),
            Name::Exact(name) => {
                self.text("name");
                self.text(name);
            }
            Name::Pattern { head, tail } => {
                self.text("pattern");
                self.text(head);
                self.text(tail);
            }
        }
    }

    fn setter(&mut self, setter: Setter) {
        self.text(match setter {
            Setter::Site => "site",
            Setter::Script => "script",
            Setter::Library(_) => "library",
            Setter::ThirdParty => "third party",
        });
        if let Setter::Library(name) = setter {
            self.text(name);
        }
    }

    fn lifetime(&mut self, lifetime: Option<Lifetime>) {
        match lifetime {
            None => self.text("none"),
            Some(Lifetime::Session) => self.text("session"),
            Some(Lifetime::UntilDeleted) => self.text("until deleted"),
            Some(Lifetime::Limited(length)) => {
                self.text(length.unit.as_str());
                self.number(length.count);
                self.number(length.up_to);
                self.number(length.or_session);
                self.number(length.after_last_visit);
            }
        }
    }
}

/// Octets as hexadecimal digits.
struct Hex<'a>(&'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|octet| write!(f, "{octet:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribute::{Attributes, Length, Unit};
    use crate::declaration::{ChoiceFormat, Former};
    use crate::table_cell::TableCell;

    static TABLE: Table = Table {
        sites: &["https://a.example"],
        controller: Some("City"),
        contact: None,
        updated: Some("2026-11-23"),
        languages: &["fr", "en"],
        providers: &[Provider { name: "Matomo", policy: Some("https://matomo.org"), country: None }],
        categories: || CATEGORIES,
        rows: || ROWS,
        cell: || {
            static CELL: TableCell = TableCell::new();
            &CELL
        },
    };
    static CATEGORIES: &[&CategoryInfo] = &[&STATISTICS];
    static ROWS: &[&Declaration] = &[&VISITOR, &NOTHING];
    static TURNED: &[&Declaration] = &[&NOTHING, &VISITOR];
    static FEWER: &[&Declaration] = &[&VISITOR];
    static MORE: &[&Declaration] = &[&VISITOR, &NOTHING, &NOTHING];
    static STATISTICS: CategoryInfo = CategoryInfo {
        id: "statistics",
        consent: ConsentBasis::Required,
        title: Some(Localized(&["Mesure", "Audience"])),
        about: None,
        known_as: &["analytics"],
        table: &TABLE,
    };
    static VISITOR: Declaration = Declaration {
        constant: "VISITOR",
        name: Name::Pattern { head: "_pk_id.", tail: "" },
        setter: Setter::Script,
        lifetime: Some(Lifetime::Limited(FORTNIGHT)),
        revision: 3,
        ..PLAIN
    };
    static NOTHING: Declaration = Declaration {
        kind: Kind::Nothing,
        setter: Setter::Library("a proxy"),
        shared_with: Some(Localized(&["x", "y"])),
        choice: Some(ChoiceFormat::Own),
        ..PLAIN
    };
    const PLAIN: Declaration = Declaration {
        category: &STATISTICS,
        provider: Localized(&["Matomo"]),
        service: Localized(&["a", "b"]),
        purpose: Localized(&["c", "d"]),
        ..Declaration::PLAIN
    };
    const FORTNIGHT: Length =
        Length { count: 2, unit: Unit::Weeks, up_to: true, or_session: false, after_last_visit: false };

    fn of(row: &Declaration) -> String {
        let mut hash = Hash::new();
        hash.row(row);
        Hex(&hash.0.finalize()).to_string()
    }

    /// What archives hold: this never changes. It was worked out apart from this code.
    #[test]
    fn a_digest_is_pinned() {
        assert_eq!(TABLE.digest(), "b78d7370fab85906152e68c82123587c");
        assert_eq!(STATISTICS.table().digest(), TABLE.digest());
    }

    #[test]
    fn all_that_visitors_are_told_of_a_row_changes_it() {
        static OTHER: CategoryInfo = CategoryInfo {
            id: "marketing",
            consent: ConsentBasis::Required,
            title: None,
            about: None,
            known_as: &[],
            table: &TABLE,
        };
        let limited = |length| Some(Lifetime::Limited(length));
        let rows = [
            PLAIN,
            Declaration { name: Name::Exact("a"), ..PLAIN },
            Declaration { name: Name::Pattern { head: "a", tail: "" }, ..PLAIN },
            Declaration { name: Name::Pattern { head: "", tail: "a" }, ..PLAIN },
            Declaration { kind: Kind::SessionStorage, ..PLAIN },
            Declaration { setter: Setter::Script, ..PLAIN },
            Declaration { setter: Setter::Library("a"), ..PLAIN },
            Declaration { setter: Setter::Library("b"), ..PLAIN },
            Declaration { category: &OTHER, ..PLAIN },
            Declaration { provider: Localized(&["Matomo", "Matomo"]), ..PLAIN },
            Declaration { service: Localized(&["a", "B"]), ..PLAIN },
            Declaration { service: Localized(&["ab", ""]), ..PLAIN },
            Declaration { purpose: Localized(&["c", "D"]), ..PLAIN },
            Declaration { lifetime: Some(Lifetime::Session), ..PLAIN },
            Declaration { lifetime: Some(Lifetime::UntilDeleted), ..PLAIN },
            Declaration { lifetime: limited(FORTNIGHT), ..PLAIN },
            Declaration { lifetime: limited(Length { count: 14, unit: Unit::Days, ..FORTNIGHT }), ..PLAIN },
            Declaration { lifetime: limited(Length { up_to: false, ..FORTNIGHT }), ..PLAIN },
            Declaration { lifetime: limited(Length { or_session: true, ..FORTNIGHT }), ..PLAIN },
            Declaration { lifetime: limited(Length { after_last_visit: true, ..FORTNIGHT }), ..PLAIN },
            Declaration { shared_with: Some(Localized(&["a"])), ..PLAIN },
            Declaration { choice: Some(ChoiceFormat::Klaro), ..PLAIN },
            Declaration { revision: 1, ..PLAIN },
        ];
        let mut digests = rows.each_ref().map(of);
        digests.sort_unstable();
        assert!(digests.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn what_visitors_are_not_told_does_not() {
        let row = Declaration {
            constant: "OTHER",
            attributes: Attributes { secure: false, path: "/x", ..Attributes::SAFE },
            formerly: &[Former { name: "old", path: "/", domain: None }],
            digest: 1,
            wire_attributes: "",
            wire_max_age: "; Max-Age=1",
            ..PLAIN
        };
        assert_eq!(of(&row), of(&PLAIN));
    }

    #[test]
    fn the_table_itself_counts_but_neither_order_nor_date() {
        const EMPTY: Table = Table {
            sites: &["https://a.example"],
            controller: None,
            contact: None,
            updated: None,
            languages: &["en"],
            providers: &[],
            categories: || &[],
            rows: || ROWS,
            cell: || unreachable!(),
        };
        let own = digest(&EMPTY);
        let same = [Table { updated: Some("2026-11-23"), ..EMPTY }, Table { rows: || TURNED, ..EMPTY }];
        assert!(same.iter().all(|table| digest(table) == own));
        let others = [
            Table { sites: &["https://b.example"], ..EMPTY },
            Table { controller: Some(""), ..EMPTY },
            Table { contact: Some(""), ..EMPTY },
            Table { languages: &["fr"], ..EMPTY },
            Table { providers: &[Provider { name: "a", policy: None, country: None }], ..EMPTY },
            Table { providers: &[Provider { name: "a", policy: Some(""), country: None }], ..EMPTY },
            Table { providers: &[Provider { name: "a", policy: None, country: Some("FR") }], ..EMPTY },
            Table { categories: || CATEGORIES, ..EMPTY },
            Table { rows: || FEWER, ..EMPTY },
            Table { rows: || MORE, ..EMPTY },
        ];
        let mut digests: Vec<_> = others.iter().map(digest).chain([own]).collect();
        digests.sort_unstable();
        digests.dedup();
        assert_eq!(digests.len(), others.len() + 1);
    }
}
