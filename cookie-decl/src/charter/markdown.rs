//! The charter as Markdown, with tables as GitHub writes them.

use core::fmt;
use core::fmt::Write as _;

use super::direction::Direction;
use super::octets::{controls_and, within};
use super::outline::{Column, Outline, Section};
use super::sink::Sink;
use super::writer::{Anchor, Cell, Cells, Fact, Frame, Table, Writer, is_hidden, is_link, shown};
use super::{Charter, page};

/// The charter as Markdown, from [`Charter::markdown`]: its [`Display`](fmt::Display) is the page.
///
/// [CommonMark](https://commonmark.org) with tables as [GitHub](https://github.github.com/gfm/#tables-extension-) has them,
/// and no HTML. Names of cookies are code; what the table says is escaped, so that nothing in it becomes a link, code or
/// emphasis.
#[derive(Clone, Copy, Debug)]
#[must_use = "a page is written by its `Display`: `to_string()`, or `{}` in a format"]
pub struct MarkdownPage<'a> {
    charter: &'a Charter,
    language: usize,
    outline: Outline<'a>,
}

impl<'a> MarkdownPage<'a> {
    pub(super) const fn new(charter: &'a Charter, language: usize) -> Self {
        Self { charter, language, outline: Outline::ALL }
    }

    /// The sections of the page; all of them where absent. See [`Section`].
    pub const fn sections(mut self, sections: &[Section]) -> Self {
        self.outline = self.outline.sections(sections);
        self
    }

    /// The columns of the lists; all of them where absent. See [`Column`].
    pub const fn columns(mut self, columns: &[Column]) -> Self {
        self.outline = self.outline.columns(columns);
        self
    }
}

impl fmt::Display for MarkdownPage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let out = Sink::new(f);
        let mut writer = Markdown { out, begun: false, direction: Direction::LeftToRight };
        page::write(self.charter, self.language, &self.outline, &mut writer)
    }
}

struct Markdown<'f, 'b> {
    out: Sink<'f, 'b>,
    begun: bool,
    /// Which way the page runs, once it has begun.
    direction: Direction,
}

impl Writer for Markdown<'_, '_> {
    fn begin(&mut self, frame: &Frame<'_>) -> fmt::Result {
        self.direction = frame.direction;
        Ok(())
    }

    fn end(&mut self) -> fmt::Result {
        self.out.finish()
    }

    fn heading(&mut self, level: u8, _: &str, text: &str) -> fmt::Result {
        self.gap()?;
        for _ in 0..level {
            self.out.write_str("#")?;
        }
        self.out.write_str(" ")?;
        self.escaped(text)?;
        self.out.write_str("\n")
    }

    fn paragraph(&mut self, text: &str) -> fmt::Result {
        self.gap()?;
        self.escaped(text)?;
        self.out.write_str("\n")
    }

    fn list(&mut self, points: &[&str]) -> fmt::Result {
        self.gap()?;
        for point in points {
            self.out.write_str("- ")?;
            self.escaped(point)?;
            self.out.write_str("\n")?;
        }
        Ok(())
    }

    fn facts(&mut self, facts: &[Fact<'_>]) -> fmt::Result {
        self.gap()?;
        for fact in facts {
            self.out.write_str("- ")?;
            self.escaped(&fact.label.inline)?;
            for (index, content) in fact.contents.iter().enumerate() {
                self.out.write_str(if index == 0 { " " } else { ", " })?;
                self.cell(content)?;
            }
            self.out.write_str("\n")?;
        }
        Ok(())
    }

    // Markdown has no captions: the heading above a table names it.
    fn table(&mut self, table: &Table<'_>) -> fmt::Result {
        self.gap()?;
        self.out.write_str("|")?;
        for column in table.columns {
            self.out.write_str(" ")?;
            self.escaped(&column.text)?;
            self.out.write_str(" |")?;
        }
        self.out.write_str("\n|")?;
        for _ in table.columns {
            self.out.write_str(" --- |")?;
        }
        self.out.write_str("\n")
    }

    fn row<'a>(&mut self, table: &Table<'_>, _: Anchor, cells: &impl Cells<'a>) -> fmt::Result {
        self.out.write_str("|")?;
        for column in 0..table.columns.len() {
            self.out.write_str(" ")?;
            self.cell(&cells.cell(column))?;
            self.out.write_str(" |")?;
        }
        self.out.write_str("\n")
    }

    fn table_end(&mut self) -> fmt::Result {
        Ok(())
    }
}

