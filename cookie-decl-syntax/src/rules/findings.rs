//! What rules found, row by row, and the exceptions that a row makes.

use std::collections::HashSet;

use super::{Place, words::subject};
use crate::diag::{Diagnostic, Errors};
use crate::model::{Allow, Row, Spanned, Table};
use crate::rule::{self, Rule};
use crate::suggest::nearest;

/// Lints of rustc that people may want to lift for a row, which has no attributes of rustc.
const LINTS: &[&str] =
    &["dead_code", "deprecated", "missing_docs", "non_upper_case_globals", "unused", "warnings"];

/// The mistakes that rules found, each with the index of the row that it is about, if it is about one.
#[derive(Debug, Default)]
#[must_use]
pub struct Findings {
    found: Vec<(Option<usize>, Diagnostic)>,
}

impl Findings {
    /// Adds a mistake. Only one that names its row can be lifted by an `#[allow(…)]`. What is a mistake under no condition is
    /// none: those who read sources without building them cannot tell by themselves.
    pub fn push(&mut self, row: Option<usize>, diagnostic: Diagnostic) {
        if !diagnostic.never_holds() {
            self.found.push((row, diagnostic));
        }
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
                None => errors.push(match row {
                    Some(row) => with_way_out(diagnostic, row),
                    None => diagnostic,
                }),
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
fn with_way_out(mut mistake: Diagnostic, row: &Row) -> Diagnostic {
    let rule = mistake.rule;
    if rule.grade.can_be_allowed() {
        let allow = format!("`#[allow({}, reason = \"…\")]`", rule.name);
        let way_out = match row.spreadsheet {
            Some(_) => format!("write the row in `declare_cookies!`, where {allow} keeps it"),
            None => format!("keep it with {allow} on the row"),
        };
        mistake.help = Some(match mistake.help {
            Some(fix) => format!("{fix}, or {way_out}"),
            None => way_out,
        });
    }
    mistake
}

fn check_unknown_rule(errors: &mut Errors, row: &Row) {
    for Allow { rule: written } in &row.allows {
        match rule::find(&written.value) {
            None => errors.push(unknown_rule(written, known())),
            Some(rule) if rule.family == rule::Family::Sources => {
                let message = format!("rule `{}` is about the sources, not about a row", rule.name);
                let mistake = Diagnostic::new(&rule::MISPLACED_ATTRIBUTE, written.span, message);
                let way_out = format!("`#![allow({}, path = \"…\", reason = \"…\")]`", rule.name);
                errors.push(mistake.help(format!("write {way_out} at the head of the table")));
            }
            Some(_) => {}
        }
    }
}

/// The rules that a row can allow.
fn known() -> impl Iterator<Item = &'static str> {
    let of_rows = |rule: &&&Rule| rule.grade.can_be_allowed() && !rule.family.is_about_sources();
    rule::RULES.iter().filter(of_rows).map(|rule| rule.name)
}

/// Says that no rule bears this name, and which of those that could be meant does nearly.
pub(crate) fn unknown_rule(
    written: &Spanned<String>,
    known: impl Iterator<Item = &'static str>,
) -> Diagnostic {
    let message = format!("unknown rule `{}`", written.value);
    let mistake = Diagnostic::new(&rule::UNKNOWN_RULE, written.span, message);
    match nearest(&written.value, known) {
        Some(near) => mistake.help(format!("did you mean `{near}`?")),
        None if LINTS.contains(&&*written.value) => {
            mistake.help("that is a lint of rustc: allow it on the module that holds the table")
        }
        None => mistake.help("an error or a warning names the rule that it comes from"),
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

/// `unused_allow` can itself be allowed, for the others of its row.
fn check_unused_allow(errors: &mut Errors, row: &Row, is_used: impl Fn(usize) -> bool) {
    let can_be_allowed = |name: &str| known().any(|known| known == name);
    let unused = row.allows.iter().enumerate().filter(|(at, _)| !is_used(*at)).map(|(_, allow)| &allow.rule);
    let (lifts, others): (Vec<_>, Vec<_>) = unused
        .filter(|written| can_be_allowed(&written.value))
        .partition(|written| written.value == rule::UNUSED_ALLOW.name);
    if !lifts.is_empty() && !others.is_empty() {
        return;
    }
    for written in lifts.into_iter().chain(others) {
        let message = format!("{} does not break rule `{}`", subject(row), written.value);
        let mistake = Diagnostic::new(&rule::UNUSED_ALLOW, written.span, message);
        errors.push(mistake.help("remove this `#[allow(…)]`"));
    }
}
