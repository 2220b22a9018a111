//! Where something stands in a file that the table names, which no span can say.

use std::fmt;

/// A place in a file. Lines and columns count from 1, columns in characters, as the compiler counts them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The path, as the table writes it.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// `cookies.csv:3:17`
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// A file's text, in which places are to be found.
#[cfg(any(feature = "table", feature = "messages"))]
#[derive(Debug)]
pub(crate) struct Text {
    path: String,
    contents: String,
    /// Where each line begins.
    lines: Vec<usize>,
}

#[cfg(any(feature = "table", feature = "messages"))]
impl Text {
    pub(crate) fn new(path: &str, text: String) -> Self {
        let ends = text.match_indices('\n').map(|(at, end)| at + end.len());
        let lines = std::iter::once(0).chain(ends).collect();
        Self { path: path.to_owned(), contents: text, lines }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.contents
    }

    /// The place of the character that begins at that octet, or that it is part of.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let line = self.lines.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|line| self.lines.get(line)).copied().unwrap_or_default();
        let line_text = self.contents.get(start..).unwrap_or_default();
        let column = line_text.char_indices().take_while(|(at, _)| start + at < offset).count() + 1;
        Place { file: self.path.clone(), line, column }
    }
}
