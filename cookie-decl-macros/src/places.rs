//! Where in a spreadsheet a mistake stands.
//!
//! All that a macro lexes has one span in the compiler. So where something is wrong, the table is read once more with
//! proc-macro2's own tokens, which know their places, and each mistake learns its place from its twin.

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::files::{Files, Open};
use proc_macro2::{TokenStream, extra, fallback};

/// Tells each mistake in a spreadsheet its place. `tokens` is the table.
pub(crate) fn say(diagnostics: &mut [Diagnostic], tokens: &TokenStream, open: Open<'_>) {
    let table = tokens.to_string();
    let _outside = Outside::enter();
    let Ok(tokens) = table.parse() else { return };
    let (_, twins) = cookie_decl_syntax::read_with(tokens, &Files::outside(open));
    if twins.len() != diagnostics.len() {
        return;
    }
    for (diagnostic, twin) in diagnostics.iter_mut().zip(twins) {
        if diagnostic.message == twin.message {
            diagnostic.place = twin.place;
            for ((_, words), (_, with_place)) in diagnostic.related.iter_mut().zip(twin.related) {
                *words = with_place;
            }
        }
    }
}

/// While it lives, tokens are proc-macro2's own. No token of the compiler may be made or mixed with them meanwhile.
struct Outside;

impl Outside {
    fn enter() -> Self {
        fallback::force();
        Self
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        // A language server runs macros for days: what was lexed here is forgotten.
        extra::invalidate_current_thread_spans();
        fallback::unforce();
    }
}
