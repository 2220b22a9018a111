//! What rules found, row by row, and the exceptions that a row makes.

use std::collections::HashSet;

use super::{Place, words::subject};
use crate::diag::{Diagnostic, Errors};
use crate::model::{Allow, Row, Table};
use crate::rule::{self, Rule};
use crate::suggest::nearest;

/// The mistakes that rules found, each with the index of the row that it is about, if it is about one.
#[derive(Debug, Default)]
#[must_use]
pub struct Findings {
    found: Vec<(Option<usize>, Diagnostic)>,
}

impl Findings {
    /// Adds a mistake. Only one that names its row can be lifted by an `#[allow(…)]`.
    pub fn push(&mut self, row: Option<usize>, diagnostic: Diagnostic) {
        self.found.push((row, diagnostic));
    }

    /// Hands over what no row allows, in the order of the table, and then what is wrong with the rows'
    /// `#[allow(…)]` themselves: an unknown rule, a rule that cannot be lifted, one that finds nothing.
    pub fn settle(mut self, errors: &mut Errors, table: &Table) {
        let mut used = HashSet::new();
        // What is about no row comes first, as the inner attributes do in the table.
        self.found.sort_by_key(|(row, _)| *row);
        for (index, diagnostic) in self.found {
            let row = index.and_then(|index| table.rows.get(index));
            match row.and_then(|row| lifting(row, diagnostic.rule)) {
                Some(allow) => drop(used.insert((index, allow))),
                None if row.is_some() => errors.push(with_way_out(diagnostic)),
                None => errors.push(diagnostic),
            }
        }
        for (index, row) in table.rows.iter().enumerate() {
            check_unknown_rule(errors, row);
            check_rule_not_allowable(errors, row);
            check_unused_allow(errors, row, |allow| used.contains(&(Some(index), allow)));
        }
    }

    /// Adds a mistake in that row.
    pub(super) fn at(&mut self, place: Place<'_>, diagnostic: Diagnostic) {
        self.push(Some(place.index), diagnostic);
    }
}

/// The position of the `#[allow(…)]` that lifts the rule for this row.
fn lifting(row: &Row, rule: &Rule) -> Option<usize> {
    let lifts = |allow: &Allow| allow.rule.value == rule.name;
    if rule.grade.can_be_allowed() { row.allows.iter().position(lifts) } else { None }
}

/// A mistake that can stay says how: the fix first, then the exception.
fn with_way_out(mut diagnostic: Diagnostic) -> Diagnostic {
    let rule = diagnostic.rule;
    if rule.grade.can_be_allowed() {
        let way_out = format!("`#[allow({}, reason = \"…\")]` on the row if it must stay", rule.name);
        diagnostic.help = Some(match diagnostic.help {
            Some(fix) => format!("{fix}; {way_out}"),
            None => way_out,
        });
    }
    diagnostic
}

fn check_unknown_rule(errors: &mut Errors, row: &Row) {
    for Allow { rule: written } in &row.allows {
        if rule::find(&written.value).is_none() {
            let known = rule::RULES.iter().filter(|rule| rule.grade.can_be_allowed()).map(|rule| rule.name);
            let message = format!("unknown rule `{}`", written.value);
            let mistake = Diagnostic::new(&rule::UNKNOWN_RULE, written.span, message);
            errors.push(match nearest(&written.value, known) {
                Some(near) => mistake.help(format!("did you mean `{near}`?")),
                None => mistake.help("an error or a warning names the rule that it comes from"),
            });
        }
    }
}

fn check_rule_not_allowable(errors: &mut Errors, row: &Row) {
    for Allow { rule: written } in &row.allows {
        if let Some(rule) = rule::find(&written.value).filter(|rule| !rule.grade.can_be_allowed()) {
            let message = format!("rule `{}` cannot be allowed: what it forbids never works", rule.name);
            let mistake = Diagnostic::new(&rule::RULE_NOT_ALLOWABLE, written.span, message);
            errors.push(mistake.help("remove this `#[allow(…)]` and correct the row"));
        }
    }
}

/// `unused_allow` can itself be allowed, as on rows that a script generates.
fn check_unused_allow(errors: &mut Errors, row: &Row, is_used: impl Fn(usize) -> bool) {
    let unused = |(at, allow): &(usize, &Allow)| {
        !is_used(*at) && rule::find(&allow.rule.value).is_some_and(|rule| rule.grade.can_be_allowed())
    };
    let unused: Vec<&Allow> = row.allows.iter().enumerate().filter(unused).map(|(_, allow)| allow).collect();
    let (lifts, others): (Vec<&Allow>, Vec<&Allow>) =
        unused.into_iter().partition(|allow| allow.rule.value == rule::UNUSED_ALLOW.name);
    for allow in if lifts.is_empty() || others.is_empty() { lifts.into_iter().chain(others) } else { return }
    {
        let message = format!("nothing in the row of {} breaks rule `{}`", subject(row), allow.rule.value);
        let mistake = Diagnostic::new(&rule::UNUSED_ALLOW, allow.rule.span, message);
        errors.push(mistake.help("remove this `#[allow(…)]`"));
    }
}
