//! Expressions that come to a string, as far as the script tells: literals, constants, and holes between them.

use std::collections::HashMap;
use std::ops::Range;

use super::lexer::{Kind, Piece, Token};

/// A part of a string.
#[derive(Clone, Debug)]
pub(super) enum Part {
    /// Text that is known. `at` is where it stands in the script, unless it has escapes in it.
    Text { text: String, at: Option<usize> },
    /// What is only known when the script runs: where it stands.
    Hole(Range<usize>),
}

/// Words of a statement that are looked at. A name stands at its beginning; the limit is for generated scripts.
pub(super) const LONGEST_STATEMENT: usize = 256;

/// The words of a script, and its constants.
pub(super) struct Script<'a> {
    pub(super) text: &'a str,
    /// Whether a template engine fills in.
    pub(super) is_template: bool,
    pub(super) constants: HashMap<String, String>,
}

impl<'a> Script<'a> {
    pub(super) fn new(text: &'a str, is_template: bool, lists: &[Vec<Token>]) -> Self {
        let mut script = Self { text, is_template, constants: HashMap::new() };
        let mut twice = Vec::new();
        for tokens in lists {
            for (at, token) in tokens.iter().enumerate() {
                if token.kind == Kind::Word
                    && script.source(&token.range) == "const"
                    && let Some((name, value)) = script.constant(statement(tokens, at + 1))
                {
                    // Two of one name, in two functions: which one is meant is not looked into.
                    let before = script.constants.insert(name.clone(), value.clone());
                    twice.extend(before.filter(|before| *before != value).map(|_| name));
                }
            }
        }
        for name in twice {
            script.constants.remove(&name);
        }
        script
    }

    /// `NAME = "…"` or `NAME: string = "…"`, and nothing behind it that would go on.
    fn constant(&self, tokens: &[Token]) -> Option<(String, String)> {
        let name = tokens.first().filter(|token| token.kind == Kind::Word)?;
        let typed = usize::from(self.is(tokens.get(1), ":")) * 2;
        if !self.is(tokens.get(1 + typed), "=") {
            return None;
        }
        let rest = tokens.get(2 + typed..)?;
        let (parts, count) = self.string(rest);
        let ends = rest.get(count).is_none_or(|next| {
            next.begins_line || matches!(self.source(&next.range), ";" | "," | "}" | "as")
        });
        match (&parts[..], ends) {
            ([Part::Text { text, .. }], true) => Some((self.source(&name.range).to_owned(), text.clone())),
            _ => None,
        }
    }

    /// What a variable holds that the words before declare and add to: `var line = name + "=1"; line += "; path=/";`.
    pub(super) fn variable(&self, name: &str, before: &[Token]) -> Option<Vec<Part>> {
        let first = self.declaration(name, before)?;
        let (mut parts, _) = self.string(statement(before, first));
        for (at, token) in before.iter().enumerate().skip(first) {
            if token.kind == Kind::Word
                && self.source(&token.range) == name
                && self.is(before.get(at + 1), "+=")
            {
                parts.extend(self.string(statement(before, at + 2)).0);
            }
        }
        Some(joined(parts))
    }

    /// Where the nearest value stands that a variable is declared with, in a block around the end of the words.
    fn declaration(&self, name: &str, before: &[Token]) -> Option<usize> {
        let mut closed = 0_usize;
        for (at, token) in before.iter().enumerate().rev().take(LONGEST_STATEMENT) {
            let is_declared = || {
                let keyword = at.checked_sub(1).and_then(|at| before.get(at));
                let keyword = keyword.map(|keyword| self.source(&keyword.range));
                matches!(keyword, Some("var" | "let" | "const")) && self.is(before.get(at + 1), "=")
            };
            match (token.kind == Kind::Mark, self.source(&token.range)) {
                (true, "}") => closed += 1,
                (true, "{") => closed = closed.saturating_sub(1),
                (false, word) if closed == 0 && word == name && is_declared() => return Some(at + 2),
                _ => {}
            }
        }
        None
    }

