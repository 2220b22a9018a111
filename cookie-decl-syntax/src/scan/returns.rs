//! What functions of the package return: `fn cookie_name() -> &'static str { "sid" }`.

use std::collections::HashMap;

use super::facts::Path;
use super::phrase::{Phrase, Piece};

/// What a function returns, as far as it matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Return {
    /// Text, with the function's parameters in it.
    Text(Phrase),
    /// A cookie, whose site is where it is made.
    Counted,
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
