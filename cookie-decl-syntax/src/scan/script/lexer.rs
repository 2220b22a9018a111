//! JavaScript and TypeScript as words: enough to tell code from strings, comments and regular expressions.

use std::ops::Range;

/// A word of a script.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
    /// Whether it is the first on its line.
    pub(super) begins_line: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    /// `"…"` or `'…'`.
    Text,
    /// `` `…` ``: the stretches of text in it, and the holes `${…}` between them.
    Template(Vec<Piece>),
    Regex,
    /// One operator or bracket.
    Mark,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Text(Range<usize>),
    Hole(Range<usize>),
}

/// Operators of several characters that have to be told from those of one.
const MARKS: [&str; 14] =
    ["===", "!==", "...", "==", "!=", "=>", "<=", ">=", "+=", "||=", "&&=", "??=", "?.", "++"];

/// Words behind which a `/` begins a regular expression, though they look like a value.
const BEFORE_REGEX: [&str; 12] =
    ["return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await"];

/// Longer regular expressions are none, in octets: something was taken for the beginning of one.
const LONGEST_REGEX: usize = 2_000;

/// Templates within one another; what lies deeper is text.
const DEEPEST: usize = 16;

/// The words of a script; those of each hole in a template are a list of their own.
pub(super) fn lex(text: &str, is_template: bool) -> Vec<Vec<Token>> {
    let mut lexer = Lexer { text, at: 0, is_template, begins_line: true, depth: 0, lists: Vec::new() };
    let main = lexer.list(false);
    lexer.lists.push(main);
    lexer.lists
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    is_template: bool,
    begins_line: bool,
    depth: usize,
    lists: Vec<Vec<Token>>,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Up to the end, or to the brace that closes a hole.
    fn list(&mut self, is_hole: bool) -> Vec<Token> {
        let (mut tokens, mut braces) = (Vec::<Token>::new(), 0_usize);
        loop {
            self.skip_blank();
            let Some(letter) = self.rest().chars().next() else { return tokens };
            match letter {
                '{' => braces += 1,
                '}' if is_hole && braces == 0 => return tokens,
                '}' => braces = braces.saturating_sub(1),
                _ => {}
            }
            let (start, begins_line) = (self.at, std::mem::take(&mut self.begins_line));
            let kind = self.token(letter, tokens.last());
            tokens.push(Token { kind, range: start..self.at, begins_line });
        }
    }

    fn token(&mut self, letter: char, before: Option<&Token>) -> Kind {
        match letter {
            '"' | '\'' => {
                if let Some(length) = quoted_length(self.rest(), letter) {
                    self.at += length;
                    return Kind::Text;
                }
            }
            '`' if self.depth < DEEPEST => return self.template(),
            '/' if self.may_be_regex(before) => {
                if let Some(length) = regex_length(self.rest()) {
                    self.at += length;
                    return Kind::Regex;
                }
            }
            _ if letter.is_ascii_digit() => {
                self.skip_while(|letter| is_word(letter) || letter == '.');
                return Kind::Number;
            }
            _ if is_word(letter) => {
                self.skip_while(is_word);
                return Kind::Word;
            }
            _ => {}
        }
        let mark = MARKS.iter().find(|mark| self.rest().starts_with(**mark));
        self.at += mark.map_or(letter.len_utf8(), |mark| mark.len());
        Kind::Mark
    }

    fn template(&mut self) -> Kind {
        self.depth += 1;
        self.at += 1;
        let (mut pieces, mut start) = (Vec::new(), self.at);
        loop {
            let rest = self.rest();
            let Some(letter) = rest.chars().next() else {
                pieces.push(Piece::Text(start..self.at));
                break;
            };
            if letter == '\\' {
                self.at += 1 + rest.chars().nth(1).map_or(0, char::len_utf8);
            } else if letter == '`' {
                pieces.push(Piece::Text(start..self.at));
                self.at += 1;
                break;
            } else if rest.starts_with("${") {
                pieces.push(Piece::Text(start..self.at));
                self.at += 2;
                let hole = self.at;
                let inside = self.list(true);
                self.lists.push(inside);
                pieces.push(Piece::Hole(hole..self.at));
                self.at += usize::from(self.rest().starts_with('}'));
                start = self.at;
            } else {
                self.at += letter.len_utf8();
            }
        }
        self.depth -= 1;
        Kind::Template(pieces)
    }

    /// White space and comments.
    fn skip_blank(&mut self) {
        loop {
            let rest = self.rest();
            let ends = |end: &str| rest.find(end).map_or(rest.len(), |at| at + end.len());
            let length = match rest.chars().next() {
                Some(letter) if letter.is_whitespace() => letter.len_utf8(),
                _ if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
                _ if rest.starts_with("/*") => ends("*/"),
                // Comments that a script in a page may begin and end with.
                _ if rest.starts_with("<!--") => rest.find('\n').unwrap_or(rest.len()),
                _ if self.is_template && rest.starts_with("{#") && rest.contains("#}") => ends("#}"),
                _ if self.is_template && rest.starts_with("{{!--") => ends("--}}"),
                _ => return,
            };
            let blank = rest.get(..length).unwrap_or_default();
            self.begins_line |= blank.contains('\n');
            self.at += length;
        }
    }

    fn skip_while(&mut self, is_part: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
    }

    /// Whether a `/` begins a regular expression here, rather than dividing what stands before it.
    fn may_be_regex(&self, before: Option<&Token>) -> bool {
        let Some(before) = before else { return true };
        let text = self.text.get(before.range.clone()).unwrap_or_default();
        match before.kind {
            Kind::Word => BEFORE_REGEX.contains(&text),
            // `</p>` in JSX is a tag.
            Kind::Mark => !matches!(text, ")" | "]" | "}" | "<" | "++"),
            Kind::Number | Kind::Text | Kind::Template(_) | Kind::Regex => false,
        }
    }
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '$' | '#')
}

/// The length of a string with both quotes; none if the line ends before it does, as after an apostrophe in prose.
fn quoted_length(text: &str, quote: char) -> Option<usize> {
    let mut letters = text.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => {
                letters.next();
            }
            '\n' => return None,
            _ if letter == quote => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// The length of a regular expression with both slashes; none if the line ends before it does.
fn regex_length(text: &str) -> Option<usize> {
    let (mut letters, mut is_in_class) = (text.char_indices().skip(1), false);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => {
                letters.next();
            }
            '\n' => return None,
            _ if at > LONGEST_REGEX => return None,
            '[' => is_in_class = true,
            ']' => is_in_class = false,
            '/' if !is_in_class => return Some(at + 1),
            _ => {}
        }
    }
    None
}
