//! What a page is made of, whatever its format: a writer is told one block after the other.

use core::fmt;
use std::borrow::Cow;

use super::direction::Direction;
use super::kept::HtmlRow;
use super::outline::Column;
use crate::declaration::Name;

/// A format. Each block arrives with texts as they are meant to be read: escaping them is the writer's work.
pub(super) trait Writer {
    /// The page begins.
    fn begin(&mut self, page: &Frame<'_>) -> fmt::Result;
    /// The page is over.
    fn end(&mut self) -> fmt::Result;
    /// A heading: level 1 is the title of the page. The anchor is unique within the page.
    fn heading(&mut self, level: u8, anchor: &str, text: &str) -> fmt::Result;
    /// A paragraph.
    fn paragraph(&mut self, text: &str) -> fmt::Result;
    /// A link, as a paragraph of its own; formats without links show its text.
    fn link(&mut self, text: &str, _target: &str) -> fmt::Result {
        self.paragraph(text)
    }
    /// A list of points.
    fn list(&mut self, points: &[&str]) -> fmt::Result;
    /// Labels, each with what it labels.
    fn facts(&mut self, facts: &[Fact<'_>]) -> fmt::Result;
    /// A table begins; its rows follow.
    fn table(&mut self, table: &Table<'_>) -> fmt::Result;
    /// A row of the table that has begun. The anchor tells it from every other row of the page.
    fn row<'a>(&mut self, table: &Table<'_>, anchor: Anchor, cells: &impl Cells<'a>) -> fmt::Result
    where
        Self: Sized;
    /// Whether rows are of use as they stand on an HTML page.
    fn is_html(&self) -> bool {
        false
    }
    /// The table is over.
    fn table_end(&mut self) -> fmt::Result;
}

/// What tells a row from the others of its page: its constant, empty where nothing does, and which row of that constant it
/// is, counted from 0.
#[derive(Clone, Copy)]
pub(super) struct Anchor {
    pub(super) constant: &'static str,
    pub(super) twin: u32,
}

impl Anchor {
    pub(super) const NONE: Self = Self { constant: "", twin: 0 };
}

/// What surrounds a page.
pub(super) struct Frame<'a> {
    /// The language of the page, a BCP 47 tag.
    pub(super) language: &'a str,
    /// Which way that language runs.
    pub(super) direction: Direction,
    /// The title of its window.
    pub(super) title: &'a str,
}

/// The heading of a column, or of a fact.
pub(super) struct Label {
    /// As it stands above a column.
    pub(super) text: String,
    /// As it stands before its content: with a colon.
    pub(super) inline: String,
}

/// A label and what it labels.
pub(super) struct Fact<'a> {
    pub(super) label: Label,
    pub(super) contents: Vec<Cell<'a>>,
}

/// A table, its rows aside.
pub(super) struct Table<'a> {
    pub(super) caption: &'a str,
    pub(super) columns: &'a [&'a Label],
    /// The index of the column that names the row.
    pub(super) head: usize,
}

/// The cells of a row: as many as the table has columns.
pub(super) trait Cells<'a> {
    /// The cell of a column.
    fn cell(&self, column: usize) -> Cell<'a>;

    /// The row as it stands on an HTML page, where that is known, and which of its columns the table has.
    fn kept(&self) -> Option<(HtmlRow<'a>, &'a [Column])> {
        None
    }
}

/// Words alone.
impl<'a, const N: usize> Cells<'a> for [&'a str; N] {
    fn cell(&self, column: usize) -> Cell<'a> {
        Cell::Text(self.get(column).copied().unwrap_or_default().into())
    }
}

/// A piece of text.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) text: &'a str,
    /// Its language, where it is not the page's.
    pub(super) language: Option<&'a str>,
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self { text, language: None }
    }
}

/// The content of a cell, or of a fact.
pub(super) enum Cell<'a> {
    /// Words.
    Text(Text<'a>),
    /// The name of a cookie or of a key, what it is where it is no cookie, and whether another site sets it.
    Name { name: Name, storage: Option<&'a str>, third_party: Option<&'a str> },
    /// A text, where it leads, and more about it.
    Link { text: Text<'a>, target: Option<&'a str>, note: Option<&'a str> },
    /// A day: in words, and as `YYYY-MM-DD`.
    Date { words: &'a str, day: &'a str },
    /// The digest of the charter.
    Digest(&'a str),
}

/// A name as it is shown, a pattern with its star.
pub(super) fn shown(name: &Name) -> Cow<'static, str> {
    match name {
        Name::Absent => Cow::default(),
        Name::Exact(exact) => (*exact).into(),
        Name::Pattern { .. } => name.to_string().into(),
    }
}

/// Where a link may lead: the web, a mailbox, or a path of the site itself. Anything else stays text, so that no
/// table, whoever wrote its rows, can plant a `javascript:` link.
pub(super) fn is_link(target: &str) -> bool {
    let scheme =
        |scheme: &str| target.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    scheme("https://") || scheme("http://") || scheme("mailto:") || target.starts_with('/')
}

/// Whether it is a control character other than white space: shown as U+FFFD, since it could steer a terminal.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r')
}
