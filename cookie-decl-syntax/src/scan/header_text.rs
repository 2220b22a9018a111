//! The text of a `Set-Cookie` that a function gives back: `fn session(id: &str) -> String { format!("sid={id}; Path=/") }`.
//!
//! It counts where it stands, since who puts it into a response may be an application that never says the name; unless
//! the package does so itself, and it counts there.

use std::collections::HashSet;

use proc_macro2::Span;

use super::draft::Draft;
use super::eval::Eval;
use super::facts::Path;
use super::phrase::{Phrase, Piece};
use super::returns::{Return, Returns, followed};
use super::value::Spot;

/// Whether a draft is the text of a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum HeaderText {
    /// It is a cookie, or a header that is written.
    None,
    /// It is such a text, and counts once a function gives it back.
    Waits,
    /// This function does.
    GivenBack(Path),
}

impl Eval<'_> {
    /// Drafts a text that has the form of a header: it waits for a function to give it back.
    pub(super) fn text_of_header(&mut self, text: &Phrase, at: Span) {
        if is_header(text) {
            let id = self.draft(self.region(at), "", "Set-Cookie", text.clone());
            self.amend(&[id], |draft| {
                (draft.line, draft.pending) = (true, true);
                draft.text = HeaderText::Waits;
            });
        }
    }

    /// A text that was none of a header is one by what was added to it.
    pub(super) fn grown_to_header(&mut self, before: &Phrase, now: &Phrase, added: &Spot) {
        let begins_attribute = |piece: &Piece| matches!(piece, Piece::Known(text) if text.contains(';'));
        if added.phrase().0.iter().any(begins_attribute) && !is_header(before) {
            self.text_of_header(now, added.span);
        }
    }

    /// What a function gives back: of its texts those that are part of it.
    pub(super) fn give_back_text(&mut self, function: &Path, first_draft: usize, given: &Phrase) {
        let name_of = |phrase: &Phrase| Some(phrase.split_once('=')?.0);
        let given = followed(given, self.known.returns);
        let names: Vec<Phrase> = given.choices().iter().filter_map(|(text, _)| name_of(text)).collect();
        let drafts = self.outcome.drafts.get_mut(first_draft..).unwrap_or_default();
        let waiting = |draft: &&mut Draft| draft.text == HeaderText::Waits && draft.helper.is_none();
        for draft in drafts.iter_mut().filter(waiting) {
            if name_of(&draft.phrase).is_some_and(|name| names.contains(&name)) {
                draft.pending = false;
                draft.text = HeaderText::GivenBack(function.clone());
            }
        }
    }
}

/// Adds the functions that a text is read from.
pub(super) fn note_sources(phrase: &Phrase, returns: &Returns, sources: &mut HashSet<Path>) {
    phrase.replace(|piece| {
        if let Piece::Call(path, arguments, _) = piece
            && sources.insert(path.clone())
        {
            for argument in arguments {
                note_sources(argument, returns, sources);
            }
            if let Some(Return::Text(text)) = returns.get(path) {
                note_sources(text, returns, sources);
            }
        }
        None
    });
}

/// Whether a text is a name, a value, and at least one attribute that no other header has.
fn is_header(text: &Phrase) -> bool {
    let Some((name, rest)) = text.split_once('=') else { return false };
    let is_token = |piece: &Piece| match piece {
        Piece::Known(text) => {
            !text.contains(|mark: char| mark.is_whitespace() || r#"()<>@,;:\"/[]?{}"#.contains(mark))
        }
        _ => true,
    };
    if name.0.is_empty() || !name.0.iter().all(is_token) {
        return false;
    }
    rest.told().split(';').skip(1).any(is_attribute)
}

fn is_attribute(part: &str) -> bool {
    let part = part.trim().to_ascii_lowercase();
    part == "httponly"
        || ["samesite=", "max-age=", "path="].iter().any(|attribute| part.starts_with(attribute))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_has_a_name_and_attributes_of_its_own() {
        let is = |text: &str| is_header(&Phrase::known(text));
        for header in ["a=; Path=/", "a=1;httponly", "__Host-a=1; Secure; SameSite=Lax", "a.b=1; Max-Age=0"] {
            assert!(is(header), "{header}");
        }
        for other in ["a=1", "a=1; b=2", "max-age=1; preload", "a b=1; Path=/", "=1; Path=/", "a; Path=/", ""]
        {
            assert!(!is(other), "{other}");
        }
    }
}
