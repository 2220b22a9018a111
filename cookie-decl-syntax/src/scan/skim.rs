//! A look at a text before it is parsed: where its delimiters stand, how deep they go, what of it need not be parsed, and
//! whether it speaks of cookies at all.
//!
//! A parser that recurses must not be handed ten thousand parentheses, and a lexer refuses a text with one brace too
//! few. Both are seen on octets, since only delimiters matter, and what strings and comments hide.

use std::ops::Range;

use super::mention::{Mentions, is_in_list};
use super::tokens::{Kind, Token, Tokens};

/// The deepest nesting of delimiters that is parsed.
const DEPTH: usize = 128;
/// The most token trees that one statement may have on one level: a chain of that many operators nests as deep.
const BREADTH: usize = 6_000;

/// What a look at a text says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Skim {
    /// Octets of delimiters without a partner: closing ones, or opening ones up to the end of the text.
    stray: Vec<usize>,
    /// What means nothing to the scan: documentation, and the bodies of modules for tests.
    idle: Vec<Range<usize>>,
    /// Whether it nests too deep to be parsed.
    pub(super) too_deep: bool,
    /// Whether something in it can set a cookie, or help to.
    pub(super) mentions_cookies: bool,
}

impl Skim {
    /// The text with what means nothing blanked; all other octets keep their place.
    pub(super) fn worth_parsing(&self, text: &str) -> Option<String> {
        blanked(text, self.idle.iter().cloned())
    }

    /// The same with each stray delimiter blanked, so that everything else can be lexed.
    pub(super) fn mended(&self, text: &str) -> Option<String> {
        blanked(text, self.idle.iter().cloned().chain(self.stray.iter().map(|at| *at..at + 1)))
    }
}

/// A text with spaces in place of some of its octets. Lines stay what they are.
fn blanked(text: &str, ranges: impl Iterator<Item = Range<usize>>) -> Option<String> {
    let mut octets = text.as_bytes().to_vec();
    for range in ranges {
        for octet in octets.get_mut(range)?.iter_mut().filter(|octet| **octet != b'\n') {
            *octet = b' ';
        }
    }
    String::from_utf8(octets).ok()
}

struct Level {
    open: u8,
    at: usize,
    trees: usize,
    /// Whether it is the body of a module for tests.
    for_tests: bool,
}

/// Whether a source nests so deep that a parser, which calls itself for each level, could run out of stack.
pub fn nests_too_deep(source: &str) -> bool {
    skim(source, &Mentions::of(&super::Manifest::default())).too_deep
}

/// Looks at a text.
pub(super) fn skim(text: &str, mentions: &Mentions) -> Skim {
    look(text, mentions, false).unwrap_or_default()
}

/// Looks at a text, but not to its end if it speaks of no cookies.
pub(super) fn skim_if_mentioned(text: &str, mentions: &Mentions) -> Option<Skim> {
    look(text, mentions, true).filter(|skim| skim.mentions_cookies)
}

fn look(text: &str, mentions: &Mentions, gives_up: bool) -> Option<Skim> {
    let mut look = Look { text, skim: Skim::default(), levels: Vec::new(), trees: 0, tests: 0, body: None };
    let places = mentions.places(text);
    if gives_up && !places.iter().any(|place| mentions.can_stand_at(text, *place)) {
        return None;
    }
    let mut places = places.iter().peekable();
    let mut tokens = Tokens::of(text);
    let mut before = "";
    let (mut of_tests, mut in_use) = (false, false);
    while let Some(token) = tokens.next() {
        if gives_up && places.peek().is_none() && !look.skim.mentions_cookies && !of_tests {
            return None;
        }
        if token.kind == Kind::Comment {
            look.comment(&token);
            continue;
        }
        let word = token.text(text);
        if word == "#" {
            look.body = body_for_tests(tokens.clone(), text).or(look.body);
        }
        if before == "}" && begins_item(word) {
            look.trees = 0;
        }
        look.tree(&token);
        let counts = if look.tests == 0 { &mut look.skim.mentions_cookies } else { &mut of_tests };
        let mut holds_one = false;
        while let Some(place) = places.next_if(|place| **place < token.octets.end) {
            holds_one |= *place >= token.octets.start;
        }
        let is_used = || in_use && is_in_list(text, &token, before);
        *counts = *counts || holds_one && (mentions.has(text, &token, before) || is_used());
        in_use = if in_use { word != ";" } else { word == "use" };
        before = word;
    }
    look.skim.stray.extend(look.levels.iter().map(|level| level.at));
    let mut skim = look.skim;
    if !skim.stray.is_empty() {
        // Nobody knows where the bodies of tests end.
        skim.idle.clear();
        skim.mentions_cookies |= of_tests;
    }
    Some(skim)
}

struct Look<'a> {
    text: &'a str,
    skim: Skim,
    levels: Vec<Level>,
    /// The token trees of the statement so far.
    trees: usize,
    /// How many levels are bodies of modules for tests.
    tests: usize,
    /// Where the next of them begins.
    body: Option<usize>,
}

