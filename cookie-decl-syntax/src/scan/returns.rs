//! What functions of the package return: `fn cookie_name() -> &'static str { "sid" }`.

use std::collections::HashMap;

use proc_macro2::Span;

use super::eval::Eval;
use super::facts::Path;
use super::phrase::{Phrase, Piece};
use super::value::{Spot, Value};

/// What a function returns, as far as it matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Return {
    /// Text, with the function's parameters in it.
    Text(Phrase),
    /// A cookie, whose site is where it is made.
    Counted,
    /// A cookie of this name that the request brought: it counts where a caller sends it back.
    Read(Phrase),
}

/// What the functions of the package return, by their paths.
pub(super) type Returns = HashMap<Path, Return>;

/// How many calls one phrase is followed through.
const CALLS: usize = 4;

/// The phrase with what calls in it return.
pub(super) fn followed(phrase: &Phrase, returns: &Returns) -> Phrase {
    follow(phrase, returns, CALLS)
}

fn follow(phrase: &Phrase, returns: &Returns, calls: usize) -> Phrase {
    phrase.replace(|piece| {
        let Piece::Call(path, arguments, _) = piece else { return None };
        let calls = calls.checked_sub(1)?;
        let Some(Return::Text(text)) = returns.get(path) else { return None };
        Some(follow(&text.with_arguments(arguments), returns, calls))
    })
}

/// Whether the phrase is nothing but a cookie that is counted where it is made.
pub(super) fn is_counted(phrase: &Phrase, returns: &Returns) -> bool {
    matches!(phrase.0.as_slice(), [Piece::Call(path, ..)] if returns.get(path) == Some(&Return::Counted))
}

impl Eval<'_> {
    /// What a function that ends in a value returns, if that matters to callers.
    pub(super) fn given_back(&self, value: Value) -> Option<Return> {
        match value {
            Value::Text(phrase) => Some(Return::Text(phrase.unplaced())),
            Value::Cookie(ids) => {
                let only = if let [id] = ids.as_slice() { self.outcome.drafts.get(*id) } else { None };
                let read = only.filter(|draft| draft.pending && !draft.line);
                Some(read.map_or(Return::Counted, |draft| Return::Read(draft.phrase.unplaced())))
            }
            Value::SetCookie(_) | Value::Encoded | Value::Echo => Some(Return::Counted),
            _ => None,
        }
    }

    /// The cookie of a request that a function of the package looks up.
    pub(super) fn read_by(&mut self, function: &[String], arguments: &[Spot], call: Span) -> Option<Value> {
        let Some(Return::Read(phrase)) = self.known.returns.get(function) else { return None };
        // What it gives back may be the cookie that it is given.
        if arguments.iter().any(|spot| matches!(spot.value, Value::Cookie(_))) {
            return None;
        }
        let arguments: Vec<Phrase> = arguments.iter().map(Spot::phrase).collect();
        let name = phrase.with_arguments(&arguments);
        let shown = call.source_text().unwrap_or_default();
        let id = self.draft(self.region(call), &shown, "add_cookie", name);
        self.amend(&[id], |draft| draft.pending = true);
        Some(Value::Cookie(vec![id]))
    }
}
