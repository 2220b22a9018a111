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

mod constant;
mod data;
mod diagnostic;
mod expand;
mod once;
#[cfg(feature = "table")]
mod places;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use cookie_decl_syntax::files::Files;
use proc_macro2::TokenStream;

/// Reads a table and writes what stands for it. The first token is the path of the crate `cookie-decl`, which
/// `declare_cookies!` passes along.
#[proc_macro]
pub fn declare(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let mut input = TokenStream::from(input).into_iter();
    let krate = input.next().into_iter().collect();
    let tokens: TokenStream = input.collect();
    if let Some(second) =
        tokens.clone().into_iter().next().and_then(|first| once::check_second_table(first.span()))
    {
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
    diagnostics.sort_by_key(|diagnostic| (diagnostic::position(diagnostic.span), diagnostic.place.clone()));
    let mut output = expand::table(&krate, &table);
    output.extend(diagnostics.iter().map(diagnostic::tokens));
    output.into()
}
