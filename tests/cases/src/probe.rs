//! Constants and tables for cookies that only a case names.

use std::str::FromStr;

use cookie_decl::__private::{Declaration, Name};
use cookie_decl::CookieDecl;
use cookie_decl_syntax::diag::Diagnostic;
use proc_macro2::TokenStream;

/// A category that needs no consent, and the charter of the guard: no case names its one cookie.
pub(crate) mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        necessary {
            "Cases" | "Cases" | "a_cookie_that_no_case_names" | "Makes a table of this." | session;
        }
    }
}

/// The constant of a row with that name, as an expansion makes it: a name of a case is not known to any compiler.
pub(crate) fn constant(name: &str) -> CookieDecl<cookies::Necessary> {
    let name = Name::Exact(Box::leak(name.to_owned().into_boxed_str()));
    let category = cookies::A_COOKIE_THAT_NO_CASE_NAMES.declaration().category;
    CookieDecl::new(Box::leak(Box::new(Declaration { name, category, ..Declaration::PLAIN })))
}

/// What the rules say of a table with one row: name and terms as one writes them, the terms after the lifetime.
pub(crate) fn diagnostics(site: &str, attributes: &str, name: &str, terms: &[String]) -> Vec<Diagnostic> {
    // In a table `*` makes a pattern.
    let name = name.replace('*', "\\*");
    let terms = terms.join(", ");
    let table = format!(
        "#![site({site:?})] necessary {{ {attributes} \"Cases\" | \"Cases\" | PROBE = {name:?} | \"Probes.\" | {terms}; }}"
    );
    match TokenStream::from_str(&table) {
        Ok(tokens) => cookie_decl_syntax::read(tokens).1,
        Err(error) => panic!("not a table, but {error}: {table}"),
    }
}
