//! Each rule is shown to speak, and to be silent about its sound neighbour.

mod allows;
mod attributes;
pub(crate) mod build;
mod clashes;
mod consent;
mod domains;
mod every_rule;
mod names;
mod paths;
mod prefixes;
mod profiles;
mod wording;

use super::{Findings, check};
use crate::diag::{Diagnostic, Errors};
use crate::model::{Row, Table};

/// Everything that is wrong with a table.
fn diagnose(table: &Table) -> Vec<Diagnostic> {
    let (mut findings, mut errors) = (Findings::default(), Errors::default());
    check(&mut findings, table);
    findings.settle(&mut errors, table);
    errors.into_vec()
}

/// "rule @ token" for each mistake in a table.
fn mistakes(table: &Table) -> Vec<String> {
    diagnose(table)
        .iter()
        .map(|mistake| format!("{} @ {}", mistake.rule.name, mistake.span.source_text().unwrap_or_default()))
        .collect()
}

/// Holds a table against the mistakes that it should have, and no others.
#[track_caller]
fn expect(table: &Table, expected: &[&str]) {
    assert_eq!(mistakes(table), expected, "{:#?}", table.rows);
}

/// The same for a table of one row.
#[track_caller]
fn expect_row(row: Row, expected: &[&str]) {
    expect(&build::table([row]), expected);
}
