//! Model to tokens. Cannot fail: what is wrong has been said before.

use std::collections::HashSet;
use std::str::FromStr;

use cookie_decl_syntax::model::{Consent, Table};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::{constant, data};

/// All that stands for a table in the user's module: category types, constants, and the charter.
pub(crate) fn table(krate: &TokenStream, table: &Table) -> TokenStream {
    let mut output = module(krate, table);
    output.extend((0..table.categories.len()).map(|index| category(krate, table, index)));
    output.extend(constants(krate, table));
    output.extend(charter(krate, table));
    output
}

/// The constants. Of two that share a name under all conditions the second has been reported, and is left out: rustc
/// would report it again.
fn constants(krate: &TokenStream, table: &Table) -> TokenStream {
    let mut taken = HashSet::new();
    let mut output = TokenStream::new();
    for (index, row) in table.rows.iter().enumerate() {
        let Some(constant) = &row.constant else { continue };
        if row.cfg.is_empty() && !taken.insert(constant.value.as_str()) {
            continue;
        }
        output.extend(constant::constant(krate, table, (index, row)));
    }
    output
}

fn module(krate: &TokenStream, table: &Table) -> TokenStream {
    // The text is ours and has been tested to lex, whatever the table holds.
    let facts = TokenStream::from_str(&data::module(table)).unwrap_or_default();
    quote! {
        #[doc(hidden)]
        #[allow(unreachable_pub, unused_imports)]
        mod __declared {
            use #krate::__private::*;
            #facts
        }
    }
}

fn category(krate: &TokenStream, table: &Table, index: usize) -> TokenStream {
    let Some(category) = table.categories.get(index) else { return TokenStream::new() };
    let marker = Ident::new(&category.type_name, Span::call_site());
    let info = Ident::new(&data::category_name(index), Span::call_site());
    let docs = format!(" Cookies of category `{}`.", category.id.value);
    let gate = match category.consent {
        Consent::Exempt => quote!(Open),
        Consent::Required | Consent::Objection => quote!(Guarded),
    };
    quote! {
        #[doc = #docs]
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[allow(unreachable_pub, dead_code)]
        pub struct #marker;
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
        };
    }
}
