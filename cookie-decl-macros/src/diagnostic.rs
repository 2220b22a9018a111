//! Diagnostics to tokens that make rustc say them.

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::rule::Rule;
use cookie_decl_syntax::scan::{Finding, Level, Place};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

/// The tokens of a diagnostic and of the places it points to.
pub(crate) fn tokens(diagnostic: &Diagnostic) -> TokenStream {
    let Diagnostic { rule, span, message, help, related, only_if, place } = diagnostic;
    // What stands in a file has no span: its place goes in front.
    let place = place.as_ref().map(|place| format!("{place}: ")).unwrap_or_default();
    let help = help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
    let text = format!("{place}{message}{help}");
    if rule.grade.is_warning() {
        return warning(rule, *span, &text, only_if);
    }
    let mut tokens = error(*span, &text, only_if);
    // rustc has no secondary labels for macros: the other place is an error of its own, right behind.
    tokens.extend(related.iter().map(|(span, text)| error(*span, text, only_if)));
    tokens
}

/// The tokens of what is wrong with a place in the sources: the place begins the message, the row to paste ends it.
pub(crate) fn finding(at: Span, finding: &Finding) -> TokenStream {
    let text = text(finding);
    match finding.level {
        Level::Error => error(at, &text, &[]),
        Level::Warning => warning(finding.rule, at, &text, &[]),
    }
}

/// A finding in words.
pub(crate) fn text(finding: &Finding) -> String {
    let mut text = match &finding.place {
        Some(Place { path, region }) => {
            format!("{path}:{}:{}: {}", region.line, region.column, finding.message)
        }
        None => finding.message.clone(),
    };
    if let Some(help) = &finding.help {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    for line in finding.row.iter().flat_map(|row| row.lines()) {
        text.push_str("\n    ");
        text.push_str(line);
    }
    text
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
fn warning(rule: &Rule, at: Span, text: &str, only_if: &[TokenStream]) -> TokenStream {
    let rule = rule.name.to_uppercase();
    let item = Ident::new(&rule, Span::call_site());
    let used = Ident::new(&rule, at);
    let note = format!("\n{text}");
    let condition = condition(only_if);
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
