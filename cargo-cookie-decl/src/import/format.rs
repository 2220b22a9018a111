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

/// What parts the cells: that by which a line names the most columns; where no line names any, the one of which the first
/// line with one has more.
fn mark(text: &str) -> u8 {
    let marks = [(',', b','), (';', b';'), ('\t', b'\t')];
    let lines = || text.lines().filter(|line| !line.trim().is_empty()).take(ABOVE);
    let named = |mark| lines().filter_map(|line| columns(line, mark)).map(|columns| columns.known()).max();
    let named = marks.map(|(mark, octet)| (named(mark).unwrap_or_default(), octet));
    let counts = |line: &str| marks.map(|(mark, octet)| (line.matches(mark).count(), octet));
    let most = |counts: [(usize, u8); 3]| counts.into_iter().rev().max_by_key(|(count, _)| *count);
    let is_told = |counts: &[(usize, u8); 3]| counts.iter().any(|(count, _)| *count > 0);
    let counted = text.lines().map(counts).find(is_told);
    Some(named).filter(is_told).or(counted).and_then(most).map_or(b',', |(_, octet)| octet)
}
