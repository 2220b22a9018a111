//! A look at a text before it is parsed: where its delimiters stand, and how deep they go.
//!
//! A parser that recurses must not be handed ten thousand parentheses, and a lexer refuses a text with one brace too
//! few. Both are seen on octets, since only delimiters matter, and what strings and comments hide.

/// The deepest nesting of delimiters that is parsed.
const DEPTH: usize = 128;
/// The most token trees that one statement may have on one level: a chain of that many operators nests as deep.
const BREADTH: usize = 6_000;

/// What a look at a text says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Skim {
    /// Octets of delimiters without a partner: closing ones, or opening ones up to the end of the text.
    stray: Vec<usize>,
    /// Whether it nests too deep to be parsed.
    pub(super) too_deep: bool,
}

impl Skim {
    /// The text with each stray delimiter blanked, so that everything else can be lexed; all octets keep their place.
    pub(super) fn mended(&self, text: &str) -> Option<String> {
        let mut octets = text.as_bytes().to_vec();
        for &at in &self.stray {
            *octets.get_mut(at)? = b' ';
        }
        String::from_utf8(octets).ok()
    }
}

struct Level {
    open: u8,
    at: usize,
    trees: usize,
}

/// Whether a source nests so deep that a parser, which calls itself for each level, could run out of stack.
pub fn nests_too_deep(source: &str) -> bool {
    skim(source).too_deep
}

/// Looks at a text.
pub(super) fn skim(text: &str) -> Skim {
    let octets = text.as_bytes();
    let mut skim = Skim::default();
    let mut levels: Vec<Level> = Vec::new();
    let mut trees = 0;
    let mut at = 0;
    let mut in_word = false;
    while let Some(&octet) = octets.get(at) {
        let end = token_end(octets, at, in_word);
        in_word = is_word(octet) && end == at + 1;
        match octet {
            b'(' | b'[' | b'{' if end == at + 1 => {
                levels.push(Level { open: octet, at, trees });
                trees = 0;
                skim.too_deep |= levels.len() > DEPTH;
            }
            b')' | b']' | b'}' if end == at + 1 => {
                if let Some(depth) = levels.iter().rposition(|level| closes(level.open, octet)) {
                    skim.stray.extend(levels.drain(depth + 1..).map(|level| level.at));
                    trees = levels.pop().map_or(0, |level| level.trees) + 1;
                } else {
                    skim.stray.push(at);
                }
            }
            b';' | b',' => trees = 0,
            b' ' | b'\t' | b'\n' | b'\r' => {}
            _ => {
                trees += usize::from(!is_word(octet) || !octets.get(end).is_some_and(|next| is_word(*next)));
                skim.too_deep |= trees > BREADTH;
            }
        }
        at = end;
    }
    skim.stray.extend(levels.iter().map(|level| level.at));
    skim
}

fn closes(open: u8, close: u8) -> bool {
    matches!((open, close), (b'(', b')') | (b'[', b']') | (b'{', b'}'))
}

fn is_word(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || octet == b'_' || octet >= 0x80
}

/// Where the comment, string or character at `at` ends; anything else is an octet long.
fn token_end(octets: &[u8], at: usize, in_word: bool) -> usize {
    let rest = octets.get(at..).unwrap_or_default();
    match rest {
        [b'/', b'/', ..] => at + rest.iter().position(|octet| *octet == b'\n').unwrap_or(rest.len()),
        [b'/', b'*', ..] => at + block_comment(rest),
        [b'"', ..] => at + string(rest),
        [b'\'', ..] => at + character(rest),
        [b'r', b'"' | b'#', ..] if !in_word => at + raw_string(rest, 1),
        [b'b' | b'c', b'r', b'"' | b'#', ..] if !in_word => at + raw_string(rest, 2),
        _ => at + 1,
    }
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
            assert_eq!(skim(text), Skim::default(), "{text}");
        }
    }

    #[test]
    fn a_stray_delimiter_is_blanked() {
        for (text, mended) in [("fn f() { (]) }", "fn f() { ( ) }"), ("{ ( }", "{   }"), (") a {", "  a  ")] {
            assert_eq!(skim(text).mended(text).as_deref(), Some(mended));
        }
    }

    #[test]
    fn what_nests_too_deep_is_seen() {
        assert!(skim(&"(".repeat(DEPTH + 1)).too_deep);
        assert!(!skim(&"(".repeat(DEPTH)).too_deep);
        assert!(skim(&"!".repeat(BREADTH + 1)).too_deep);
        assert!(skim(&"a + ".repeat(BREADTH)).too_deep);
        assert!(!skim(&"a, ".repeat(BREADTH * 2)).too_deep);
    }
}
