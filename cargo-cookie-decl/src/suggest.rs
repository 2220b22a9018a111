//! `check --suggest`: rows for the cookies that the tables lack.

use std::collections::BTreeSet;

use cookie_decl_syntax::rule;

use crate::draft::{self, Draft};
use crate::inventory::{inventory, name};
use crate::survey::Unit;
use crate::verdict::Verdict;

/// The rows, in blocks of the categories that their names suggest. Nothing where nothing lacks.
pub(crate) fn rows(units: &[Unit], verdict: &Verdict) -> String {
    let undeclared: BTreeSet<_> = verdict
        .findings
        .iter()
        .filter(|finding| finding.rule.name == rule::UNDECLARED.name)
        .filter_map(|finding| finding.cookie.as_deref())
        .collect();
    let cookies = inventory(units);
    let lacking = cookies.iter().filter(|cookie| undeclared.contains(&*name(cookie.name)));
    let blocks = draft::blocks(lacking.filter_map(Draft::of).collect());
    let languages = languages(units);
    draft::write(blocks, &head(units, &languages), &languages)
}

/// The languages of the first table, in which the texts have to stand.
fn languages(units: &[Unit]) -> Vec<String> {
    units
        .iter()
        .map(|unit| &unit.tables.languages)
        .find(|languages| !languages.is_empty())
        .cloned()
        .unwrap_or_default()
}

/// A head like that of the tables, for the rules that look at it.
fn head(units: &[Unit], languages: &[String]) -> String {
    let hosts: BTreeSet<_> = units.iter().flat_map(|unit| &unit.tables.declared.hosts).collect();
    let sites: Vec<_> = hosts.iter().map(|host| format!("\"https://{host}\"")).collect();
    let sites = if sites.is_empty() { "\"https://www.example.org\"".to_owned() } else { sites.join(", ") };
    let languages =
        if languages.is_empty() { String::new() } else { format!("#![languages({})]", languages.join(", ")) };
    format!("#![site({sites})]\n{languages}")
}
