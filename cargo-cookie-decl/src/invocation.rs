//! The tables in a source: the tokens of each `declare_cookies!` outside of tests.

use cookie_decl_syntax::scan::nests_too_deep;
use proc_macro2::{Span, TokenStream};
use syn::visit::{self, Visit};

/// The name of the macro that holds a table.
const MACRO: &str = "declare_cookies";

/// A table as it stands in a source.
#[derive(Clone, Debug)]
pub(crate) struct Invocation {
    /// Its tokens.
    pub(crate) tokens: TokenStream,
    /// The name of the macro.
    pub(crate) span: Span,
}

/// Whether a source may hold a table, and cannot be parsed to see it.
pub(crate) fn hides_tables(text: &str) -> bool {
    names_tables(text) && nests_too_deep(text)
}

fn names_tables(text: &str) -> bool {
    memchr::memmem::find(text.as_bytes(), MACRO.as_bytes()).is_some()
}

/// The tables of a source. One that is no Rust has none.
pub(crate) fn invocations(text: &str) -> Vec<Invocation> {
    if !names_tables(text) || nests_too_deep(text) {
        return Vec::new();
    }
    let mut finder = Finder::default();
    if let Ok(file) = syn::parse_file(text) {
        finder.visit_file(&file);
    }
    finder.found
}

#[derive(Debug, Default)]
struct Finder {
    found: Vec<Invocation>,
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !module.attrs.iter().any(is_for_tests) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        if !function.attrs.iter().any(is_for_tests) {
            visit::visit_item_fn(self, function);
        }
    }

    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        if let Some(last) = invocation.path.segments.last().filter(|last| last.ident == MACRO) {
            self.found.push(Invocation { tokens: invocation.tokens.clone(), span: last.ident.span() });
        }
    }
}

/// `#[cfg(test)]` and `#[test]`.
pub(crate) fn is_for_tests(attribute: &syn::Attribute) -> bool {
    match &attribute.meta {
        syn::Meta::Path(path) => path.is_ident("test"),
        syn::Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        syn::Meta::NameValue(_) => false,
    }
}
