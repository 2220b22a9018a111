//! Diagnostics to tokens that make rustc say them.

use cookie_decl_syntax::diag::Diagnostic;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// The tokens of a diagnostic and of the places it points to.
pub(crate) fn tokens(diagnostic: &Diagnostic) -> TokenStream {
    let text = match &diagnostic.help {
        Some(help) => format!("{}\nhelp: {help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    if diagnostic.rule.grade.is_warning() {
        return warning(diagnostic.span, diagnostic.rule.name, &text);
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
    let condition = match only_if {
        [] => TokenStream::new(),
        conditions => quote_spanned!(span=> #[cfg(all(#(#conditions),*))]),
    };
    quote_spanned!(span=> #condition ::core::compile_error! { #text })
}

/// Stable Rust lets a macro warn in one way: by the use of something deprecated. The item bears the rule's name, in
/// capitals because rustc would offer to rename a lower-case constant, in the user's own row.
fn warning(span: Span, rule: &str, text: &str) -> TokenStream {
    let item = Ident::new(&rule.to_uppercase(), Span::call_site());
    let used = Ident::new(&rule.to_uppercase(), span);
    let note = format!("\n{text}\nnote: `#[allow({rule}, reason = \"…\")]` on the row silences this");
    quote_spanned! {Span::call_site()=>
        const _: () = {
            #[deprecated(note = #note)]
            const #item: () = ();
            #used
        };
    }
}
