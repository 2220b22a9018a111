//! The language of `cookie-decl`'s tables, as an ordinary library: tokens → ast → model, and the rules.
//!
//! **Semver exempt**: an implementation detail of `cookie-decl` and its tools.

// Whatever the tokens, nothing here panics: an editor hands over half a table with every key that is pressed.
#![cfg_attr(
    not(test),
    warn(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::indexing_slicing
    )
)]

pub mod allow;
mod ast;
mod condition;
mod cursor;
pub mod diag;
pub mod digest;
pub mod files;
pub mod keyword;
mod lower;
#[cfg(feature = "messages")]
mod messages;
pub mod model;
mod parse;
pub mod place;
pub mod profile;
mod row;
pub mod rule;
pub mod rules;
pub mod scan;
#[cfg(feature = "table")]
pub mod spreadsheet;
pub mod standard;
pub mod suggest;
mod term;
mod text;

use proc_macro2::TokenStream;

use diag::{Diagnostic, Errors};
use files::Files;
use model::Table;
use rules::Findings;

/// Reads a table that names no files: what can be understood of it, and every mistake in it.
pub fn read(tokens: TokenStream) -> (Table, Vec<Diagnostic>) {
    read_with(tokens, &Files::none())
}

/// Reads a table and the files that it names.
pub fn read_with(tokens: TokenStream, files: &Files<'_>) -> (Table, Vec<Diagnostic>) {
    let mut errors = Errors::default();
    let ast = parse::table(&mut errors, tokens);
    let table = lower::lower(&mut errors, ast, files);
    let mut findings = Findings::default();
    rules::check(&mut findings, &table);
    findings.settle(&mut errors, &table);
    let mut diagnostics = rules::strictness::settle(errors.into_vec(), &table);
    files.say_places(&mut diagnostics);
    (table, diagnostics)
}
