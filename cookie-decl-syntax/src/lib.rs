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
mod cursor;
pub mod diag;
pub mod digest;
pub mod keyword;
mod lower;
pub mod model;
mod parse;
mod row;
pub mod rule;
pub mod rules;
pub mod scan;
pub mod suggest;
mod term;
mod text;

use proc_macro2::TokenStream;

use diag::{Diagnostic, Errors};
use model::Table;
use rules::Findings;

/// Reads a table: what can be understood of it, and every mistake in it.
pub fn read(tokens: TokenStream) -> (Table, Vec<Diagnostic>) {
    let mut errors = Errors::default();
    let ast = parse::table(&mut errors, tokens);
    let table = lower::lower(&mut errors, ast);
    let mut findings = Findings::default();
    rules::check(&mut findings, &table);
    findings.settle(&mut errors, &table);
    let mistakes = rules::strictness::settle(errors.into_vec(), &table);
    (table, mistakes)
}