impl Markdown<'_, '_> {
    /// The empty line between two blocks.
    fn gap(&mut self) -> fmt::Result {
        if core::mem::replace(&mut self.begun, true) { self.out.write_str("\n") } else { Ok(()) }
    }

    fn cell(&mut self, cell: &Cell<'_>) -> fmt::Result {
        match cell {
            Cell::Text(text) => self.text(text.text),
            Cell::Name { name, storage, third_party } => {
                let name = shown(name);
                self.apart(self.direction == Direction::RightToLeft, |this| this.code(&name))?;
                self.note(*storage)?;
                self.note(*third_party)
            }
            Cell::Link { text, target, note } => {
                match target.filter(|target| is_link(target)) {
                    None => self.text(text.text)?,
                    Some(target) => {
                        self.out.write_str("[")?;
                        self.text(text.text)?;
                        self.out.write_str("](<")?;
                        self.target(target)?;
                        self.out.write_str(">)")?;
                    }
                }
                self.note(*note)
            }
            Cell::Date { words, .. } => self.escaped(words),
            Cell::Digest(digest) => {
                self.apart(self.direction == Direction::RightToLeft, |this| this.code(digest))
            }
        }
    }

    /// Writes a text, kept apart where it runs the other way than the page.
    fn text(&mut self, text: &str) -> fmt::Result {
        self.apart(self.direction.is_crossed_by(text), |this| this.escaped(text))
    }

    /// Writes something with marks around it, where it has to be kept apart.
    fn apart(&mut self, apart: bool, write: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        let (before, behind) = if apart { self.direction.marks_within() } else { ("", "") };
        self.out.write_str(before)?;
        write(self)?;
        self.out.write_str(behind)
    }

    fn note(&mut self, note: Option<&str>) -> fmt::Result {
        let Some(note) = note else { return Ok(()) };
        self.out.write_str(" (")?;
        self.escaped(note)?;
        self.out.write_str(")")
    }

    /// Writes a name as code; one that code in a table cannot hold, as text.
    fn code(&mut self, name: &str) -> fmt::Result {
        let holds = |c: char| !c.is_control() && !matches!(c, '`' | '|' | '\\');
        if name.is_empty() || name.trim() != name || !name.chars().all(holds) {
            return self.escaped(name);
        }
        self.out.write_str("`")?;
        self.out.write_str(name)?;
        self.out.write_str("`")
    }

    /// Writes the target of a link, which stands between angle brackets.
    fn target(&mut self, target: &str) -> fmt::Result {
        for c in target.chars() {
            match c {
                '&' => self.out.write_str("&amp;")?,
                '<' | '>' | '\\' | '|' | '`' | ' ' => write!(self.out, "%{:02X}", u32::from(c))?,
                c if c.is_control() => self.out.write_str("%EF%BF%BD")?,
                c => self.out.write_char(c)?,
            }
        }
        Ok(())
    }

    /// Writes text that stays text, on one line. Line breaks and other white space at its ends disappear.
    fn escaped(&mut self, text: &str) -> fmt::Result {
        let special = |octets| controls_and(octets, []) | within(octets, &SPECIAL);
        let text = text.trim_matches(|c: char| c.is_ascii_whitespace());
        self.out.write_replacing(text, special, |at, c| match c {
            '\n' | '\r' | '\t' => Some((" ", 1)),
            c if is_hidden(c) => Some(("\u{FFFD}", c.len_utf8())),
            // The backslash comes before the character, and stands for nothing itself.
            c if is_active(text, at, c) => Some(("\\", 0)),
            _ => None,
        })
    }
}

/// The characters that could mean something, wherever they stand.
static SPECIAL: [bool; 256] = {
    let (mut table, ascii, mut at) = ([false; 256], b"\\`*_[]<>&|~#$-+=).:", 0);
    while at < ascii.len() {
        table[ascii[at] as usize] = true;
        at += 1;
    }
    table
};

/// Whether the character at this place could mean something to a Markdown renderer.
fn is_active(text: &str, at: usize, c: char) -> bool {
    let before = || &text[..at];
    match c {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '$' => true,
        // At the beginning: a list, or a line under a heading.
        '-' | '+' | '=' => at == 0,
        // `1.` and `1)` at the beginning: a numbered list.
        ')' => at > 0 && before().bytes().all(|b| b.is_ascii_digit()),
        '.' if at > 0 && before().bytes().all(|b| b.is_ascii_digit()) => true,
        // GitHub makes links of bare addresses.
        '.' => before().get(at.saturating_sub(3)..).is_some_and(|www| www.eq_ignore_ascii_case("www")),
        ':' => text[at..].starts_with("://"),
        _ => false,
    }
}
