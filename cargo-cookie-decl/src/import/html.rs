//! Pages: headings, paragraphs and tables, by HTML's own tokenizer, which knows the line of each tag.

use std::cell::RefCell;
use std::collections::BTreeMap;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::piece::{Cell, Piece};

/// How many rows or columns a cell is believed to span.
const SPAN: usize = 50;

/// The pieces of a page, and the language that it says it is in.
pub(super) fn read(text: &str) -> (Vec<Piece>, Option<String>) {
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(text));
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let mut page = tokenizer.sink.0.into_inner();
    page.text_ends();
    while !page.tables.is_empty() {
        page.table_ends();
    }
    (page.pieces, page.lang)
}

#[derive(Default)]
struct Sink(RefCell<Page>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut page = self.0.borrow_mut();
        let line = usize::try_from(line).unwrap_or(usize::MAX);
        match token {
            Token::CharacterTokens(text) => page.text(&text, line),
            Token::TagToken(tag) if tag.kind == TagKind::EndTag => page.end(&tag.name),
            Token::TagToken(tag) => {
                page.start(&tag, line);
                match &*tag.name {
                    // So icons and XHTML write an element without text.
                    _ if tag.self_closing => {}
                    "script" => return TokenSinkResult::RawData(RawKind::ScriptData),
                    "style" | "iframe" | "noembed" | "noframes" | "xmp" => {
                        return TokenSinkResult::RawData(RawKind::Rawtext);
                    }
                    "title" | "textarea" => return TokenSinkResult::RawData(RawKind::Rcdata),
                    _ => {}
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// A page as far as it was read.
#[derive(Default)]
struct Page {
    pieces: Vec<Piece>,
    lang: Option<String>,
    tables: Vec<Table>,
    /// The text between two tags that end texts.
    text: String,
    line: usize,
    /// The level of the heading that is open.
    heading: Option<u8>,
    /// The element whose text nobody sees.
    hidden: Option<String>,
}

/// A table that is open.
#[derive(Default)]
struct Table {
    lines: Vec<Vec<Cell>>,
    row: Vec<Cell>,
    in_row: bool,
    cell: Option<(Cell, usize, usize)>,
    /// Cells that reach down into rows to come, by column.
    reaching: BTreeMap<usize, (Cell, usize)>,
    caption: Option<Cell>,
}

impl Page {
    fn text(&mut self, text: &str, line: usize) {
        if self.hidden.is_some() {
            return;
        }
        if let Some((cell, ..)) = self.tables.last_mut().and_then(|table| table.cell.as_mut()) {
            // Line breaks of the source are spaces on the page.
            cell.text.extend(text.chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }));
            return;
        }
        if self.text.trim().is_empty() {
            // The tokenizer counts the lines that the text itself ends.
            self.line = line.saturating_sub(text.trim_start().matches('\n').count()).max(1);
        }
        self.text.push_str(text);
    }

    /// A text that no table holds has come to its end.
    fn text_ends(&mut self) {
        let cell = Cell::new(&std::mem::take(&mut self.text), self.line);
        match self.tables.last_mut() {
            Some(table) if table.caption.is_none() && !cell.is_empty() => table.caption = Some(cell),
            _ if cell.is_empty() => {}
            _ => self.pieces.push(match self.heading {
                Some(level) => Piece::Heading(level, cell),
                None => Piece::Text(cell),
            }),
        }
    }

    fn start(&mut self, tag: &Tag, line: usize) {
        let attribute = |name: &str| {
            tag.attrs
                .iter()
                .find(|attribute| &*attribute.name.local == name)
                .map(|attribute| &*attribute.value)
        };
        let name = &*tag.name;
        match name {
            "html" => self.lang = attribute("lang").map(str::to_owned),
            "script" | "style" | "title" | "textarea" | "iframe" | "noembed" | "noframes" | "xmp" => {
                self.hidden = (!tag.self_closing).then(|| name.to_owned());
            }
            "table" => {
                self.text_ends();
                self.tables.push(Table::default());
            }
            "tr" => self.table(Table::row_ends, |table| table.in_row = true),
            "td" | "th" => {
                let span = |name| attribute(name).and_then(|span| span.trim().parse().ok()).unwrap_or(1);
                let (columns, rows) = (span("colspan").clamp(1, SPAN), span("rowspan").clamp(1, SPAN));
                self.table(Table::cell_ends, |table| {
                    table.in_row = true;
                    table.cell = Some((Cell { text: String::new(), line }, columns, rows));
                });
            }
            _ if breaks(name) => self.breaks(name),
            _ => {}
        }
    }

    fn table(&mut self, first: impl FnOnce(&mut Table), then: impl FnOnce(&mut Table)) {
        self.text_ends();
        if let Some(table) = self.tables.last_mut() {
            first(table);
            then(table);
        }
    }

    /// A line ends in a cell, or a text outside of tables.
    fn breaks(&mut self, name: &str) {
        if let Some((cell, ..)) = self.tables.last_mut().and_then(|table| table.cell.as_mut()) {
            cell.text.push('\n');
            return;
        }
        if name == "br" && self.heading.is_some() {
            self.text.push(' ');
            return;
        }
        self.text_ends();
        self.heading = level(name);
    }

    fn end(&mut self, name: &str) {
        if self.hidden.as_deref() == Some(name) {
            self.hidden = None;
        }
        match name {
            "table" => self.table_ends(),
            "tr" | "thead" | "tbody" | "tfoot" => self.table(Table::row_ends, |_| {}),
            "td" | "th" => self.table(Table::cell_ends, |_| {}),
            _ if breaks(name) => {
                self.breaks(name);
                self.heading = None;
            }
            _ => {}
        }
    }

    fn table_ends(&mut self) {
        self.text_ends();
        let Some(mut table) = self.tables.pop() else { return };
        table.row_ends();
        if let Some(caption) = table.caption {
            self.pieces.push(Piece::Heading(7, caption));
        }
        if !table.lines.is_empty() {
            self.pieces.push(Piece::Table(table.lines));
        }
    }
}

impl Table {
    fn cell_ends(&mut self) {
        let Some((cell, columns, rows)) = self.cell.take() else { return };
        let cell = Cell::new(&cell.text, cell.line);
        self.reach();
        for column in 0..columns {
            // What spans columns is said once.
            let text = if column == 0 { cell.text.clone() } else { String::new() };
            let said = Cell { text, line: cell.line };
            if rows > 1 {
                self.reaching.insert(self.row.len(), (said.clone(), rows));
            }
            self.row.push(said);
        }
    }

    /// Takes over the cells that reach down into this row at this column.
    fn reach(&mut self) {
        while let Some((cell, _)) = self.reaching.get(&self.row.len()) {
            self.row.push(cell.clone());
        }
    }

    fn row_ends(&mut self) {
        self.cell_ends();
        if !std::mem::take(&mut self.in_row) {
            return;
        }
        self.reach();
        self.reaching.retain(|_, (_, rows)| {
            *rows -= 1;
            *rows > 0
        });
        let row = std::mem::take(&mut self.row);
        if row.iter().any(|cell| !cell.is_empty()) {
            self.lines.push(row);
        }
    }
}

/// The level of a heading.
fn level(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', digit @ b'1'..=b'6'] => Some(digit - b'0'),
        _ if matches!(name, "summary" | "legend") => Some(6),
        _ => None,
    }
}

/// Whether the element stands on lines of its own.
fn breaks(name: &str) -> bool {
    const BLOCKS: &[&str] = &[
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "button",
        "caption",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hr",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "ul",
    ];
    BLOCKS.contains(&name) || level(name).is_some()
}
