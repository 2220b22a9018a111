//! The procedural macro behind `cookie_decl::declare_cookies!`. Semver exempt: use the crate `cookie-decl`, whose docs
//! describe the table.

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

mod check;
mod constant;
mod data;
mod diagnostic;
mod expand;
mod fallback;
mod modules;
mod once;
#[cfg(feature = "table")]
mod places;
mod report;
mod sources;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use cookie_decl_syntax::files::Files;
use proc_macro2::TokenStream;

/// One expansion at a time: a scan makes all tokens of the process its own (see `sources.rs`), so that no other expansion
/// may hold the compiler's meanwhile.
static ALONE: Mutex<()> = Mutex::new(());

fn alone() -> MutexGuard<'static, ()> {
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads a table and writes what stands for it. The first token is the path of the crate `cookie-decl`, which
/// `declare_cookies!` passes along.
#[proc_macro]
pub fn declare(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let _alone = alone();
    let mut input = TokenStream::from(input).into_iter();
    let krate = input.next().into_iter().collect();
    let tokens: TokenStream = input.collect();
    let first = tokens.clone().into_iter().next().map(|first| first.span());
    if let Some(second) = first.and_then(once::check_second_table) {
        // Nothing of a second table is expanded: each of its names would clash with the first one's.
        return diagnostic::tokens(&second).into();
    }
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let open = |path: &str| std::fs::read(package.join(path));
    #[cfg(feature = "table")]
    let again = tokens.clone();
    let (table, mut diagnostics) = cookie_decl_syntax::read_with(tokens, &Files::in_compiler(&open));
    #[cfg(feature = "table")]
    if !table.spreadsheets.is_empty() && !diagnostics.is_empty() {
        places::say(&mut diagnostics, &again, &open);
    }
    let report = report::report(first, &table, &diagnostics);
    diagnostics.extend(report.diagnostics);
    diagnostics.sort_by_key(|diagnostic| (diagnostic::position(diagnostic.span), diagnostic.place.clone()));
    let mut output = expand::table(&krate, &table);
    output.extend(diagnostics.iter().map(diagnostic::tokens));
    output.extend(report.tokens);
    output.into()
}

/// Holds the sources of this package against tables of other crates. The first token is the path of the crate
/// `cookie-decl`.
#[proc_macro]
pub fn check_sources(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let _alone = alone();
    let mut input = TokenStream::from(input).into_iter();
    let krate = input.next().into_iter().collect();
    check::sources(&krate, input.collect()).into()
}

/// The attribute leaves its item as it is: the scan reads it in the source.
#[proc_macro_attribute]
pub fn allow(arguments: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let _alone = alone();
    let mut diagnostics = cookie_decl_syntax::allow::check_arguments(arguments.into());
    diagnostics.extend(cookie_decl_syntax::allow::check_item(item.clone().into()));
    if diagnostics.is_empty() {
        return item;
    }
    let mut output = TokenStream::from(item);
    output.extend(diagnostics.iter().map(diagnostic::tokens));
    output.into()
}
