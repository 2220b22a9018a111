//! What is wrong with a table: a diagnostic always names its rule and the smallest token that is wrong.

use proc_macro2::{Span, TokenStream, TokenTree};

use crate::condition::exclude_each_other;
use crate::place::Place;
use crate::rule::Rule;

/// One mistake.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The rule that is broken; its grade decides between error and warning.
    pub rule: &'static Rule,
    /// The smallest token that is wrong.
    pub span: Span,
    /// Where it stands in a file that the table names; the span is then that of the name.
    pub place: Option<Place>,
    /// What is wrong, then the rule: lowercase, no full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The other places that matter, each with its own words.
    pub related: Vec<(Span, String)>,
    /// Conditions of compilation under which alone it is a mistake: the contents of `#[cfg(…)]`.
    pub only_if: Vec<TokenStream>,
}

impl Diagnostic {
    /// A mistake at a token.
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        let message = one_line(message.into());
        Self { rule, span, place: None, message, help: None, related: Vec::new(), only_if: Vec::new() }
    }

    /// Says where it stands in a file.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(one_line(help.into()));
        self
    }

    /// Adds another place that matters.
    #[must_use]
    pub fn related(mut self, span: Span, message: impl Into<String>) -> Self {
        self.related.push((span, one_line(message.into())));
        self
    }

    /// Whether its conditions exclude each other: then it is no mistake anywhere.
    pub(crate) fn never_holds(&self) -> bool {
        !self.only_if.is_empty() && exclude_each_other(&self.only_if)
    }
}

/// What stands within `not(…)`.
pub(crate) fn negated(condition: &TokenStream) -> Option<TokenStream> {
    let trees: Vec<_> = condition.clone().into_iter().collect();
    match trees.as_slice() {
        [TokenTree::Ident(word), TokenTree::Group(inside)] if word == "not" => Some(inside.stream()),
        _ => None,
    }
}

/// The mistakes found so far. Every step takes it first, adds to it, and goes on.
#[derive(Debug, Default)]
#[must_use]
pub struct Errors {
    found: Vec<Diagnostic>,
}

impl Errors {
    /// Adds a mistake.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// All mistakes, in the order in which they were found.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.found
    }
}

/// A message is one line, whatever it quotes from the table: control characters as Rust would escape them.
fn one_line(text: String) -> String {
    if !text.contains(char::is_control) {
        return text;
    }
    let mut line = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if character.is_control() { line.extend(character.escape_debug()) } else { line.push(character) }
    }
    line
}
