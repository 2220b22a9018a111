//! `check --suggest`: rows for the cookies that the tables lack.

use std::collections::BTreeSet;

use cookie_decl_syntax::scan::DeclaredRow;
use cookie_decl_syntax::{keyword, rule};

use crate::draft::Draft;
use crate::inventory::{inventory, name};
use crate::rows::{self, Frame};
use crate::survey::Unit;
use crate::tables;
use crate::verdict::Verdict;

/// The rows, in blocks of the categories that their names suggest. Nothing where nothing lacks.
pub(crate) fn suggested(units: &[Unit], verdict: &Verdict) -> String {
    let undeclared: BTreeSet<_> = verdict
        .findings
        .iter()
        .filter(|finding| finding.rule.name == rule::UNDECLARED.name)
        .filter_map(|finding| finding.cookie.as_deref())
        .collect();
    let cookies = inventory(units);
    let lacking = cookies.iter().filter(|cookie| undeclared.contains(&*name(cookie.name)));
    let blocks = rows::blocks(lacking.filter_map(Draft::of).collect());
    rows::write(blocks, &frame(units))
}

/// Like the tables that serve: their languages, in which the texts have to stand, and their hosts.
fn frame(units: &[Unit]) -> Frame {
    let tables = || units.iter().map(|unit| &unit.tables);
    let languages = tables().map(|tables| &tables.languages).find(|languages| !languages.is_empty());
    let hosts: Vec<_> = tables().flat_map(|tables| &tables.declared.hosts).collect();
    let languages = languages.cloned().unwrap_or_default();
    let mut head = rows::site(hosts.iter().map(|host| host.as_str()));
    if !languages.is_empty() {
        head = format!("{head}#![languages({})]\n", languages.join(", "));
    }
    let declared = tables().flat_map(|tables| &tables.declared.rows);
    head.extend(declared.map(|row| stand_in(row, &languages)));
    Frame { head, languages, host: hosts.first().map(|host| (*host).clone()) }
}

/// A row that has the name and the constant of a declared one: what is suggested must not clash with it.
fn stand_in(row: &DeclaredRow, languages: &[String]) -> String {
    let category = keyword::CATEGORIES.iter().map(|(id, _, _)| *id).find(|id| *id == row.category);
    let text = rows::text("-", languages);
    let name = tables::wire(&row.name);
    let category = category.unwrap_or("necessary");
    format!("{category} {{ \"-\" | {text} | {} = {name:?} | {text} | 1 day; }}\n", row.constant)
}
