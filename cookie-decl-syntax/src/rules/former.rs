//! Former names that meet what the table still declares.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Findings;
use super::identity::{Identity, Jar, NameKey, Scope, former_identity, identity};
use super::overlap::meets;
use super::pairs::{Pair, Seen, nearest_rivals};
use super::words::shown;
use crate::diag::Diagnostic;
use crate::model::{Former, Table};
use crate::rule;

/// RFC 6265bis, section 5.7, step 23: the removal of the former cookie would take away a declared one. Either may be a
/// family that has the other for a member.
pub(super) fn check_former_still_declared(findings: &mut Findings, table: &Table) {
    let formers = formers(table);
    if formers.is_empty() {
        return;
    }
    let (mut declared, mut families) = (HashMap::<Identity<'_>, Seen>::new(), Families::default());
    for (index, row) in table.rows.iter().enumerate() {
        let Some(identity) = identity(table, row) else { continue };
        families.add(&identity, index);
        declared.entry(identity).or_default().meet(table, index);
    }
    // The rows that each former name meets, by its place. A row may have grown out of a part of its own family.
    let mut met: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let mut former_families = Families::default();
    for (place, (index, _, identity)) in formers.iter().enumerate() {
        let same = declared.get(identity).map(|seen| seen.rivals(table, *index)).unwrap_or_default();
        let others = families.meeting(identity).filter(|rival| rival != index);
        // What is partitioned now may have been unpartitioned: browsers keep the two apart (CHIPS).
        let was_elsewhere = table.rows.get(*index).is_some_and(|row| row.attributes.partitioned.value);
        let same = same.into_iter().filter(|rival| rival != index || !was_elsewhere);
        met.entry(place).or_default().extend(others.chain(same));
        former_families.add(identity, place);
    }
    for (index, row) in table.rows.iter().enumerate() {
        let Some(identity) = identity(table, row) else { continue };
        for place in former_families.meeting(&identity) {
            if formers.get(place).is_some_and(|(owner, ..)| *owner != index) {
                met.entry(place).or_default().insert(index);
            }
        }
    }
    for ((index, former, _), rivals) in formers.iter().zip(met.values()) {
        for rival in nearest_rivals(table, rivals.iter().copied(), *index) {
            report(findings, table, former, (*index, rival));
        }
    }
}

/// All former names, each with its row and with what it was. An empty one is a mistake of its own.
fn formers(table: &Table) -> Vec<(usize, &Former, Identity<'_>)> {
    let mut formers = Vec::new();
    for (index, row) in table.rows.iter().enumerate() {
        for former in row.formerly.iter().filter(|former| !former.name.value.is_empty()) {
            let identity = former_identity(table, row, former);
            formers.extend(identity.map(|identity| (index, former, identity)));
        }
    }
    formers
}

fn report(findings: &mut Findings, table: &Table, former: &Former, (index, rival): (usize, usize)) {
    let Some(pair) = Pair::of(table, index, rival) else { return };
    let message = format!(
        "former cookie `{}` is still declared, so its removal would take away what the table declares",
        shown(&former.name.value)
    );
    let mistake = Diagnostic::new(&rule::FORMER_STILL_DECLARED, former.name.span, message);
    let help = "remove this `#[formerly(…)]`, or write the Path and Domain that the cookie had";
    pair.report(findings, mistake.help(help));
}

/// A jar, a scope in it, and what stands before a star.
type Head<'a> = (Jar<'a>, Scope<'a>, &'a str);

/// Families with their owners, by their heads: of each what stands behind the star.
#[derive(Default)]
struct Families<'a> {
    by_head: HashMap<Head<'a>, Vec<(&'a str, usize)>>,
    /// The lengths of all heads: the places where a name has to be looked up.
    lengths: BTreeSet<usize>,
}

impl<'a> Families<'a> {
    /// Adds what has a star.
    fn add(&mut self, Identity { jar, name, scope }: &Identity<'a>, owner: usize) {
        let (head, Some(tail)) = *name else { return };
        self.lengths.insert(head.len());
        self.by_head.entry((jar.clone(), scope.clone(), head)).or_default().push((tail, owner));
    }

    /// The owners of those whose head is no longer and that have a name in common with this.
    fn meeting(&self, Identity { jar, name, scope }: &Identity<'a>) -> impl Iterator<Item = usize> {
        let (name, lengths) = (*name, self.lengths.range(..=name.0.len()));
        lengths.flat_map(move |length| self.at(name, *length, (jar, scope)))
    }

    fn at(&self, name: NameKey<'a>, length: usize, (jar, scope): (&Jar<'a>, &Scope<'a>)) -> Vec<usize> {
        let Some(head) = name.0.get(..length) else { return Vec::new() };
        let known = self.by_head.get(&(jar.clone(), scope.clone(), head)).into_iter().flatten();
        known.filter(|(tail, _)| meets(name, length, tail)).map(|(_, owner)| *owner).collect()
    }
}
