//! The charter as plain text.

use core::fmt;
use core::fmt::Write as _;

use super::direction::Direction;
use super::octets::controls_and;
use super::outline::{Column, Outline, Section};
use super::sink::Sink;
use super::writer::{Anchor, Cell, Cells, Fact, Frame, Table, Writer, is_hidden, shown};
use super::{Charter, page};

/// The charter as plain text, from [`Charter::text`]: its [`Display`](fmt::Display) is the page.
///
/// Lines have at most 80 columns, a longer word aside. A table is a list: the name of each row, then its other columns
/// with their headings. Control characters of the table's texts, which could steer a terminal, are shown as `U+FFFD`.
#[derive(Clone, Copy, Debug)]
#[must_use = "a page is written by its `Display`: `to_string()`, or `{}` in a format"]
pub struct TextPage<'a> {
    charter: &'a Charter,
    language: usize,
    outline: Outline<'a>,
}

impl<'a> TextPage<'a> {
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

impl fmt::Display for TextPage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut writer = Plain { out: Sink::new(f), begun: false, direction: Direction::LeftToRight };
        page::write(self.charter, self.language, &self.outline, &mut writer)
    }
}

/// The longest line, in characters.
const WIDTH: usize = 80;

struct Plain<'f, 'b> {
    out: Sink<'f, 'b>,
    begun: bool,
    /// Which way the page runs, once it has begun.
    direction: Direction,
}

impl Writer for Plain<'_, '_> {
    fn begin(&mut self, frame: &Frame<'_>) -> fmt::Result {
        self.direction = frame.direction;
        Ok(())
    }

    fn end(&mut self) -> fmt::Result {
        self.out.finish()
    }

    fn heading(&mut self, level: u8, _: &str, text: &str) -> fmt::Result {
        if level < 3 && self.begun {
            self.out.write_str("\n")?;
        }
        self.gap()?;
        let width = self.fill("", "", &[text])?;
        let line = match level {
            1 => '=',
            2 => '-',
            _ => '.',
        };
        for _ in 0..width {
            self.out.write_char(line)?;
        }
        self.out.write_str("\n")
    }

    fn paragraph(&mut self, text: &str) -> fmt::Result {
        self.gap()?;
        self.fill("", "", &[text]).map(drop)
    }

    fn list(&mut self, points: &[&str]) -> fmt::Result {
        self.gap()?;
        points.iter().try_for_each(|point| self.fill("- ", "  ", &[point]).map(drop))
    }

    fn facts(&mut self, facts: &[Fact<'_>]) -> fmt::Result {
        self.gap()?;
        for fact in facts {
            self.out.write_str("- ")?;
            let mut line = Line { column: 2, indent: "  ", empty: true };
            self.words(&mut line, &fact.label.inline)?;
            for (index, content) in fact.contents.iter().enumerate() {
                if index > 0 {
                    write!(self.out, "\n{}", line.indent)?;
                    line = Line { column: line.indent.len(), empty: true, ..line };
                }
                self.cell(&mut line, content)?;
            }
            self.out.write_str("\n")?;
        }
        Ok(())
    }

    // The heading above a table names it already.
    fn table(&mut self, _: &Table<'_>) -> fmt::Result {
        Ok(())
    }

    fn row<'a>(&mut self, table: &Table<'_>, _: Anchor, cells: &impl Cells<'a>) -> fmt::Result {
        self.gap()?;
        self.cell(&mut Line { column: 0, indent: "", empty: true }, &cells.cell(table.head))?;
        self.out.write_str("\n")?;
        for (index, column) in table.columns.iter().enumerate() {
            if index != table.head {
                self.out.write_str("  ")?;
                let mut line = Line { column: 2, indent: "    ", empty: true };
                self.words(&mut line, &column.inline)?;
                self.cell(&mut line, &cells.cell(index))?;
                self.out.write_str("\n")?;
            }
        }
        Ok(())
    }

    fn table_end(&mut self) -> fmt::Result {
        Ok(())
    }
}

/// Where the next word goes.
struct Line {
    column: usize,
    indent: &'static str,
    empty: bool,
}

impl Plain<'_, '_> {
    /// The empty line between two blocks.
    fn gap(&mut self) -> fmt::Result {
        if core::mem::replace(&mut self.begun, true) { self.out.write_str("\n") } else { Ok(()) }
    }

    /// Writes a block of lines, and answers the width of the last.
    fn fill(&mut self, first: &str, indent: &'static str, texts: &[&str]) -> Result<usize, fmt::Error> {
        self.out.write_str(first)?;
        let mut line = Line { column: first.chars().count(), indent, empty: true };
        texts.iter().try_for_each(|text| self.words(&mut line, text))?;
        self.out.write_str("\n")?;
        Ok(line.column)
    }

    fn cell(&mut self, line: &mut Line, cell: &Cell<'_>) -> fmt::Result {
        match cell {
            Cell::Text(text) => self.text(line, text.text),
            Cell::Name { name, storage, third_party } => {
                self.apart(line, self.direction == Direction::RightToLeft, &shown(name))?;
                self.note(line, *storage)?;
                self.note(line, *third_party)
            }
            Cell::Link { text, target, note } => {
                self.text(line, text.text)?;
                self.note(line, *note)?;
                // Where the address is not the text already, it follows.
                let is_said = |target: &str| target.strip_prefix("mailto:").unwrap_or(target) == text.text;
                match target.filter(|target| !is_said(target)) {
                    Some(target) => self.text(line, target),
                    None => Ok(()),
                }
            }
            Cell::Date { words, .. } => self.words(line, words),
            Cell::Digest(digest) => self.apart(line, self.direction == Direction::RightToLeft, digest),
        }
    }

    /// Writes the words of a text, kept apart where it runs the other way than the page.
    fn text(&mut self, line: &mut Line, text: &str) -> fmt::Result {
        self.apart(line, self.direction.is_crossed_by(text), text)
    }

    /// Writes words with marks around them, where they have to be kept apart.
    fn apart(&mut self, line: &mut Line, apart: bool, text: &str) -> fmt::Result {
        if !apart {
            return self.words(line, text);
        }
        let (before, behind) = self.direction.marks_within();
        self.words(line, &format!("{before}{}{behind}", text.trim_ascii()))
    }

    fn note(&mut self, line: &mut Line, note: Option<&str>) -> fmt::Result {
        match note {
            Some(note) => self.words(line, &format!("({note})")),
            None => Ok(()),
        }
    }

    /// Writes words, with line breaks between them where they are due. Spaces that do not break stay.
    fn words(&mut self, line: &mut Line, text: &str) -> fmt::Result {
        for word in text.split_ascii_whitespace() {
            let width = width(word);
            if !line.empty && line.column + 1 + width > WIDTH {
                write!(self.out, "\n{}", line.indent)?;
                line.column = line.indent.len();
            } else if !line.empty {
                self.out.write_str(" ")?;
                line.column += 1;
            }
            let replacement = |_, c: char| is_hidden(c).then(|| ("\u{FFFD}", c.len_utf8()));
            self.out.write_replacing(word, |octets| controls_and(octets, []), replacement)?;
            line.column += width;
            line.empty = false;
        }
        Ok(())
    }
}

/// How many characters a word has. Faster than counting `chars()`, which is made for long texts.
fn width(word: &str) -> usize {
    word.bytes().filter(|octet| octet & 0b1100_0000 != 0b1000_0000).count()
}
