//! What every format comes down to: headings, texts and tables, in the order of the page.

/// A text, and where it begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    /// As it stands, but for white space around it. Line breaks within it are kept: names may stand one to a line.
    pub(super) text: String,
    /// The line of the input, from 1.
    pub(super) line: usize,
}

impl Cell {
    pub(super) fn new(text: &str, line: usize) -> Self {
        Self { text: text.trim().to_owned(), line }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// On one line. Non-breaking spaces stay: they belong to the words.
    pub(super) fn flat(&self) -> String {
        flat(&self.text)
    }
}

/// A text on one line, with one space between its words.
pub(super) fn flat(text: &str) -> String {
    let words = text.split([' ', '\t', '\n', '\r', '\x0b', '\x0c', '\u{85}', '\u{2028}', '\u{2029}']);
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A part of the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A heading; 1 is the highest level.
    Heading(u8, Cell),
    /// A line or paragraph that may be a heading, too.
    Text(Cell),
    /// A table, line by line. A line of one cell, in a table of several columns, is a heading within it.
    Table(Vec<Vec<Cell>>),
}

/// Where the lines of a text end.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(at, _)| at).collect())
    }

    /// The line of an octet, from 1.
    pub(super) fn number(&self, at: usize) -> usize {
        self.0.partition_point(|end| *end < at) + 1
    }
}
