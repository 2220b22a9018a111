//! The procedural macro behind `cookie_decl::declare_cookies!`. Semver exempt: use the crate `cookie-decl`, whose docs
//! describe the table.

mod constant;
mod data;
mod diagnostic;
mod expand;
mod once;

use proc_macro2::{TokenStream, TokenTree};

/// Reads a table and writes what stands for it. The first token is the path of the crate `cookie-decl`, which
/// `declare_cookies!` passes along.
#[proc_macro]
pub fn declare(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let mut input = TokenStream::from(input).into_iter();
    let krate = input.next();
    let tokens: TokenStream = input.collect();
    let first = tokens.clone().into_iter().next().as_ref().map(TokenTree::span);
    let (table, mut diagnostics) = cookie_decl_syntax::read(tokens);
    diagnostics.extend(first.and_then(once::check_second_table));
    let mut output = expand::table(&krate.into_iter().collect(), &table);
    output.extend(diagnostics.iter().map(diagnostic::tokens));
    output.into()
}
