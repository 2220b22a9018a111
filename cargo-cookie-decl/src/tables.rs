//! The tables in a package's sources: what they declare, where each row stands, and what is wrong with them.

use cookie_decl_syntax::model::{Domain, Name, Setter, Table};
use cookie_decl_syntax::rule;
use cookie_decl_syntax::scan::{Declared, Level, Place};
use psl::Psl as _;

use crate::files::File;
use crate::finding::{Finding, region};
use crate::invocation::invocations;
use crate::named;

/// What the tables of one package declare.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    /// For the scan.
    pub(crate) declared: Declared,
    /// For each of its rows, in the same order, what the scan need not know.
    pub(crate) rows: Vec<RowFacts>,
    /// Languages of the first table.
    pub(crate) languages: Vec<String>,
    /// What is wrong with the tables.
    pub(crate) findings: Vec<Finding>,
}

/// A row, as far as `check` alone asks.
#[derive(Clone, Debug)]
pub(crate) struct RowFacts {
    /// The name cell.
    pub(crate) place: Place,
    /// Whether it remembers the visitor's choice: the runtime or a consent manager sets it.
    pub(crate) is_choice: bool,
    /// The rules that it lifts.
    pub(crate) allows: Vec<String>,
}

impl Tables {
    /// Reads the tables that the scan saw in these files, which it has just read.
    pub(crate) fn read(files: &[File], seen: &[Place], package: &str) -> Self {
        let mut tables = Self::default();
        for file in files.iter().filter(|file| seen.iter().any(|table| table.path == file.shown)) {
            if let Ok(text) = file.read() {
                tables.read_file(&text, file, package);
            }
        }
        // Spans keep the texts alive that they point into: nothing of them is needed any more.
        proc_macro2::extra::invalidate_current_thread_spans();
        tables
    }

    fn read_file(&mut self, text: &str, file: &File, package: &str) {
        let path = file.shown.as_str();
        let open = |named: &str| named::open(&file.path, named);
        for invocation in invocations(text) {
            let files = cookie_decl_syntax::files::Files::outside(&open);
            let (table, diagnostics) = cookie_decl_syntax::read_with(invocation.tokens, &files);
            self.findings.extend(diagnostics.iter().map(|said| Finding::of_table(said, path, package)));
            self.findings.extend(public_suffixes(&table, path, package));
            self.add(&table, path);
        }
    }

    fn add(&mut self, table: &Table, path: &str) {
        self.declared.add(table);
        // The same rows as `Declared::add` takes.
        let named = table.rows.iter().filter(|row| row.name.value.is_some() && row.constant.is_some());
        self.rows.extend(named.map(|row| RowFacts {
            place: Place { path: path.to_owned(), region: region(row.name.span) },
            is_choice: row.consent.is_some(),
            allows: row.allows.iter().map(|allow| allow.rule.value.clone()).collect(),
        }));
        if self.languages.is_empty() {
            self.languages = table.languages.iter().map(|language| language.value.clone()).collect();
        }
    }
}

/// RFC 6265bis, section 5.7, step 9: browsers refuse a `Domain` that is a public suffix. The list changes, so that it
/// is no part of the language; single labels, which are always refused, the language knows by itself.
fn public_suffixes(table: &Table, path: &str, package: &str) -> Vec<Finding> {
    let rows = table.rows.iter().filter(|row| row.setter != Setter::ThirdParty);
    rows.filter_map(|row| {
        let Domain::Host(written) = &row.attributes.domain.value else { return None };
        let host = written.trim_start_matches('.').to_ascii_lowercase();
        if !host.contains('.') || !is_public_suffix(&host) {
            return None;
        }
        let subject = cookie_decl_syntax::rules::subject(row);
        Some(Finding {
            rule: &rule::DOMAIN_PUBLIC_SUFFIX,
            level: Level::Error,
            path: Some(path.to_owned()),
            region: row.attributes.domain.written.map(region),
            message: format!(
                "{subject} has `Domain = \"{host}\"`, but browsers take no cookies for a public suffix"
            ),
            help: Some("write `Domain = site` or a parent of it that is yours, or drop the `Domain`".into()),
            cookie: row.name.value.as_ref().map(wire),
            row: None,
            related: Vec::new(),
            package: package.to_owned(),
        })
    })
    .collect()
}

/// Whether the Public Suffix List names it, in either of its sections. What the list does not know, its default rule
/// would take for a suffix: that is no reason to refuse it.
fn is_public_suffix(host: &str) -> bool {
    psl::List.suffix(host.as_bytes()).is_some_and(|suffix| suffix.is_known() && suffix == host)
}

/// A name as tables write it: a star stands for what varies.
pub(crate) fn wire(name: &Name) -> String {
    match name {
        Name::Exact(name) => name.clone(),
        Name::Pattern { head, tail } => format!("{head}*{tail}"),
    }
}
