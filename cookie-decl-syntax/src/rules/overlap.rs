//! Patterns that reach into another category.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Findings;
use super::identity::{Identity, Jar, NameKey, identity};
use super::pairs::{Pair, covers, nearest_rivals};
use super::words::{shown, subject};
use crate::diag::Diagnostic;
use crate::model::{Row, Table};
use crate::rule;

/// A cookie that two categories claim has no clear consent. Within a category it does not matter which row it falls to.
pub(super) fn check_pattern_overlap(findings: &mut Findings, table: &Table) {
    let patterns = Patterns::of(table);
    // The rows that each row overlaps, under the later one of the two. Two patterns of one head find each other twice.
    let mut overlaps: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (index, row) in table.rows.iter().enumerate() {
        for rival in patterns.overlapping(table, row) {
            overlaps.entry(index.max(rival)).or_default().insert(index.min(rival));
        }
    }
    for (later, earlier) in overlaps {
        for rival in nearest_rivals(table, earlier.iter().copied(), later) {
            let Some(pair) = Pair::of(table, later, rival) else { continue };
            let message = format!(
                "{} in `{}` overlaps {} in `{}`, but a cookie belongs to one category",
                subject(pair.later),
                category(table, pair.later),
                subject(pair.earlier),
                category(table, pair.earlier)
            );
            let mistake = Diagnostic::new(&rule::PATTERN_OVERLAP, pair.later.name.span, message);
            pair.report(findings, mistake.help("make the pattern narrower, or move one of the rows"));
        }
    }
}

/// Whether a name, which may be a family, has one in common with a family whose head are its first octets.
pub(super) fn meets((head, tail): NameKey<'_>, length: usize, of: &str) -> bool {
    match tail {
        Some(tail) => tail.ends_with(of) || of.ends_with(tail),
        // A star stands for one character at least.
        None => head.len() > length + of.len() && head.ends_with(of),
    }
}

fn category(table: &Table, row: &Row) -> String {
    table.categories.get(row.category).map(|category| shown(&category.id.value)).unwrap_or_default()
}

/// All patterns of a table, by what stands before the star.
struct Patterns<'a> {
    by_head: HashMap<(Jar<'a>, &'a str), Vec<Pattern<'a>>>,
    /// The lengths of all heads: the places where a name has to be looked up.
    lengths: BTreeSet<usize>,
}

struct Pattern<'a> {
    tail: &'a str,
    row: usize,
}

impl<'a> Patterns<'a> {
    fn of(table: &'a Table) -> Self {
        let mut patterns = Self { by_head: HashMap::new(), lengths: BTreeSet::new() };
        for (index, row) in table.rows.iter().enumerate() {
            let Some(Identity { jar, name: (head, Some(tail)), .. }) = identity(table, row) else { continue };
            patterns.lengths.insert(head.len());
            let known = patterns.by_head.entry((jar, head)).or_default();
            let is_same = |other: &Pattern<'_>| {
                let category = table.rows.get(other.row).map(|other| other.category);
                other.tail == tail && category == Some(row.category) && covers(table, other.row, index)
            };
            if !known.iter().any(is_same) {
                known.push(Pattern { tail, row: index });
            }
        }
        patterns
    }

    /// The patterns of other categories that have a name in common with this row and whose head is no longer.
    fn overlapping(&self, table: &'a Table, row: &'a Row) -> Vec<usize> {
        let Some(Identity { jar, name: (head, tail), .. }) = identity(table, row) else { return Vec::new() };
        let mut found = Vec::new();
        for length in self.lengths.range(..=head.len()) {
            let Some(start) = head.get(..*length) else { continue };
            for pattern in self.by_head.get(&(jar.clone(), start)).into_iter().flatten() {
                let is_other =
                    table.rows.get(pattern.row).is_some_and(|other| other.category != row.category);
                if is_other && meets((head, tail), *length, pattern.tail) {
                    found.push(pattern.row);
                }
            }
        }
        found
    }
}
