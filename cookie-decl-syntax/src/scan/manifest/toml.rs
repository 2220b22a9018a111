//! As much of TOML as it takes to find the keys of a `Cargo.toml` and the strings behind them.

/// A value that has no keys of its own.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Leaf {
    /// A string, of one line or several.
    Text(String),
    /// Anything else, as it stands there: `true`, `1.5`. Arrays are empty words, and so are the tables of headers.
    Word(String),
}

/// A key with all the tables that it stands in, and its value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) path: Vec<String>,
    pub(super) leaf: Leaf,
}

/// Arrays and tables within one another; deeper ones are not read. Cargo's own manifests have three.
const DEEPEST: usize = 32;

/// All entries. A line that cannot be read is left out, and reading goes on with the next one.
pub(super) fn read(text: &str) -> Vec<Entry> {
    let mut reader = Reader { rest: text, entries: Vec::new() };
    let mut table = Vec::new();
    loop {
        reader.skip_blank();
        let line = reader.rest;
        if line.is_empty() {
            return reader.entries;
        }
        let entries = reader.entries.len();
        if reader.statement(&mut table).is_none() {
            reader.entries.truncate(entries);
            reader.rest = line;
            reader.skip_line();
        }
    }
}

struct Reader<'a> {
    rest: &'a str,
    entries: Vec<Entry>,
}

impl Reader<'_> {
    /// A header, or a key and its value.
    fn statement(&mut self, table: &mut Vec<String>) -> Option<()> {
        if self.take("[") {
            let closing = if self.take("[") { "]]" } else { "]" };
            let path = self.key()?;
            self.expect(closing)?;
            table.clone_from(&path);
            self.entries.push(Entry { path, leaf: Leaf::Word(String::new()) });
            return Some(());
        }
        let mut path = table.clone();
        path.extend(self.key()?);
        self.expect("=")?;
        self.skip_spaces();
        self.assigned(&path, 0)
    }

    /// What stands behind `key =`.
    fn assigned(&mut self, path: &[String], depth: usize) -> Option<()> {
        if self.take("{") {
            return self.table(path, depth + 1);
        }
        let leaf = self.value(depth)?;
        self.entries.push(Entry { path: path.to_vec(), leaf });
        Some(())
    }

    /// What stands between braces, which may go over lines since TOML 1.1, also around the `=`.
    fn table(&mut self, path: &[String], depth: usize) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        self.entries.push(Entry { path: path.to_vec(), leaf: Leaf::Word(String::new()) });
        loop {
            self.skip_blank();
            if self.take("}") {
                return Some(());
            }
            let mut inner = path.to_vec();
            inner.extend(self.key()?);
            self.skip_blank();
            self.expect("=")?;
            self.skip_blank();
            self.assigned(&inner, depth)?;
            self.skip_blank();
            if !self.take(",") {
                return self.expect("}");
            }
        }
    }

    fn value(&mut self, depth: usize) -> Option<Leaf> {
        if let Some(text) = self.string() {
            return Some(Leaf::Text(text));
        }
        if self.take("[") {
            return self.array(depth + 1);
        }
        let end = self.rest.find([',', '}', ']', '#', '\n']).unwrap_or(self.rest.len());
        let word = self.rest.get(..end)?.trim().to_owned();
        self.rest = self.rest.get(end..)?;
        (!word.is_empty()).then_some(Leaf::Word(word))
    }

    fn array(&mut self, depth: usize) -> Option<Leaf> {
        if depth > DEEPEST {
            return None;
        }
        loop {
            self.skip_blank();
            if self.take("]") {
                return Some(Leaf::Word(String::new()));
            }
            if self.take("{") {
                // Tables in an array have no path of keys alone.
                let entries = self.entries.len();
                self.table(&[], depth + 1)?;
                self.entries.truncate(entries);
            } else {
                self.value(depth)?;
            }
            self.skip_blank();
            if !self.take(",") {
                self.expect("]")?;
                return Some(Leaf::Word(String::new()));
            }
        }
    }

    /// Words with dots between them.
    fn key(&mut self) -> Option<Vec<String>> {
        let mut words = Vec::new();
        loop {
            self.skip_spaces();
            let word = self.string().or_else(|| self.bare_word())?;
            words.push(word);
            self.skip_spaces();
            if !self.take(".") {
                return Some(words);
            }
        }
    }

    fn bare_word(&mut self) -> Option<String> {
        let is_bare = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
        let end = self.rest.find(|letter| !is_bare(letter)).unwrap_or(self.rest.len());
        let word = self.rest.get(..end).filter(|word| !word.is_empty())?.to_owned();
        self.rest = self.rest.get(end..)?;
        Some(word)
    }

    fn string(&mut self) -> Option<String> {
        let quote = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quote| self.rest.starts_with(quote))?;
        let inside = self.rest.strip_prefix(quote)?;
        let is_basic = quote.starts_with('"');
        let mut text = String::new();
        let mut letters = inside.char_indices();
        while let Some((at, letter)) = letters.next() {
            if inside.get(at..).is_some_and(|rest| rest.starts_with(quote)) {
                self.rest = inside.get(at + quote.len()..)?;
                return Some(text);
            }
            match letter {
                '\n' if quote.len() == 1 => return None,
                // What an escape stands for never matters here: names of crates have none.
                '\\' if is_basic => text.extend(letters.next().map(|(_, escaped)| escaped)),
                _ => text.push(letter),
            }
        }
        None
    }

    fn take(&mut self, word: &str) -> bool {
        let rest = self.rest.strip_prefix(word);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, word: &str) -> Option<()> {
        self.skip_spaces();
        self.take(word).then_some(())
    }

    fn skip_spaces(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t']);
    }

    /// Spaces, ends of lines and comments.
    fn skip_blank(&mut self) {
        loop {
            self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n', '\u{feff}']);
            if !self.rest.starts_with('#') {
                return;
            }
            self.skip_line();
        }
    }

    fn skip_line(&mut self) {
        self.rest = self.rest.split_once('\n').map_or("", |(_, rest)| rest);
    }
}
