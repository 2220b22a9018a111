//! Where scripts stand in a page: in `<script>` elements, and in attributes such as `onclick`.

use std::ops::Range;

/// Attributes that hold a script, by how their names begin: HTML's own, Vue's, Alpine's and htmx's.
const HANDLERS: [&str; 6] = ["on", "@", "v-on", "x-on", "x-init", "hx-on"];

/// Kinds of `<script>` that are data, by a word in their `type`. `text/plain` is none of them: consent managers start
/// such scripts when the visitor has agreed.
const DATA: [&str; 5] = ["json", "template", "importmap", "speculationrules", "handlebars"];

/// The stretches of a page that are scripts, in order.
pub(super) fn scripts(page: &str) -> Vec<Range<usize>> {
    let mut scripts = Vec::new();
    let mut at = 0;
    // Unclosed comments are looked for once: a page of a million `<!--` must not be searched a million times.
    while let Some(open) = find(page, at, "<") {
        let rest = page.get(open..).unwrap_or_default();
        if rest.starts_with("<!--") {
            let Some(close) = find(page, open + 4, "-->") else { break };
            at = close + 3;
        } else if rest.chars().nth(1).is_some_and(|letter| letter.is_ascii_alphabetic()) {
            let tag = Tag::read(page, open);
            scripts.extend(tag.handlers);
            at = tag.end;
            if tag.name == "script" || tag.name == "style" {
                let close = find_closing(page, at, &tag.name);
                if tag.name == "script" && !tag.is_data {
                    scripts.push(at..close);
                }
                at = close;
            }
        } else {
            at = open + 1;
        }
    }
    scripts
}

fn find(page: &str, from: usize, what: &str) -> Option<usize> {
    page.get(from..)?.find(what).map(|at| from + at)
}

/// Where `</script` stands, in any letter case; the end of the page if it does not.
fn find_closing(page: &str, from: usize, name: &str) -> usize {
    let mut at = from;
    while let Some(open) = find(page, at, "</") {
        let after = page.get(open + 2..open + 2 + name.len()).unwrap_or_default();
        if after.eq_ignore_ascii_case(name) {
            return open;
        }
        at = open + 2;
    }
    page.len()
}

/// An opening tag.
struct Tag {
    name: String,
    /// Whether its `type` says that what it holds is data.
    is_data: bool,
    /// The values of its attributes that are scripts.
    handlers: Vec<Range<usize>>,
    /// Behind its `>`.
    end: usize,
}

impl Tag {
    /// The tag that begins here.
    fn read(page: &str, open: usize) -> Self {
        let mut cursor = Cursor { page, at: open + 1 };
        let name = cursor.word(|letter| letter.is_whitespace() || matches!(letter, '>' | '/'));
        let mut tag = Self { name, is_data: false, handlers: Vec::new(), end: page.len() };
        loop {
            cursor.skip(|letter| letter.is_whitespace() || letter == '/');
            if cursor.take('>') || cursor.rest().is_empty() {
                tag.end = cursor.at;
                return tag;
            }
            let attribute = cursor.word(|letter| letter.is_whitespace() || matches!(letter, '=' | '>' | '/'));
            cursor.skip(char::is_whitespace);
            if cursor.take('=') {
                cursor.skip(char::is_whitespace);
                let value = cursor.value();
                tag.attribute(page, &attribute, value);
            } else if attribute.is_empty() {
                // A stray sign.
                cursor.at += cursor.rest().chars().next().map_or(0, char::len_utf8);
            }
        }
    }

    fn attribute(&mut self, page: &str, name: &str, value: Range<usize>) {
        if HANDLERS.iter().any(|start| name.starts_with(start)) {
            self.handlers.push(value);
        } else if name == "type" {
            let kind = page.get(value).unwrap_or_default().to_ascii_lowercase();
            self.is_data = DATA.iter().any(|word| kind.contains(word));
        }
    }
}

struct Cursor<'a> {
    page: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        self.page.get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, letter: char) -> bool {
        let is_next = self.rest().starts_with(letter);
        self.at += if is_next { letter.len_utf8() } else { 0 };
        is_next
    }

    fn skip(&mut self, is_part: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
    }

    /// A name, in lower case.
    fn word(&mut self, ends: impl Fn(char) -> bool) -> String {
        let start = self.at;
        self.skip(|letter| !ends(letter));
        self.page.get(start..self.at).unwrap_or_default().to_ascii_lowercase()
    }

    /// The value of an attribute: what stands between its quotes, or between the braces that Svelte writes.
    fn value(&mut self) -> Range<usize> {
        for quote in ['"', '\''] {
            if self.take(quote) {
                let start = self.at;
                self.skip(|letter| letter != quote);
                let value = start..self.at;
                self.take(quote);
                return value;
            }
        }
        if !self.rest().starts_with('{') {
            let start = self.at;
            self.skip(|letter| !letter.is_whitespace() && letter != '>');
            return start..self.at;
        }
        let (start, mut depth) = (self.at + 1, 0_usize);
        for (at, letter) in self.rest().char_indices() {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => continue,
            }
            if depth == 0 {
                let end = self.at + at;
                self.at = end + 1;
                return start..end;
            }
        }
        self.at = self.page.len();
        start..self.at
    }
}
