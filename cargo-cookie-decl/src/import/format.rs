//! The formats of the input.

use std::path::Path;

use clap::ValueEnum;

use super::columns::Columns;
use super::piece::{Cell, Piece};
use super::{html, markdown, text};

/// A format of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Source {
    /// A web page with tables.
    Html,
    /// Markdown with tables.
    Markdown,
    /// Cells between commas or semicolons.
    Csv,
    /// Cells between tabs, or one on each line.
    Text,
}

impl Source {
    /// By a file's name, or by what stands in it.
    pub(super) fn of(file: Option<&Path>, text: &str) -> Self {
        let extension = file.and_then(Path::extension).and_then(|extension| extension.to_str());
        match extension.map(str::to_ascii_lowercase).as_deref() {
            Some("html" | "htm" | "xhtml") => Self::Html,
            Some("md" | "markdown") => Self::Markdown,
            Some("csv") => Self::Csv,
            Some("tsv" | "tab") => Self::Text,
            _ => Self::by_content(text),
        }
    }

    fn by_content(text: &str) -> Self {
        let is_rule =
            |line: &str| line.contains("--") && line.contains('|') && !line.contains(char::is_alphanumeric);
        // Markdown may hold tables in HTML.
        if text.lines().any(is_rule) {
            Self::Markdown
        } else if text.to_ascii_lowercase().contains("<table") {
            Self::Html
        } else if !text.contains('\t') && text.lines().any(is_header) {
            Self::Csv
        } else {
            Self::Text
        }
    }

    /// The pieces of a text in this format, and the language that it names.
    pub(super) fn read(self, text: &str) -> (Vec<Piece>, Option<String>) {
        match self {
            Self::Markdown if markdown::has_table(text) => (markdown::read(text), None),
            Self::Html | Self::Markdown => html::read(text),
            Self::Csv => (text::records(text, mark(text)), None),
            Self::Text if text.contains('\t') => (text::records(text, b'\t'), None),
            Self::Text => (text::cells(text), None),
        }
    }
}

/// How many lines may stand above the headings of a spreadsheet.
const ABOVE: usize = 20;

/// Whether a line names columns between commas or semicolons.
fn is_header(line: &str) -> bool {
    [',', ';'].iter().any(|mark| columns(line, *mark).is_some())
}

/// The columns that a line names, where that mark parts them.
fn columns(line: &str, mark: char) -> Option<Columns> {
    let cells: Vec<_> = line.split(mark).map(|cell| Cell::new(cell.trim_matches('"'), 0)).collect();
    Columns::read(&cells)
}

/// What may part the cells of a spreadsheet.
const MARKS: [char; 3] = [',', ';', '\t'];

/// What parts the cells: that by which a line names the most columns; where no line names any, the one of which the first
/// line with one has more.
fn mark(text: &str) -> u8 {
    let counted = || {
        let line = text.lines().find(|line| line.contains(MARKS))?;
        MARKS.into_iter().rev().max_by_key(|mark| line.matches(*mark).count())
    };
    match named_by(text).or_else(counted) {
        Some(';') => b';',
        Some('\t') => b'\t',
        _ => b',',
    }
}

/// The mark by which a line names the most columns. A line of as many cells as the headings above it is a row of theirs,
/// whatever its texts list.
fn named_by(text: &str) -> Option<char> {
    let mut best: Option<(char, Columns)> = None;
    for line in text.lines().filter(|line| !line.trim().is_empty()).take(ABOVE) {
        let is_row = |(mark, own): &(char, Columns)| line.split(*mark).count() == own.columns.len();
        if best.as_ref().is_some_and(is_row) {
            continue;
        }
        for mark in MARKS {
            let Some(found) = columns(line, mark) else { continue };
            if best.as_ref().is_none_or(|(_, best)| best.known() < found.known()) {
                best = Some((mark, found));
            }
        }
    }
    best.map(|(mark, _)| mark)
}
