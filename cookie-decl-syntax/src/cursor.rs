//! A walk over token trees that never runs off their end.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};

/// The trees of a stream, with the invisible groups of a surrounding `macro_rules!` opened.
pub(crate) fn trees(stream: TokenStream) -> Vec<TokenTree> {
    let mut trees = Vec::new();
    open(stream, &mut trees);
    trees
}

fn open(stream: TokenStream, trees: &mut Vec<TokenTree>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => open(group.stream(), trees),
            tree => trees.push(tree),
        }
    }
}

/// A position in a row of token trees.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'a> {
    rest: &'a [TokenTree],
    /// The last token passed, or what encloses the trees: where something is missing at their end.
    last: Span,
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(trees: &'a [TokenTree], enclosing: Span) -> Self {
        Self { rest: trees, last: enclosing }
    }

    pub(crate) fn peek(&self) -> Option<&'a TokenTree> {
        self.rest.first()
    }

    pub(crate) fn peek_second(&self) -> Option<&'a TokenTree> {
        self.rest.get(1)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// The trees not passed yet.
    pub(crate) fn rest(&self) -> &'a [TokenTree] {
        self.rest
    }

    /// The next token, or the last one where there is none: where to say what was expected.
    pub(crate) fn here(&self) -> Span {
        self.peek().map_or(self.last, TokenTree::span)
    }

    /// The token passed last.
    pub(crate) fn behind(&self) -> Span {
        self.last
    }

    pub(crate) fn next(&mut self) -> Option<&'a TokenTree> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        self.last = last_span(first);
        Some(first)
    }

    /// Passes the punctuation mark if it is next.
    pub(crate) fn punct(&mut self, mark: char) -> bool {
        let found = is_punct(self.peek(), mark);
        if found {
            self.next();
        }
        found
    }

    /// Passes the word if it is next.
    pub(crate) fn word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Some(TokenTree::Ident(ident)) if ident == word);
        if found {
            self.next();
        }
        found
    }

    pub(crate) fn ident(&mut self) -> Option<&'a Ident> {
        let Some(TokenTree::Ident(ident)) = self.peek() else { return None };
        self.next();
        Some(ident)
    }

    pub(crate) fn literal(&mut self) -> Option<&'a Literal> {
        let Some(TokenTree::Literal(literal)) = self.peek() else { return None };
        self.next();
        Some(literal)
    }

    pub(crate) fn group(&mut self, delimiter: Delimiter) -> Option<&'a Group> {
        let group = as_group(self.peek(), delimiter)?;
        self.next();
        Some(group)
    }

    /// Passes all up to the mark, and returns a cursor over it; the mark itself stays next.
    pub(crate) fn until(&mut self, mark: char) -> Cursor<'a> {
        let end = self.rest.iter().position(|tree| is_punct(Some(tree), mark)).unwrap_or(self.rest.len());
        let (part, rest) = self.rest.split_at(end);
        let cursor = Cursor { rest: part, last: self.last };
        self.rest = rest;
        self.last = part.last().map_or(self.last, last_span);
        cursor
    }

    /// Goes on with `rest`, which lies behind `last`.
    pub(crate) fn pass_to(&mut self, rest: &'a [TokenTree], last: Span) {
        self.rest = rest;
        self.last = last;
    }

    /// The trees up to the `;` that ends a row, without passing them.
    pub(crate) fn until_end_of_row(&self) -> &'a [TokenTree] {
        let end = self.rest.iter().position(|tree| is_punct(Some(tree), ';')).unwrap_or(self.rest.len());
        self.rest.get(..end).unwrap_or_default()
    }

    /// Passes a row that makes no sense: to behind its `;`, or to before what looks like a category.
    pub(crate) fn skip_row(&mut self) {
        while self.next().is_some() {
            let behind_row = is_punct(self.peek(), ';');
            let category = matches!(self.peek(), Some(TokenTree::Ident(_)))
                && as_group(self.peek_second(), Delimiter::Brace).is_some();
            if behind_row {
                self.next();
            }
            if behind_row || category {
                return;
            }
        }
    }
}

pub(crate) fn is_punct(tree: Option<&TokenTree>, mark: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

pub(crate) fn as_group(tree: Option<&TokenTree>, delimiter: Delimiter) -> Option<&Group> {
    match tree {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// Where a tree ends: the closing delimiter of a group.
pub(crate) fn last_span(tree: &TokenTree) -> Span {
    match tree {
        TokenTree::Group(group) => group.span_close(),
        tree => tree.span(),
    }
}

/// A tree as an error names it: in backticks, groups by their delimiters alone.
pub(crate) fn describe(tree: Option<&TokenTree>) -> String {
    match tree {
        None => "nothing".into(),
        Some(TokenTree::Group(group)) => match group.delimiter() {
            Delimiter::Parenthesis => "`(…)`".into(),
            Delimiter::Brace => "`{…}`".into(),
            Delimiter::Bracket => "`[…]`".into(),
            Delimiter::None => "a macro's output".into(),
        },
        Some(tree) => format!("`{tree}`"),
    }
}
