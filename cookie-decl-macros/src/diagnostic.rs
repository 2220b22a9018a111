//! Diagnostics to tokens that make rustc say them.

use cookie_decl_syntax::diag::Diagnostic;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

/// The tokens of a diagnostic and of the places it points to.
pub(crate) fn tokens(diagnostic: &Diagnostic) -> TokenStream {
    // What stands in a file has no span: its place goes in front.
    let place = diagnostic.place.as_ref().map(|place| format!("{place}: ")).unwrap_or_default();
    let help = diagnostic.help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
    let text = format!("{place}{}{help}", diagnostic.message);
    if diagnostic.rule.grade.is_warning() {
        return warning(diagnostic, &text);
    }
    let mut tokens = error(diagnostic.span, &text, &diagnostic.only_if);
    // rustc has no secondary labels for macros: the other place is an error of its own, right behind.
    tokens.extend(diagnostic.related.iter().map(|(span, text)| error(*span, text, &diagnostic.only_if)));
    tokens
}

/// Line and column, so that mistakes are told in the order in which they stand.
pub(crate) fn position(span: Span) -> (usize, usize) {
    let span = span.unwrap();
    (span.line(), span.column())
}

fn error(span: Span, text: &str, only_if: &[TokenStream]) -> TokenStream {
    let condition = condition(only_if);
    quote_spanned!(span=> #condition ::core::compile_error! { #text })
}

/// Stable Rust lets a macro warn in one way: by the use of something deprecated. The item bears the rule's name, in
/// capitals because rustc would offer to rename a lower-case constant, in the user's own row.
fn warning(diagnostic: &Diagnostic, text: &str) -> TokenStream {
    let rule = diagnostic.rule.name.to_uppercase();
    let item = Ident::new(&rule, Span::call_site());
    let used = Ident::new(&rule, diagnostic.span);
    let note = format!("\n{text}");
    let condition = condition(&diagnostic.only_if);
    quote! {
        #condition
        const _: () = {
            #[deprecated(note = #note)]
            const #item: () = ();
            #used
        };
    }
}

fn condition(only_if: &[TokenStream]) -> TokenStream {
    match only_if {
        [] => TokenStream::new(),
        conditions => quote!(#[cfg(all(#(#conditions),*))]),
    }
}
