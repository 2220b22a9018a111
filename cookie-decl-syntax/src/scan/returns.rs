//! What functions of the package return: `fn cookie_name() -> &'static str { "sid" }`.

use std::collections::{HashMap, HashSet};

use proc_macro2::Span;

use super::draft::Draft;
use super::eval::Eval;
use super::facts::Path;
use super::phrase::{Phrase, Piece};
use super::site::Action;
use super::value::{Spot, Value};

/// What a function returns, as far as it matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Return {
    /// Text, with the function's parameters in it.
    Text(Phrase),
    /// A cookie, whose site is where it is made.
    Counted,
    /// Such a cookie of this name, which is not a removal: it counts once more where a caller makes one of it.
    Made(Phrase),
    /// A cookie of this name that the request brought: it counts where a caller sends it back.
    Read(Phrase),
}

/// What the functions of the package return, by their paths.
pub(super) type Returns = HashMap<Path, Return>;

/// Adds what methods of traits return by some types to what they do by others: nothing where types differ.
pub(super) fn unite_returns(
    known: &mut HashMap<Path, Option<Return>>,
    more: impl IntoIterator<Item = (Path, Option<Return>)>,
) {
    for (method, given) in more {
        let known = known.entry(method).or_insert_with(|| given.clone());
        if *known != given {
            *known = None;
        }
    }
}

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
    matches!(phrase.0.as_slice(), [Piece::Call(path, ..)]
        if matches!(returns.get(path), Some(Return::Counted | Return::Made(_))))
}

/// The functions whose cookies nobody sets: each caller removes what it is given.
pub(super) fn only_removed(drafts: &[Draft]) -> HashSet<Path> {
    let mut removed: HashMap<&Path, bool> = HashMap::new();
    for draft in drafts.iter().filter(|draft| !draft.dropped) {
        let Some(function) = &draft.made_by else { continue };
        *removed.entry(function).or_insert(true) &= draft.site.action == Action::Remove;
    }
    removed.into_iter().filter(|(_, removed)| *removed).map(|(function, _)| function.clone()).collect()
}

/// Whether a text begins with a name that no source says, whatever is added to it behind.
fn begins_with_what_is_held(text: &Phrase) -> bool {
    let begins = |text: &Phrase| text.split_once('=').is_some_and(|(name, _)| is_unsaid(&name));
    text.choices().iter().all(|(text, _)| begins(text))
}

impl Eval<'_> {
    /// What a function at a path returns. The header of the package's own cookie is counted where the cookie is made.
    pub(super) fn given_back_by(&self, path: &[String], value: Value) -> Option<Return> {
        let of_type = path.split_last().map(|(_, owner)| owner);
        match &value {
            Value::Text(text)
                if of_type.is_some_and(|owner| self.has_a_name(owner)) && begins_with_what_is_held(text) =>
            {
                Some(Return::Counted)
            }
            _ => self.given_back(value),
        }
    }

    /// What a function that ends in a value returns, if that matters to callers.
    fn given_back(&self, value: Value) -> Option<Return> {
        match value {
            Value::Text(phrase) => Some(Return::Text(phrase.unplaced())),
            Value::Cookie(ids) => {
                let only = if let [id] = ids.as_slice() { self.outcome.drafts.get(*id) } else { None };
                Some(match only.filter(|draft| !draft.line) {
                    Some(draft) if draft.pending => Return::Read(draft.phrase.unplaced()),
                    Some(draft) if !draft.dropped && draft.site.action == Action::Set => {
                        Return::Made(draft.phrase.unplaced())
                    }
                    _ => Return::Counted,
                })
            }
            Value::SetCookie(_) | Value::Encoded | Value::Echo => Some(Return::Counted),
            _ => None,
        }
    }

    /// The cookie that a function of the package looks up in a request, or makes.
    pub(super) fn read_by(&mut self, function: &[String], arguments: &[Spot], call: Span) -> Option<Value> {
        let (phrase, is_read) = match self.known.returns.get(function)? {
            Return::Read(phrase) => (phrase, true),
            Return::Made(phrase) => (phrase, false),
            Return::Text(_) | Return::Counted => return None,
        };
        // What it gives back may be the cookie that it is given.
        if arguments.iter().any(|spot| matches!(spot.value, Value::Cookie(_))) {
            return None;
        }
        let arguments: Vec<Phrase> = arguments.iter().map(Spot::phrase).collect();
        let name = phrase.with_arguments(&arguments);
        let shown = call.source_text().unwrap_or_default();
        let id = self.draft(self.region(call), &shown, "add_cookie", name);
        self.amend(&[id], |draft| {
            (draft.pending, draft.counted) = (is_read, !is_read);
            draft.made_by = (!is_read).then(|| function.to_vec());
        });
        Some(Value::Cookie(vec![id]))
    }
}

/// Whether nothing of a name is known, and no caller says it.
pub(super) fn is_unsaid(name: &Phrase) -> bool {
    !name.has_params() && !name.0.iter().any(|piece| matches!(piece, Piece::Known(_)))
}
