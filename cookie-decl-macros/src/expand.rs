//! Model to tokens. Cannot fail: what is wrong has been said before.

use std::collections::{HashMap, HashSet};
use std::str::FromStr;

use cookie_decl_syntax::model::{Category, Consent, Table};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::{constant, data};

/// All that stands for a table in the user's module: category types, constants, and the charter.
pub(crate) fn table(krate: &TokenStream, table: &Table) -> TokenStream {
    let mut output = module(krate, table);
    let mut taken = HashSet::new();
    for (index, own) in table.categories.iter().enumerate() {
        // Of two categories of one type the second has been reported.
        if taken.insert(&own.type_name) {
            output.extend(category(krate, own, index));
        }
    }
    output.extend(constants(krate, table));
    output.extend(charter(krate, table));
    output
}

/// The constants. What clashes with another item has been reported, and is left out: rustc would report it again.
fn constants(krate: &TokenStream, table: &Table) -> TokenStream {
    let mut taken: HashMap<&str, Vec<&[TokenStream]>> = HashMap::new();
    for name in table.categories.iter().map(|category| category.type_name.as_str()).chain(["CHARTER"]) {
        taken.insert(name, vec![&[]]);
    }
    let mut output = TokenStream::new();
    for (index, row) in table.rows.iter().enumerate() {
        let Some(constant) = &row.constant else { continue };
        let earlier = taken.entry(&constant.value).or_default();
        if earlier.iter().all(|conditions| !conditions.is_empty()) {
            output.extend(earlier.iter().map(|conditions| quote!(#[cfg(not(all(#(#conditions),*)))])));
            output.extend(constant::constant(krate, table, (index, row)));
            earlier.push(&row.cfg);
        }
    }
    output
}

fn module(krate: &TokenStream, table: &Table) -> TokenStream {
    let facts = lex(&data::module(table));
    quote! {
        #[doc(hidden)]
        #[allow(unreachable_pub, unused_imports, unexpected_cfgs)]
        mod __declared {
            use #krate::__private::*;
            #facts
        }
    }
}

/// The tokens of a text that is ours, and has been tested to lex whatever the table holds.
///
/// In a compiler rustc's own lexer reads it: proc-macro2 would read it once more before, which takes ten times as long.
fn lex(text: &str) -> TokenStream {
    if proc_macro::is_available() {
        proc_macro::TokenStream::from_str(text).map(TokenStream::from).unwrap_or_default()
    } else {
        TokenStream::from_str(text).unwrap_or_default()
    }
}

fn category(krate: &TokenStream, category: &Category, index: usize) -> TokenStream {
    // The type stands at the category's word: errors about consent, and go-to-definition, lead there.
    let at = category.id.span;
    let marker = Ident::new(&category.type_name, at);
    let definition = quote_spanned!(at=> pub struct #marker;);
    let info = Ident::new(&data::category_name(index), Span::call_site());
    let docs = format!(" Cookies of category `{}`.", category.id.value);
    let gate = match category.consent {
        Consent::Exempt => quote!(Open),
        Consent::Required | Consent::Objection => quote!(Guarded),
    };
    quote! {
        #[doc = #docs]
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[allow(unreachable_pub, dead_code, non_camel_case_types)]
        #definition
        impl #krate::Category for #marker {
            const INFO: &'static #krate::CategoryInfo = &__declared::#info;
            type Gate = #krate::__private::#gate;
        }
    }
}

fn charter(krate: &TokenStream, table: &Table) -> TokenStream {
    let own = &table.docs;
    let docs = if own.is_empty() {
        quote!(#[doc = " All cookies of the site, and the charter that tells visitors of them."])
    } else {
        quote!(#(#[doc = #own])*)
    };
    quote! {
        #docs
        #[allow(unreachable_pub, dead_code)]
        pub static CHARTER: #krate::Charter = #krate::Charter {
            table: &__declared::TABLE,
            locales: __declared::LOCALES,
            categories: __declared::CATEGORIES,
            rows: __declared::ROWS,
        };
    }
}
