//! Cells to tokens and spans.

use std::cell::RefCell;
use std::rc::Rc;
use std::str::FromStr;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree, fallback};

use super::places::{Lexed, Places};
use super::records::Cell;
use crate::cursor::trees;
use crate::place::Text;

/// Cells nest no deeper than that: each step into a group takes a bit of the stack.
const DEEPEST: usize = 20;

/// Lexes the cells of a file.
pub(super) struct Lexer<'a> {
    places: Option<&'a RefCell<Places>>,
    file: Rc<Text>,
    /// The literal of the file's path.
    at: Span,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(places: Option<&'a RefCell<Places>>, file: Text, at: Span) -> Self {
        Self { places, file: Rc::new(file), at }
    }

    pub(super) fn text(&self) -> &str {
        self.file.as_str()
    }

    /// The beginning of the file.
    pub(super) fn start(&self) -> Span {
        self.span(&Cell { text: String::new(), start: 0, indent: 0, fault: None })
    }

    /// The span of a cell as a whole.
    pub(super) fn span(&self, cell: &Cell) -> Span {
        self.span_at(cell, 0)
    }

    /// The span of an octet of a cell's text.
    pub(super) fn span_at(&self, cell: &Cell, inside: usize) -> Span {
        let Some(places) = self.places else { return self.at };
        // Any token will do.
        let token = TokenStream::from_str("_").ok().and_then(|tokens| tokens.into_iter().next());
        let span = token.map_or(self.at, |token| token.span());
        self.remember(places, span, cell, inside);
        span
    }

    /// The tokens of a part of a cell, from that octet of its text on; none if it is not made of tokens.
    pub(super) fn tokens(&self, cell: &Cell, from: usize, part: &str) -> Option<Vec<TokenTree>> {
        if part.matches(['(', '[', '{']).count() > DEEPEST {
            return None;
        }
        let Some(places) = self.places else {
            return lexes(part)
                .then(|| TokenStream::from_str(part).ok())
                .flatten()
                .map(|tokens| trees(tokens).into_iter().map(|tree| spanned(tree, self.at)).collect());
        };
        let tokens = trees(TokenStream::from_str(part).ok()?);
        if let Some(first) = tokens.first() {
            self.remember(places, first.span(), cell, from);
        }
        Some(tokens)
    }

    fn remember(&self, places: &RefCell<Places>, span: Span, cell: &Cell, from: usize) {
        let lexed = Lexed { file: Rc::clone(&self.file), cell: cell.clone(), from };
        places.borrow_mut().insert(span, lexed);
    }

    /// A part of a cell as one word.
    pub(super) fn word(&self, cell: &Cell, from: usize, part: &str) -> Option<Ident> {
        match self.tokens(cell, from, part)?.as_slice() {
            [TokenTree::Ident(word)] => Some(word.clone()),
            _ => None,
        }
    }
}

/// Whether a text is made of tokens. rustc's own lexer would tell the user itself of what is not, in words that do not
/// name the file, so proc-macro2's is asked first.
fn lexes(text: &str) -> bool {
    struct Unforce;
    impl Drop for Unforce {
        fn drop(&mut self) {
            fallback::unforce();
        }
    }
    fallback::force();
    let _unforce = Unforce;
    TokenStream::from_str(text).is_ok()
}

/// A token that stands at the file's name.
fn spanned(mut tree: TokenTree, at: Span) -> TokenTree {
    if let TokenTree::Group(group) = &tree {
        let inside = group.stream().into_iter().map(|tree| spanned(tree, at)).collect();
        let delimiter: Delimiter = group.delimiter();
        tree = TokenTree::Group(Group::new(delimiter, inside));
    }
    tree.set_span(at);
    tree
}
