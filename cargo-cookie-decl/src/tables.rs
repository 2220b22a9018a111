//! The tables in a package's sources: what they declare, where each row stands, and what is wrong with them.

use std::fs;
use std::path::Path;

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::files::Files;
use cookie_decl_syntax::model::{Domain, Name, Setter, Table};
use cookie_decl_syntax::rule::Rule;
use cookie_decl_syntax::scan::{self, Declared, Level, Place, Region};
use cookie_decl_syntax::{place, rule, rules};
use proc_macro2::Span;
use psl::Psl as _;

use crate::files::File;
use crate::finding::{Finding, region};
use crate::invocation::invocations;
use crate::named;
use crate::package::Package;
use crate::shown::shown;

/// What the tables of one package declare.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    /// For the scan.
    pub(crate) declared: Declared,
    /// For each of its rows, in the same order, what the scan need not know.
    pub(crate) rows: Vec<RowFacts>,
    /// What their exceptions lift, in paths as reports show them, and what there is to say where that is nothing.
    pub(crate) exceptions: Vec<((&'static Rule, String), Finding)>,
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
    pub(crate) fn read(files: &[File], seen: &[Place], package: &Package, here: &Path) -> Self {
        let mut tables = Self::default();
        for file in files.iter().filter(|file| seen.iter().any(|table| table.path == file.shown)) {
            if let Ok(text) = file.read() {
                tables.read_file(&text, file, package, here);
            }
        }
        // Spans keep the texts alive that they point into: nothing of them is needed any more.
        proc_macro2::extra::invalidate_current_thread_spans();
        // Tables write paths from the folder of their package on.
        let folder = shown(&package.folder, here);
        let folder = if folder == "." { String::new() } else { folder + "/" };
        tables.declared.settings.below(&folder);
        for ((_, path), _) in &mut tables.exceptions {
            path.insert_str(0, &folder);
        }
        tables
    }

    fn read_file(&mut self, text: &str, file: &File, package: &Package, here: &Path) {
        let open = |named: &str| named::open(&file.path, named);
        // A parser counts octets from where Rust begins.
        let head = scan::head(text);
        for invocation in invocations(text) {
            let files = Files::outside(&open);
            let (table, diagnostics) = cookie_decl_syntax::read_with(invocation.tokens, &files);
            let in_file = |place: place::Place| in_file(&place, &package.folder, here);
            let at = |span: Span| {
                let own = || {
                    let Region { line, column, octets } = region(span);
                    let octets = octets.start + head..octets.end + head;
                    Place { path: file.shown.clone(), region: Region { line, column, octets } }
                };
                files.place(span).map_or_else(own, in_file)
            };
            let finding = |said: &Diagnostic| {
                let place = said.place.clone().map_or_else(|| at(said.span), in_file);
                Finding::of_table(said, place, at, &package.name)
            };
            self.findings.extend(diagnostics.iter().map(finding));
            self.findings.extend(public_suffixes(&table, at, &package.name));
            let exceptions = scan::table_exceptions(&table).into_iter();
            self.exceptions.extend(exceptions.map(|(lifts, unused)| (lifts, finding(&unused))));
            self.add(&table, at);
        }
    }

    fn add(&mut self, table: &Table, at: impl Fn(Span) -> Place) {
        self.declared.add(table);
        // The same rows as `Declared::add` takes.
        let named = table.rows.iter().filter(|row| row.name.value.is_some() && row.constant.is_some());
        self.rows.extend(named.map(|row| RowFacts {
            place: at(row.name.span),
            is_choice: row.consent.is_some(),
            allows: row.allows.iter().map(|allow| allow.rule.value.clone()).collect(),
        }));
        if self.languages.is_empty() {
            self.languages = table.languages.iter().map(|language| language.value.clone()).collect();
        }
    }
}

/// A place in a spreadsheet or in the messages of a table: its path as reports show it, and the sign that stands there.
fn in_file(place: &place::Place, folder: &Path, here: &Path) -> Place {
    let path = folder.join(&place.file);
    let text = fs::read_to_string(&path).unwrap_or_default();
    let before: usize = text.split_inclusive('\n').take(place.line - 1).map(str::len).sum();
    // A byte order mark is no sign of the first line.
    let before = before.max(text.len() - text.strip_prefix('\u{feff}').unwrap_or(&text).len());
    let mut signs = text[before..].char_indices().skip(place.column - 1).map(|(at, _)| before + at);
    let start = signs.next().unwrap_or(text.len());
    let octets = start..signs.next().unwrap_or(text.len());
    let region = Region { line: place.line, column: place.column, octets };
    Place { path: shown(&path, here), region }
}

/// RFC 6265bis, section 5.7, step 9: browsers refuse a `Domain` that is a public suffix. The list changes, so that it
/// is no part of the language; single labels, which are always refused, the language knows by itself. A former cookie that
/// was for one has never been there, and its removal would be refused as well.
fn public_suffixes(table: &Table, at: impl Fn(Span) -> Place, package: &str) -> Vec<Finding> {
    let rows = table.rows.iter().filter(|row| row.setter != Setter::ThirdParty);
    let domains = rows.flat_map(|row| {
        let own = match &row.attributes.domain.value {
            Domain::Host(host) => {
                let help = "write `Domain = site` or a parent of it that is yours, or drop the `Domain`";
                Some((rules::subject(row), host, row.attributes.domain.written, help))
            }
            _ => None,
        };
        let former = row.formerly.iter().filter_map(|former| {
            let domain = former.domain.as_ref()?;
            let subject = format!("former cookie `{}`", former.name.value.escape_debug());
            Some((subject, &domain.value, Some(domain.span), rules::FORMER_DOMAIN))
        });
        own.into_iter().chain(former).map(move |domain| (row, domain))
    });
    let refused = domains.filter_map(|(row, (subject, written, span, help))| {
        let host = written.trim_start_matches('.').to_ascii_lowercase();
        if !host.contains('.') || !is_public_suffix(&host) {
            return None;
        }
        let (path, region) = span.map(&at).map(|place| (place.path, place.region)).unzip();
        let message =
            format!("{subject} has `Domain = \"{host}\"`, but browsers take no cookies for a public suffix");
        Some(Finding {
            rule: &rule::DOMAIN_PUBLIC_SUFFIX,
            level: Level::Error,
            path,
            region,
            message,
            help: Some(help.to_owned()),
            cookie: row.name.value.as_ref().map(wire),
            row: None,
            related: Vec::new(),
            package: package.to_owned(),
        })
    });
    refused.collect()
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
