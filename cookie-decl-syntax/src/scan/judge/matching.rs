//! Which rows declare a name.

use std::collections::HashMap;

use crate::model::{Kind, Name, Setter};
use crate::scan::{Declared, DeclaredRow, SiteName};

/// The rows that declare cookies, by name.
pub(super) struct Matching<'a> {
    declared: &'a Declared,
    exact: HashMap<&'a str, Vec<usize>>,
    /// Head, tail, row.
    patterns: Vec<(&'a str, &'a str, usize)>,
}

impl<'a> Matching<'a> {
    pub(super) fn of(declared: &'a Declared) -> Self {
        let mut matching = Self { declared, exact: HashMap::new(), patterns: Vec::new() };
        for (index, row) in declared.rows.iter().enumerate() {
            match &row.name {
                // Storage is not a cookie, whatever its name.
                _ if row.kind != Kind::Cookie => {}
                Name::Exact(name) => matching.exact.entry(name).or_default().push(index),
                Name::Pattern { head, tail } => matching.patterns.push((head, tail, index)),
            }
        }
        matching
    }

    /// The rows that declare the name, each variant of it if it is a pattern. A name's own rows go before patterns that
    /// it falls under too.
    pub(super) fn rows(&self, name: &SiteName) -> Vec<&'a DeclaredRow> {
        self.indexes(name).into_iter().filter_map(|row| self.declared.rows.get(row)).collect()
    }

    fn indexes(&self, name: &SiteName) -> Vec<usize> {
        let own = match name {
            SiteName::Exact(name) => self.exact.get(name.as_str()),
            SiteName::Pattern { .. } | SiteName::Unreadable(_) => None,
        };
        own.cloned().unwrap_or_else(|| {
            let patterns = self.patterns.iter().filter(|(head, tail, _)| is_of(name, head, tail));
            patterns.map(|(_, _, row)| *row).collect()
        })
    }

    /// The rows that the name may turn out to be at run time: more than those that declare all its variants.
    pub(super) fn possible(&self, name: &SiteName) -> Vec<usize> {
        let mut rows = self.indexes(name);
        if let SiteName::Pattern { head, tail } = name {
            let meets = |row: &DeclaredRow| match &row.name {
                Name::Exact(name) => is_within(name, head, tail),
                Name::Pattern { head: of_head, tail: of_tail } => {
                    (head.starts_with(of_head.as_str()) || of_head.starts_with(head.as_str()))
                        && (tail.ends_with(of_tail.as_str()) || of_tail.ends_with(tail.as_str()))
                }
            };
            let all = self.declared.rows.iter().enumerate();
            rows.extend(
                all.filter(|(_, row)| row.kind == Kind::Cookie && meets(row)).map(|(index, _)| index),
            );
        }
        rows
    }

    /// The rows that declare cookies which this site's own code, libraries or scripts can set.
    pub(super) fn cookies(&self) -> impl Iterator<Item = &'a DeclaredRow> {
        let is_ours = |row: &&DeclaredRow| row.kind == Kind::Cookie && row.setter != Setter::ThirdParty;
        self.declared.rows.iter().filter(is_ours)
    }
}

/// Whether the name, each variant of it if it is a pattern, is one of a family.
pub(super) fn is_of(name: &SiteName, of_head: &str, of_tail: &str) -> bool {
    let (head, tail, shortest) = match name {
        // A star stands for one character at least.
        SiteName::Exact(name) => (name, name, name.len().saturating_sub(1)),
        SiteName::Pattern { head, tail } => (head, tail, head.len() + tail.len()),
        SiteName::Unreadable(_) => return false,
    };
    head.starts_with(of_head) && tail.ends_with(of_tail) && of_head.len() + of_tail.len() <= shortest
}

fn is_within(name: &str, head: &str, tail: &str) -> bool {
    name.len() >= head.len() + tail.len() && name.starts_with(head) && name.ends_with(tail)
}

/// A declared name as people read it: with its star.
pub(super) fn display(name: &Name) -> String {
    match name {
        Name::Exact(name) => name.clone(),
        Name::Pattern { head, tail } => format!("{head}*{tail}"),
    }
}
