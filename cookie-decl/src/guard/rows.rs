//! The rows of a table by the names of their cookies: what a header's name is looked up in.

use crate::charter::Charter;
use crate::cookie::exact;
use crate::declaration::{Declaration, Former, Kind, Name, Setter};

/// The rows whose cookies responses may carry: cookies on our hosts, and not storage or what third parties set.
#[derive(Debug)]
pub(super) struct Rows {
    /// Sorted by name.
    exact: Vec<(&'static str, &'static Declaration)>,
    patterns: Vec<(Name, &'static Declaration)>,
    former: Vec<(Name, &'static Former, &'static Declaration)>,
    /// The rows with a name to themselves whose own header is sound: all but those that keep a mistake by `#[allow(…)]`.
    /// Sorted by name.
    sound: Vec<&'static Declaration>,
}

impl Rows {
    pub(super) fn new(charter: &Charter) -> Self {
        let ours = |row: &&&'static Declaration| {
            row.kind == Kind::Cookie && !matches!(row.setter, Setter::ThirdParty)
        };
        let mut rows =
            Self { exact: Vec::new(), patterns: Vec::new(), former: Vec::new(), sound: Vec::new() };
        for row in charter.declarations().iter().filter(ours) {
            match row.name {
                Name::Absent => continue,
                Name::Exact(name) => rows.exact.push((name, row)),
                Name::Pattern { .. } => rows.patterns.push((row.name, row)),
            }
            rows.former.extend(row.formerly.iter().map(|former| (former_name(former), former, *row)));
        }
        rows.exact.sort_by_key(|(name, _)| *name);
        rows
    }

    /// The rows that spell a name out which no other row has.
    pub(super) fn unshared(&self) -> impl Iterator<Item = &'static Declaration> {
        let names = self.exact.chunk_by(|(one, _), (other, _)| one == other);
        names.filter(|rows| rows.len() == 1).flatten().map(|(_, row)| *row)
    }

    /// Tells which of them have a sound header of their own, in the order of their names.
    pub(super) fn keep_sound(&mut self, rows: Vec<&'static Declaration>) {
        self.sound = rows;
    }

    /// The row of that name whose own header is sound.
    pub(super) fn sound(&self, name: &[u8]) -> Option<&'static Declaration> {
        let place = self.sound.binary_search_by(|row| exact(row).as_bytes().cmp(name)).ok()?;
        self.sound.get(place).copied()
    }

    /// The rows of that name: those that spell it out, else the patterns that it belongs to.
    pub(super) fn named<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'static Declaration> + 's {
        let first = self.exact.partition_point(|(known, _)| *known < name);
        let exact = self.exact.get(first..).unwrap_or_default();
        let exact = exact.iter().take_while(move |(known, _)| *known == name).map(|(_, row)| *row);
        let mut exact = exact.peekable();
        let patterns = if exact.peek().is_some() { &[][..] } else { &self.patterns };
        exact.chain(patterns.iter().filter(move |(known, _)| known.matches(name)).map(|(_, row)| *row))
    }

    /// The rows whose cookie had that name before, or sat elsewhere under it.
    pub(super) fn formerly<'s>(
        &'s self,
        name: &'s str,
    ) -> impl Iterator<Item = (&'static Former, &'static Declaration)> + 's {
        let known = self.former.iter().filter(move |(known, ..)| known.matches(name));
        known.map(|(_, former, row)| (*former, *row))
    }
}

/// A star in a former name stands for the same part as in the row's present one.
fn former_name(former: &'static Former) -> Name {
    match former.name.split_once('*') {
        Some((head, tail)) => Name::Pattern { head, tail },
        None => Name::Exact(former.name),
    }
}
