//! Markdown with tables, its own and HTML's.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::html;
use super::piece::{Cell, Lines, Piece};

/// Whether a page has a table of Markdown's own.
pub(super) fn has_table(text: &str) -> bool {
    Parser::new_ext(text, Options::ENABLE_TABLES).any(|event| matches!(event, Event::Start(Tag::Table(_))))
}

/// The pieces of a Markdown page.
pub(super) fn read(text: &str) -> Vec<Piece> {
    let lines = Lines::of(text);
    let lower = without_remarks(&without_code(text)).to_ascii_lowercase();
    let mut pieces = Vec::new();
    let mut start = 0;
    while let Some(table) = html_table(&lower, start) {
        pieces.extend(below(plain(&text[start..table.start]), lines.number(start)));
        pieces.extend(below(html::read(&text[table.clone()]).0, lines.number(table.start)));
        start = table.end;
    }
    pieces.extend(below(plain(&text[start..]), lines.number(start)));
    pieces
}

/// The text with spaces for what Markdown shows as code: a tag in it is none. Lines that are code by their indentation alone
/// stay, as such may stand in a table in HTML.
fn without_code(text: &str) -> String {
    let code =
        Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter().filter_map(|(event, range)| {
            let is_code =
                matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))));
            is_code.then_some(range)
        });
    blanked(text, code)
}

/// The text with spaces for what HTML takes for remarks, in which nothing is a tag.
fn without_remarks(text: &str) -> String {
    let mut from = 0;
    let remarks = std::iter::from_fn(|| {
        let start = from + text.get(from..)?.find("<!--")?;
        let end = start + text.get(start..)?.find("-->")? + "-->".len();
        from = end;
        Some(start..end)
    });
    blanked(text, remarks)
}

/// The text with as many octets of spaces in place of those ranges, which follow each other.
fn blanked(text: &str, ranges: impl Iterator<Item = Range<usize>>) -> String {
    let (mut blanked, mut at) = (String::with_capacity(text.len()), 0);
    for Range { start, end } in ranges {
        blanked.push_str(text.get(at..start).unwrap_or_default());
        blanked.extend(std::iter::repeat_n(' ', end.saturating_sub(blanked.len())));
        at = blanked.len();
    }
    blanked.push_str(text.get(at..).unwrap_or_default());
    blanked
}

/// The next table in HTML, those within it included.
fn html_table(lower: &str, from: usize) -> Option<Range<usize>> {
    const NAME: &str = "table";
    let (mut depth, mut start) = (0_usize, None);
    for (at, _) in lower[from..].match_indices(NAME) {
        let (before, behind) = lower[from..].split_at(at);
        if before.ends_with('<') && !behind[NAME.len()..].starts_with(char::is_alphanumeric) {
            depth += 1;
            start = start.or(Some(from + at - 1));
        } else if before.ends_with("</") && depth > 0 {
            depth -= 1;
            if depth == 0 {
                return Some(start?..from + at + behind.find('>')? + 1);
            }
        }
    }
    None
}

/// Pieces of a part of the page that begins in that line.
fn below(mut pieces: Vec<Piece>, line: usize) -> Vec<Piece> {
    for piece in &mut pieces {
        let cells: Vec<&mut Cell> = match piece {
            Piece::Heading(_, cell) | Piece::Text(cell) => vec![cell],
            Piece::Table(lines) => lines.iter_mut().flatten().collect(),
        };
        for cell in cells {
            cell.line += line - 1;
        }
    }
    pieces
}

/// The pieces of a part without tables in HTML.
fn plain(text: &str) -> Vec<Piece> {
    let lines = Lines::of(text);
    let mut reader = Reader::default();
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        reader.event(event, lines.number(range.start));
    }
    reader.pieces
}

#[derive(Default)]
struct Reader {
    pieces: Vec<Piece>,
    table: Vec<Vec<Cell>>,
    text: String,
    line: usize,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => self.table.push(Vec::new()),
            Event::Start(Tag::TableCell | Tag::Paragraph | Tag::Heading { .. } | Tag::Item) => {
                self.text.clear();
                self.line = line;
            }
            Event::End(TagEnd::TableCell) => {
                let cell = self.take();
                if let Some(row) = self.table.last_mut() {
                    row.push(cell);
                }
            }
            Event::End(TagEnd::Table) => {
                self.pieces.push(Piece::Table(std::mem::take(&mut self.table)));
            }
            Event::End(TagEnd::Heading(level)) => {
                let heading = self.take();
                self.pieces.push(Piece::Heading(number(level), heading));
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                let text = self.take();
                if !text.is_empty() {
                    self.pieces.push(Piece::Text(text));
                }
            }
            Event::Text(text) | Event::Code(text) => self.text.push_str(&text),
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak => self.text.push('\n'),
            Event::InlineHtml(tag) => self.inline(&tag),
            _ => {}
        }
    }

    /// `<br>` is what breaks lines in a cell. `<id>` in a name is no tag but a part of it.
    fn inline(&mut self, tag: &str) {
        let name = tag.trim_matches(['<', '>', '/', ' ']).to_ascii_lowercase();
        match name.split(' ').next().unwrap_or_default() {
            "br" => self.text.push('\n'),
            "a" | "b" | "code" | "em" | "i" | "span" | "strong" | "sub" | "sup" | "wbr" => {}
            _ => self.text.push_str(tag),
        }
    }

    fn take(&mut self) -> Cell {
        Cell::new(&std::mem::take(&mut self.text), self.line)
    }
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
