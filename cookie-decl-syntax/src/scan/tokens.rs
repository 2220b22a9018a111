//! The tokens of a text, as far as a look at its octets tells them: many times faster than a lexer, and never at a loss.

use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A comment, of a documentation too.
    Comment,
    /// A string or a character.
    Quoted,
    /// An identifier, a keyword, a number.
    Word,
    /// Any other octet.
    Mark,
}

/// A token.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) octets: Range<usize>,
}

impl Token {
    /// What stands there.
    pub(super) fn text<'a>(&self, whole: &'a str) -> &'a str {
        whole.get(self.octets.clone()).unwrap_or_default()
    }
}

/// All tokens of a text.
#[derive(Clone, Debug)]
pub(super) struct Tokens<'a> {
    octets: &'a [u8],
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { octets: text.as_bytes(), at: 0 }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let rest = self.octets.get(self.at..)?;
        let start = self.at + rest.iter().position(|octet| !octet.is_ascii_whitespace())?;
        let (kind, length) = token(self.octets.get(start..)?);
        self.at = start + length;
        Some(Token { kind, octets: start..self.at })
    }
}

/// The token at the beginning of a text, and how many octets it takes.
fn token(text: &[u8]) -> (Kind, usize) {
    match text {
        [b'/', b'/', ..] => {
            (Kind::Comment, text.iter().position(|octet| *octet == b'\n').unwrap_or(text.len()))
        }
        [b'/', b'*', ..] => (Kind::Comment, block_comment(text)),
        [b'"', ..] => (Kind::Quoted, string(text)),
        [b'\'', ..] => match character(text) {
            1 => (Kind::Mark, 1),
            length => (Kind::Quoted, length),
        },
        [b'r', b'"' | b'#', ..] => raw_string_or_word(text, 1),
        [b'b' | b'c', b'r', b'"' | b'#', ..] => raw_string_or_word(text, 2),
        [first, ..] if is_word(*first) => (Kind::Word, word(text)),
        _ => (Kind::Mark, 1),
    }
}

fn raw_string_or_word(text: &[u8], prefix: usize) -> (Kind, usize) {
    match raw_string(text, prefix) {
        1 => (Kind::Word, word(text)),
        length => (Kind::Quoted, length),
    }
}

fn is_word(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || octet == b'_' || octet >= 0x80
}

fn word(text: &[u8]) -> usize {
    text.iter().position(|octet| !is_word(*octet)).unwrap_or(text.len())
}

fn block_comment(text: &[u8]) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        match text.get(at..at + 2) {
            Some(b"/*") => (depth, at) = (depth + 1, at + 2),
            Some(b"*/") => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at.min(text.len())
}

fn string(text: &[u8]) -> usize {
    let mut at = 1;
    while let Some(octet) = text.get(at) {
        match octet {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    text.len()
}

/// A character ends at its quote, a lifetime is the apostrophe alone.
fn character(text: &[u8]) -> usize {
    match text {
        [_, b'\\', _, rest @ ..] => {
            rest.iter().take(12).position(|octet| *octet == b'\'').map_or(1, |quote| quote + 4)
        }
        [_, first, ..] => {
            let width = match first {
                0xf0.. => 4,
                0xe0.. => 3,
                0x80.. => 2,
                _ => 1,
            };
            if text.get(1 + width) == Some(&b'\'') { width + 2 } else { 1 }
        }
        _ => 1,
    }
}

/// A raw string whose hashes begin at `prefix`; `r#name` is a word.
fn raw_string(text: &[u8], prefix: usize) -> usize {
    let after = text.get(prefix..).unwrap_or_default();
    let hashes = after.iter().take_while(|octet| **octet == b'#').count();
    if after.get(hashes) != Some(&b'"') {
        return 1;
    }
    let mut at = prefix + hashes + 1;
    while at < text.len() {
        let closed = text.get(at) == Some(&b'"')
            && text.get(at + 1..at + 1 + hashes).is_some_and(|tail| tail.iter().all(|octet| *octet == b'#'));
        if closed {
            return at + 1 + hashes;
        }
        at += 1;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(Kind, &str)]) {
        let tokens: Vec<(Kind, &str)> =
            Tokens::of(text).map(|token| (token.kind, token.text(text))).collect();
        assert_eq!(tokens, expected, "{text}");
    }

    #[test]
    fn a_text_falls_into_tokens() {
        use Kind::{Comment, Mark, Quoted, Word};
        check("", &[]);
        check(" \n", &[]);
        check("a::é_1;", &[(Word, "a"), (Mark, ":"), (Mark, ":"), (Word, "é_1"), (Mark, ";")]);
        check("x // y\nz", &[(Word, "x"), (Comment, "// y"), (Word, "z")]);
        check("/* a /* b */ c */d", &[(Comment, "/* a /* b */ c */"), (Word, "d")]);
        check(
            "b\"\\\"\"'a' 'a",
            &[(Word, "b"), (Quoted, "\"\\\"\""), (Quoted, "'a'"), (Mark, "'"), (Word, "a")],
        );
        check(
            "r#\"\"a\"#br\"\"r#in",
            &[(Quoted, "r#\"\"a\"#"), (Quoted, "br\"\""), (Word, "r"), (Mark, "#"), (Word, "in")],
        );
        check("for\"x\"", &[(Word, "for"), (Quoted, "\"x\"")]);
        check("\"open", &[(Quoted, "\"open")]);
    }
}
