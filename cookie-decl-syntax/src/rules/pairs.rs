//! Pairs of rows that clash, found through maps, and the conditions of compilation under which they do.

use std::collections::HashMap;
use std::hash::Hash;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use super::Findings;
use super::words::subject;
use crate::diag::{Diagnostic, negated};
use crate::model::{Row, Table};

/// Two rows that clash.
pub(super) struct Pair<'a> {
    index: usize,
    pub(super) later: &'a Row,
    pub(super) earlier: &'a Row,
}

impl<'a> Pair<'a> {
    pub(super) fn of(table: &'a Table, later: usize, earlier: usize) -> Option<Self> {
        Some(Self { index: later, later: table.rows.get(later)?, earlier: table.rows.get(earlier)? })
    }

    pub(super) fn report(&self, findings: &mut Findings, mut mistake: Diagnostic) {
        mistake.only_if = conditions(self.earlier, self.later);
        let span = self.earlier.name.span;
        let first = format!("{} is declared here", subject(self.earlier));
        findings.push(Some(self.index), mistake.related(span, first));
    }
}

/// All conditions of both rows, each once.
pub(super) fn conditions(one: &Row, other: &Row) -> Vec<TokenStream> {
    let mut conditions: Vec<TokenStream> = Vec::new();
    for condition in one.cfg.iter().chain(&other.cfg) {
        if conditions.iter().all(|known| known.to_string() != condition.to_string()) {
            conditions.push(condition.clone());
        }
    }
    conditions
}

/// Earlier rows of one key, without those for which an earlier one still stands in.
#[derive(Default)]
pub(super) struct Seen(Vec<usize>);

impl Seen {
    /// The earlier rows with which this one clashes; then it is one of them.
    pub(super) fn meet(&mut self, table: &Table, row: usize) -> Vec<usize> {
        let rivals = self.rivals(table, row);
        let is_covered = rivals.first().is_some_and(|first| covers(table, *first, row));
        if !is_covered {
            self.0.push(row);
        }
        rivals
    }

    pub(super) fn rivals(&self, table: &Table, row: usize) -> Vec<usize> {
        nearest_rivals(table, self.0.iter().copied(), row)
    }
}

/// The first row that is there whenever this one is; without one, all: each is there under conditions of its own.
pub(super) fn nearest_rivals(
    table: &Table,
    mut earlier: impl Iterator<Item = usize> + Clone,
    row: usize,
) -> Vec<usize> {
    let all = earlier.clone();
    earlier.find(|rival| covers(table, *rival, row)).map_or_else(|| all.collect(), |rival| vec![rival])
}

/// Whether the one row is compiled whenever the other is, as far as their text tells.
pub(super) fn covers(table: &Table, one: usize, other: usize) -> bool {
    let (Some(one), Some(other)) = (table.rows.get(one), table.rows.get(other)) else { return false };
    let has =
        |condition: &TokenStream| other.cfg.iter().any(|held| held.to_string() == condition.to_string());
    one.cfg.iter().all(has)
}

/// The condition under which a row with these is left out.
pub(super) fn opposite(cfg: &[TokenStream]) -> TokenStream {
    match cfg {
        [only] => negated(only).unwrap_or_else(|| call("not", only.clone())),
        all => {
            let comma = || TokenStream::from(TokenTree::from(Punct::new(',', Spacing::Alone)));
            call("not", call("all", all.iter().flat_map(|condition| [condition.clone(), comma()]).collect()))
        }
    }
}

/// `word(inside)`.
fn call(word: &str, inside: TokenStream) -> TokenStream {
    let word = TokenTree::from(Ident::new(word, Span::call_site()));
    [word, TokenTree::from(Group::new(Delimiter::Parenthesis, inside))].into_iter().collect()
}

/// Pairs of rows, the later first, that have the same key.
pub(super) fn equal<'a, K: Eq + Hash>(
    table: &'a Table,
    key: impl Fn(&'a Row) -> Option<K>,
) -> Vec<(usize, usize)> {
    let mut groups: HashMap<K, Seen> = HashMap::new();
    let mut pairs = Vec::new();
    for (index, row) in table.rows.iter().enumerate() {
        if let Some(key) = key(row) {
            let rivals = groups.entry(key).or_default().meet(table, index);
            pairs.extend(rivals.into_iter().map(|rival| (index, rival)));
        }
    }
    pairs
}

/// Pairs of rows, the later first, that share a key but are different variants of it.
pub(super) fn differing<'a, K: Eq + Hash, V: PartialEq>(
    table: &'a Table,
    key: impl Fn(&'a Row) -> Option<(K, V)>,
) -> Vec<(usize, usize)> {
    let mut groups: HashMap<K, Vec<(V, Seen)>> = HashMap::new();
    let mut pairs = Vec::new();
    for (index, row) in table.rows.iter().enumerate() {
        let Some((key, variant)) = key(row) else { continue };
        let variants = groups.entry(key).or_default();
        let others = variants.iter().filter(|(other, _)| *other != variant);
        let rivals = nearest_rivals(table, others.flat_map(|(_, seen)| seen.0.iter().copied()), index);
        pairs.extend(rivals.into_iter().map(|rival| (index, rival)));
        match variants.iter_mut().find(|(own, _)| *own == variant) {
            Some((_, seen)) => drop(seen.meet(table, index)),
            None => variants.push((variant, Seen(vec![index]))),
        }
    }
    pairs
}