impl Look<'_> {
    fn comment(&mut self, token: &Token) {
        self.trees += 1;
        let text = token.text(self.text);
        // A comment of one line: what is blanked may not move what stands behind it.
        if self.tests == 0 && (text.starts_with("///") || text.starts_with("//!")) {
            self.skim.idle.push(token.octets.clone());
        }
    }

    fn tree(&mut self, token: &Token) {
        let at = token.octets.start;
        let mark = if token.kind == Kind::Mark { self.text.as_bytes().get(at).copied() } else { None };
        match mark {
            Some(open @ (b'(' | b'[' | b'{')) => {
                let for_tests = self.body == Some(at);
                self.levels.push(Level { open, at, trees: self.trees, for_tests });
                self.tests += usize::from(for_tests);
                self.trees = 0;
                self.skim.too_deep |= self.levels.len() > DEPTH;
            }
            Some(close @ (b')' | b']' | b'}')) => self.close(close, at),
            Some(b';' | b',') => self.trees = 0,
            _ => {
                self.trees += 1;
                self.skim.too_deep |= self.trees > BREADTH;
            }
        }
    }

    fn close(&mut self, close: u8, at: usize) {
        let Some(depth) = self.levels.iter().rposition(|level| closes(level.open, close)) else {
            return self.skim.stray.push(at);
        };
        self.skim.stray.extend(self.levels.drain(depth + 1..).map(|level| level.at));
        let Some(level) = self.levels.pop() else { return };
        self.trees = level.trees + 1;
        if level.for_tests {
            self.tests -= 1;
            let body = level.at + 1..at;
            // Columns are counted in characters: what stands behind it on its last line must not move.
            let last_line = self.text.get(body.clone()).and_then(|body| body.rsplit('\n').next());
            if self.tests == 0 && last_line.is_some_and(str::is_ascii) {
                self.skim.idle.push(body);
            }
        }
    }
}

/// Whether behind a `}` another item begins, or another statement: thousands of functions in a row do not nest.
fn begins_item(word: &str) -> bool {
    matches!(
        word,
        "#" | "enum" | "fn" | "impl" | "macro_rules" | "mod" | "pub" | "struct" | "trait" | "type" | "use"
    )
}

fn closes(open: u8, close: u8) -> bool {
    matches!((open, close), (b'(', b')') | (b'[', b']') | (b'{', b'}'))
}

/// Where the body begins of a module for tests whose attribute's `#` has just been passed:
/// `#[cfg(test)] #[allow(…)] pub(crate) mod tests {`. Fewer than the parser will know, and none that it will not.
fn body_for_tests(tokens: Tokens<'_>, text: &str) -> Option<usize> {
    let mut tokens = tokens.filter(|token| token.kind != Kind::Comment);
    for expected in ["[", "cfg", "(", "test", ")", "]"] {
        tokens.next().filter(|token| token.text(text) == expected)?;
    }
    loop {
        match tokens.next()?.text(text) {
            "#" | "pub" => {}
            "[" => pass_group(&mut tokens, text, "]")?,
            "(" => pass_group(&mut tokens, text, ")")?,
            "mod" => {
                tokens.next()?;
                let body = tokens.next().filter(|token| token.text(text) == "{")?;
                return Some(body.octets.start);
            }
            _ => return None,
        }
    }
}

/// Passes what stands up to the end of a group. One within it that has the same delimiters ends it too early, and nothing
/// is found.
fn pass_group(tokens: &mut impl Iterator<Item = Token>, text: &str, close: &str) -> Option<()> {
    tokens.find(|token| token.text(text) == close).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::Manifest;

    fn look(text: &str) -> Skim {
        skim(text, &Mentions::of(&Manifest::default()))
    }

    #[test]
    fn delimiters_in_strings_and_comments_do_not_count() {
        for text in [
            "fn f() { \"}\\\"}\" }",
            "fn f() { '}' }",
            "fn f<'a>(x: &'a str) { '\\'' }",
            "/* { /* { */ */ fn f() {}",
            "// {\nfn f() {}",
            "r#\"{\"#; br##\"{\"#{\"##",
            "let é = '}'; let r#in = 'é';",
        ] {
            assert_eq!(look(text), Skim::default(), "{text}");
        }
    }

    #[test]
    fn a_stray_delimiter_is_blanked() {
        for (text, mended) in [("fn f() { (]) }", "fn f() { ( ) }"), ("{ ( }", "{   }"), (") a {", "  a  ")] {
            assert_eq!(look(text).mended(text).as_deref(), Some(mended));
        }
    }

    #[test]
    fn what_nests_too_deep_is_seen() {
        assert!(look(&"(".repeat(DEPTH + 1)).too_deep);
        assert!(!look(&"(".repeat(DEPTH)).too_deep);
        assert!(look(&"!".repeat(BREADTH + 1)).too_deep);
        assert!(look(&"a + ".repeat(BREADTH)).too_deep);
        assert!(!look(&"a, ".repeat(BREADTH * 2)).too_deep);
        assert!(!look(&"fn f() {} pub fn g() {} #[a] fn h() {}".repeat(BREADTH)).too_deep);
        assert!(look(&"if x {} else ".repeat(BREADTH)).too_deep);
    }

    #[test]
    fn documentation_and_tests_are_not_worth_parsing() {
        for (text, worth) in [
            ("/// é\nfn f() {} // x", "      \nfn f() {} // x"),
            ("#[cfg(test)] mod t { é;\nx }", "#[cfg(test)] mod t {    \n  }"),
            ("#[cfg(test)] mod t { /// x\n{ } } y", "#[cfg(test)] mod t {      \n    } y"),
            ("#[cfg(test)]\n#[a(b)] pub(crate) mod t { x }", "#[cfg(test)]\n#[a(b)] pub(crate) mod t {   }"),
        ] {
            assert_eq!(look(text).worth_parsing(text).as_deref(), Some(worth));
        }
        for text in [
            "#[cfg(not(test))] mod t { x }",
            "#[cfg(test)] use a::{b};",
            "#[cfg(test)] mod t; mod u { x }",
            "#[cfg(test)] mod t { é } y",
            "#[cfg(test)] mod t { x ) }",
            "/** x */ fn f() {} // x",
        ] {
            assert_eq!(look(text).worth_parsing(text).as_deref(), Some(text));
        }
    }
}
