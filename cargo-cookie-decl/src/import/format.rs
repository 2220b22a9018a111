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

/// Whether a line names columns between commas or semicolons.
fn is_header(line: &str) -> bool {
    [',', ';'].iter().any(|mark| {
        let cells: Vec<_> = line.split(*mark).map(|cell| Cell::new(cell.trim_matches('"'), 0)).collect();
        Columns::read(&cells).is_some()
    })
}

/// What parts the cells: the one of which the first line with one has more.
fn mark(text: &str) -> u8 {
    for line in text.lines() {
        let [commas, semicolons, tabs] = [',', ';', '\t'].map(|mark| line.matches(mark).count());
        if commas + semicolons + tabs > 0 {
            return if tabs > commas.max(semicolons) {
                b'\t'
            } else if semicolons > commas {
                b';'
            } else {
                b','
            };
        }
    }
    b','
}