    pub(super) fn source(&self, range: &Range<usize>) -> &'a str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    pub(super) fn is(&self, token: Option<&Token>, mark: &str) -> bool {
        token.is_some_and(|token| {
            !matches!(token.kind, Kind::Text | Kind::Template(_) | Kind::Regex)
                && self.source(&token.range) == mark
        })
    }

    /// The string that an expression comes to, and how many words the expression has.
    pub(super) fn string(&self, tokens: &[Token]) -> (Vec<Part>, usize) {
        let (mut parts, mut at) = (Vec::new(), 0);
        loop {
            let rest = tokens.get(at..).unwrap_or_default();
            let length = self.operand_length(rest);
            self.operand(rest.get(..length).unwrap_or_default(), &mut parts);
            at += length;
            if length == 0 || !self.is(tokens.get(at), "+") {
                return (joined(parts), at);
            }
            at += 1;
        }
    }

    /// How many words there are up to the next `+`, or to the end of the expression.
    fn operand_length(&self, tokens: &[Token]) -> usize {
        let (mut depth, mut is_open) = (0_usize, true);
        for (at, token) in tokens.iter().enumerate() {
            let mark = if token.kind == Kind::Mark { self.source(&token.range) } else { "" };
            // Without a semicolon a statement ends with its line, unless an operator goes on.
            let ends_line = token.begins_line && !is_open && mark.is_empty();
            if depth == 0 && (ends_line || matches!(mark, "+" | ";" | "," | ")" | "]" | "}")) {
                return at;
            }
            match mark {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth = depth.saturating_sub(1),
                _ => {}
            }
            is_open = !mark.is_empty() && !matches!(mark, ")" | "]" | "}");
        }
        tokens.len()
    }

    fn operand(&self, tokens: &[Token], parts: &mut Vec<Part>) {
        let hole = || {
            let (first, last) = (tokens.first()?, tokens.last()?);
            Some(Part::Hole(first.range.start..last.range.end))
        };
        match tokens {
            [token] => match &token.kind {
                Kind::Text => {
                    self.text_parts(token.range.start + 1..token.range.end.saturating_sub(1), parts);
                }
                Kind::Template(pieces) => {
                    for piece in pieces {
                        match piece {
                            Piece::Text(range) => self.text_parts(range.clone(), parts),
                            Piece::Hole(range) => parts.push(self.named(range.clone())),
                        }
                    }
                }
                Kind::Word => parts.push(self.named(token.range.clone())),
                _ => parts.extend(hole()),
            },
            // What is encoded is the same for the names that people write.
            [encode, open, inner, close]
                if self.source(&encode.range).starts_with("encodeURI")
                    && self.is(Some(open), "(")
                    && self.is(Some(close), ")") =>
            {
                self.operand(std::slice::from_ref(inner), parts);
            }
            [open, inner @ .., close] if self.is(Some(open), "(") && self.is(Some(close), ")") => {
                let (inside, count) = self.string(inner);
                if count == inner.len() { parts.extend(inside) } else { parts.extend(hole()) }
            }
            _ => parts.extend(hole()),
        }
    }

    /// A constant's text, or a hole.
    fn named(&self, range: Range<usize>) -> Part {
        let word = self.source(&range).trim();
        match self.constants.get(word) {
            Some(text) => Part::Text { text: text.clone(), at: None },
            None => Part::Hole(range),
        }
    }

    /// What stands between quotes; in a template, `{{ … }}` and its kin are holes.
    fn text_parts(&self, range: Range<usize>, parts: &mut Vec<Part>) {
        let mut start = range.start;
        while self.is_template && start < range.end {
            let rest = self.source(&(start..range.end));
            let tags = [("{{", "}}"), ("{%", "%}"), ("<%", "%>")];
            let first = tags.iter().filter_map(|(open, close)| Some((rest.find(open)?, *close))).min();
            let Some((open, close)) = first else { break };
            let length =
                rest.get(open..).and_then(|tag| tag.find(close)).map_or(rest.len() - open, |at| at + 2);
            parts.push(self.plain(start..start + open));
            parts.push(Part::Hole(start + open..start + open + length));
            start += open + length;
        }
        parts.push(self.plain(start..range.end));
    }

    fn plain(&self, range: Range<usize>) -> Part {
        let written = self.source(&range);
        if written.contains('\\') {
            return Part::Text { text: unescaped(written), at: None };
        }
        Part::Text { text: written.to_owned(), at: Some(range.start) }
    }
}

/// The words from there on, as many as are looked at.
pub(super) fn statement(tokens: &[Token], from: usize) -> &[Token] {
    let rest = tokens.get(from..).unwrap_or_default();
    rest.get(..LONGEST_STATEMENT).unwrap_or(rest)
}

/// Texts that stand beside one another are one; empty ones are none.
fn joined(parts: Vec<Part>) -> Vec<Part> {
    let mut joined: Vec<Part> = Vec::new();
    for part in parts {
        match (joined.last_mut(), part) {
            (_, Part::Text { text, .. }) if text.is_empty() => {}
            (Some(Part::Text { text, .. }), Part::Text { text: more, .. }) => text.push_str(&more),
            (_, part) => joined.push(part),
        }
    }
    joined
}

/// Escapes that a cookie's text may have. Others stand for letters that no cookie has.
fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            plain.push(letter);
            continue;
        }
        let code = |letters: &mut std::str::Chars<'_>, count| {
            let digits: String = letters.by_ref().take(count).collect();
            u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32)
        };
        match letters.next() {
            Some('x') => plain.extend(code(&mut letters, 2)),
            Some('u') => plain.extend(code(&mut letters, 4)),
            Some('n' | 'r' | 't' | '\n') | None => plain.push(' '),
            Some(other) => plain.push(other),
        }
    }
    plain
}
