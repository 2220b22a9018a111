//! What the scan found, as tokens that make rustc say it.

use std::path::Path;

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::model::{Name, Table};
use cookie_decl_syntax::rule::{self, Family};
use cookie_decl_syntax::scan::{self, Finding, Judgement};
use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::diagnostic;
use crate::sources::{Invocation, Scanned};

/// More would hide the first.
const SHOWN: usize = 50;

/// What the sources say, held against the table and its neighbours; and what the table itself could then be told.
#[derive(Default)]
pub(crate) struct Report {
    /// Errors, warnings, and what keeps an eye on files that rustc does not know.
    pub(crate) tokens: TokenStream,
    /// Exceptions that lifted nothing.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Scans, if it is for this invocation to do so.
pub(crate) fn report(first: Option<Span>, table: &Table, mistakes: &[Diagnostic]) -> Report {
    let Some(invocation) = Invocation::of(first) else { return Report::default() };
    // A row that could not be read declares nothing, and its cookie would be reported in vain.
    if mistakes.iter().any(may_lose_rows) {
        return Report::default();
    }
    let Scanned { mut collected, folder, tracked } = invocation.scan();
    // A table that a macro wrote stands in no source as a table.
    collected.declared.add(table);
    collected.declared.settings.below(&folder);
    let declared = &collected.declared;
    let Judgement { findings, .. } = scan::judge(&collected.sites, declared, &declared.settings);
    let mut tokens = track(&tracked);
    tokens.extend(findings.iter().take(SHOWN).map(|finding| told(table, first, finding)));
    tokens.extend(rest(table, first, findings.get(SHOWN..).unwrap_or_default()));
    let diagnostics = if collected.unread.is_empty() {
        scan::unused_allows(table, &folder, &collected.sites, declared)
    } else {
        Vec::new()
    };
    Report { tokens, diagnostics }
}

fn may_lose_rows(mistake: &Diagnostic) -> bool {
    mistake.rule.family == Family::Table
        && !mistake.rule.grade.is_warning()
        && *mistake.rule != rule::MISSING_SITE
}

/// `include_bytes!` has rustc tell cargo of a file: an edit then builds the crate anew, and scans again.
pub(crate) fn track(files: &[impl AsRef<Path>]) -> TokenStream {
    let paths = files.iter().filter_map(|file| file.as_ref().to_str());
    quote!(#(const _: &[::core::primitive::u8] = ::core::include_bytes!(#paths);)*)
}

fn told(table: &Table, first: Option<Span>, finding: &Finding) -> TokenStream {
    let at = place(table, first, finding.cookie.as_deref());
    diagnostic::finding(at, finding)
}

/// Where rustc underlines: the row that is about the cookie; else the site, since that is what lacks a row. The place in
/// the sources cannot be underlined, no macro has its tokens: it begins the message.
fn place(table: &Table, first: Option<Span>, cookie: Option<&str>) -> Span {
    let is_meant = |name: &Name| match name {
        Name::Exact(name) => Some(name.as_str()) == cookie,
        Name::Pattern { head, tail } => cookie.is_some_and(|cookie| cookie == format!("{head}*{tail}")),
    };
    let row = table.rows.iter().find(|row| row.name.value.as_ref().is_some_and(is_meant));
    let site = table.sites.first().map(|site| site.url.span);
    row.map(|row| row.name.span).or(site).or(first).unwrap_or_else(Span::call_site)
}

/// How many more there are.
fn rest(table: &Table, first: Option<Span>, findings: &[Finding]) -> Option<TokenStream> {
    let worst = findings.iter().max_by_key(|finding| finding.level)?;
    let message = format!("and {} more; `cargo cookie-decl check` lists them all", findings.len());
    let rest = Finding { message, place: None, help: None, row: None, cookie: None, ..worst.clone() };
    Some(told(table, first, &rest))
}
