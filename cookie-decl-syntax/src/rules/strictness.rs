//! What the head of a table says about rules: `#![deny(…)]`, `#![warn(…)]`, and the exceptions that hold for all of it.

use std::collections::HashSet;

use super::findings::unknown_rule;
use crate::diag::{Diagnostic, Errors};
use crate::model::{Spanned, Table, TableAllow};
use crate::rule::{self, Family, Rule};

/// Leaves out what an `#![allow(…)]` of the table lifts, and says what is wrong with the table's levels and exceptions
/// themselves: an unknown rule, one that cannot be lifted, one that finds nothing. Whether an exception about sources
/// finds something, only a scan can tell.
pub(crate) fn settle(mistakes: Vec<Diagnostic>, table: &Table) -> Vec<Diagnostic> {
    let allows = &table.scan.allows;
    let mut used = HashSet::new();
    let mut errors = Errors::default();
    for mistake in mistakes {
        match allows.iter().position(|allow| lifts(allow, mistake.rule)) {
            Some(allow) => drop(used.insert(allow)),
            None => errors.push(mistake),
        }
    }
    for allow in allows {
        check_rule(&mut errors, allow);
        check_path(&mut errors, allow);
    }
    check_unused_allow(&mut errors, allows, &used);
    check_levels(&mut errors, table);
    errors.into_vec()
}

fn lifts(allow: &TableAllow, rule: &Rule) -> bool {
    allow.rule.value == rule.name && allow.path.is_none() && rule.grade.can_be_allowed()
}

fn check_rule(errors: &mut Errors, allow: &TableAllow) {
    let written = &allow.rule;
    match rule::find(&written.value) {
        None => {
            let known = rule::RULES.iter().filter(|rule| rule.grade.can_be_allowed());
            errors.push(unknown_rule(written, known.map(|rule| rule.name)));
        }
        Some(rule) if !rule.grade.can_be_allowed() => {
            let message = format!("rule `{}` cannot be allowed: what it forbids never works", rule.name);
            let mistake = Diagnostic::new(&rule::RULE_NOT_ALLOWABLE, written.span, message);
            errors.push(mistake.help("remove this `#![allow(…)]` and correct the rows"));
        }
        Some(_) => {}
    }
}

/// A table is one file: a path selects among sources.
fn check_path(errors: &mut Errors, allow: &TableAllow) {
    let Some(path) = &allow.path else { return };
    let Some(rule) = rule::find(&allow.rule.value) else { return };
    if !rule.family.is_about_sources() {
        let message =
            format!("rule `{}` is about the table, and `path` is for rules about sources", rule.name);
        let mistake = Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, path.span, message);
        errors.push(mistake.help("leave `path` out, or lift the rule on a row, with `#[allow(…)]`"));
    } else if path.value.trim().is_empty() {
        let mistake = Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, path.span, "`path` is empty");
        errors.push(mistake.help("write a path of the package, such as `src/legacy/**`, or leave it out"));
    }
}

/// `unused_allow` can itself be allowed, for the others.
fn check_unused_allow(errors: &mut Errors, allows: &[TableAllow], used: &HashSet<usize>) {
    let about_table = |allow: &TableAllow| {
        let rule = rule::find(&allow.rule.value);
        rule.is_some_and(|rule| rule.grade.can_be_allowed() && !rule.family.is_about_sources())
    };
    let unused = allows.iter().enumerate().filter(|(at, _)| !used.contains(at)).map(|(_, allow)| allow);
    let (lifts, others): (Vec<_>, Vec<_>) = unused
        .filter(|allow| allow.path.is_none() && about_table(allow))
        .partition(|allow| allow.rule.value == rule::UNUSED_ALLOW.name);
    // It may be there for one about sources: of these only a scan knows.
    let is_for_others = || !others.is_empty() || !allows.iter().all(about_table);
    if allows.iter().any(|allow| self::lifts(allow, &rule::UNUSED_ALLOW)) && is_for_others() {
        return;
    }
    for allow in lifts.into_iter().chain(others) {
        let message = format!("the table does not break rule `{}`", allow.rule.value);
        let mistake = Diagnostic::new(&rule::UNUSED_ALLOW, allow.rule.span, message);
        errors.push(mistake.help("remove this `#![allow(…)]`"));
    }
}

/// Only the rules about sources have a level: what is wrong with a cookie is wrong in every table.
fn check_levels(errors: &mut Errors, table: &Table) {
    let mut seen: Vec<&Spanned<String>> = Vec::new();
    for (written, _) in &table.scan.levels {
        if let Some(first) = seen.iter().find(|other| other.value == written.value) {
            let message = format!("rule `{}` has two levels", written.value);
            let mistake = Diagnostic::new(&rule::DUPLICATE_ATTRIBUTE, written.span, message);
            let first = (first.span, format!("the first level of `{}` stands here", written.value));
            errors.push(mistake.help("keep one of the two").related(first.0, first.1));
        }
        seen.push(written);
        match rule::find(&written.value) {
            Some(rule) if rule.family == Family::Sources => {}
            Some(rule) => {
                let message = format!("rule `{}` is not about cookies that the sources set", rule.name);
                let mistake = Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, written.span, message);
                errors.push(mistake.help(format!("`deny` and `warn` take {}", names())));
            }
            None => errors.push(unknown_rule(written, about_sources())),
        }
    }
}

fn about_sources() -> impl Iterator<Item = &'static str> {
    rule::RULES.iter().filter(|rule| rule.family == Family::Sources).map(|rule| rule.name)
}

fn names() -> String {
    let names: Vec<_> = about_sources().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}
