//! The charter as HTML.

use core::fmt;
use core::fmt::Write as _;

use super::direction::Direction;
use super::markup::{escape, push_escaped, push_language, push_marks, push_text};
use super::outline::{Column, Outline, Section};
use super::sink::Sink;
use super::writer::{Cell, Cells, Fact, Frame, Label, Table, Text, Writer, is_link, shown};
use super::{Charter, page};

/// The style sheet of the page, the form and the banner: what [`HtmlPage::standalone`] embeds, for a site that serves it
/// as a file.
///
/// It follows light and dark mode, turns tables into cards where they have no room, and has rules for print. It has no
/// motion, leaves forced colours as they are, and depends on no other file.
///
#[doc = include_str!("html.md")]
pub const STYLE_SHEET: &str = include_str!("style.css");

/// The charter as HTML, from [`Charter::html`]: its [`Display`](fmt::Display) is the page.
///
/// A fragment, `<article class="cookie-charter" lang="…" dir="…">`, unless [`standalone`](Self::standalone) asks for a
/// whole page. Its classes and anchors are stable: [`STYLE_SHEET`] lists them.
///
/// # Example
///
/// ```
/// use cookie_decl::Charter;
/// use cookie_decl::charter::{Column, Section};
///
/// /// The lists alone, for a page that has said the rest.
/// fn lists(charter: &Charter) -> String {
///     let columns = [Column::Name, Column::Provider, Column::Purpose, Column::Lifetime, Column::Shared];
///     charter.html("fr").sections(&[Section::List]).columns(&columns).heading_level(2).to_string()
/// }
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "a page is written by its `Display`: `to_string()`, or `{}` in a format"]
pub struct HtmlPage<'a> {
    charter: &'a Charter,
    language: usize,
    frame: Around<'a>,
    top: u8,
    outline: Outline<'a>,
}

/// What stands around the article.
#[derive(Clone, Copy, Debug)]
enum Around<'a> {
    Nothing,
    Document,
    DocumentWithSheetAt(&'a str),
}

impl<'a> HtmlPage<'a> {
    pub(super) const fn new(charter: &'a Charter, language: usize) -> Self {
        Self { charter, language, frame: Around::Nothing, top: 1, outline: Outline::ALL }
    }

    /// A whole page, from `<!doctype html>` on, with [`STYLE_SHEET`] embedded.
    pub const fn standalone(mut self) -> Self {
        self.frame = Around::Document;
        self
    }

    /// A whole page that links to its style sheet at this URL, for a site whose Content-Security-Policy forbids
    /// embedded ones: serve [`STYLE_SHEET`] there as `text/css`.
    pub const fn standalone_with_style_sheet_at(mut self, url: &'a str) -> Self {
        self.frame = Around::DocumentWithSheetAt(url);
        self
    }

    /// Where visitors change their choice: the page links to it where it tells them how. The address of a page with
    /// `Charter::consent_form`; `#cookie-consent` where the form stands on this one.
    pub const fn consent_form_at(mut self, url: &'a str) -> Self {
        self.outline.form = Some(url);
        self
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

    /// The level of the title, 1 to 4, for a fragment under a heading of the site's own; 1 where absent. The headings
    /// below follow it. Any other number counts as the nearest of these.
    pub const fn heading_level(mut self, level: u8) -> Self {
        self.top = match level {
            0 | 1 => 1,
            2 | 3 => level,
            _ => 4,
        };
        self
    }
}

impl fmt::Display for HtmlPage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut writer = Html {
            out: Sink::new(f),
            page: self,
            direction: Direction::LeftToRight,
            pieces: Vec::new(),
            close: "",
        };
        page::write(self.charter, self.language, &self.outline, &mut writer)
    }
}

struct Html<'f, 'b, 'a> {
    out: Sink<'f, 'b>,
    page: &'a HtmlPage<'a>,
    /// Which way the page runs, once it has begun.
    direction: Direction,
    /// The cells of the table that has begun, and what closes the last.
    pieces: Vec<Piece>,
    close: &'static str,
}

impl Writer for Html<'_, '_, '_> {
    fn begin(&mut self, frame: &Frame<'_>) -> fmt::Result {
        self.direction = frame.direction;
        match self.page.frame {
            Around::Nothing => {}
            Around::Document => {
                self.head(frame)?;
                write!(self.out, "<style>\n{STYLE_SHEET}</style>\n")?;
                self.body()?;
            }
            Around::DocumentWithSheetAt(url) => {
                self.head(frame)?;
                self.out.write_str("<link rel=\"stylesheet\" href=\"")?;
                self.escaped(url);
                self.out.write_str("\">\n")?;
                self.body()?;
            }
        }
        self.out.write_str("<article class=\"cookie-charter\"")?;
        self.language(frame.language, frame.direction);
        self.out.write_str(" aria-labelledby=\"cookie-charter\">\n")
    }

    fn end(&mut self) -> fmt::Result {
        self.out.write_str("</article>\n")?;
        match self.page.frame {
            Around::Nothing => {}
            Around::Document | Around::DocumentWithSheetAt(_) => {
                self.out.write_str("</main>\n</body>\n</html>\n")?;
            }
        }
        self.out.finish()
    }

    fn heading(&mut self, level: u8, anchor: &str, text: &str) -> fmt::Result {
        let level = self.page.top + level - 1;
        write!(self.out, "<h{level} id=\"")?;
        self.escaped(anchor);
        self.out.write_str("\">")?;
        self.escaped(text);
        writeln!(self.out, "</h{level}>")
    }

    fn paragraph(&mut self, text: &str) -> fmt::Result {
        self.element("p", text)
    }

    fn link(&mut self, text: &str, target: &str) -> fmt::Result {
        if !is_link(target) && !target.starts_with('#') {
            return self.paragraph(text);
        }
        self.out.write_str("<p><a href=\"")?;
        self.escaped(target);
        self.out.write_str("\">")?;
        self.escaped(text);
        self.out.write_str("</a></p>\n")
    }

    fn list(&mut self, points: &[&str]) -> fmt::Result {
        self.out.write_str("<ul>\n")?;
        points.iter().try_for_each(|point| self.element("li", point))?;
        self.out.write_str("</ul>\n")
    }

    fn facts(&mut self, facts: &[Fact<'_>]) -> fmt::Result {
        self.out.write_str("<dl class=\"cookie-charter-facts\">\n")?;
        for fact in facts {
            self.element("dt", &fact.label.text)?;
            for content in &fact.contents {
                self.out.write_str("<dd>")?;
                self.cell(content);
                self.out.write_str("</dd>\n")?;
            }
        }
        self.out.write_str("</dl>\n")
    }

    // The roles repeat what the elements mean, because the style sheet turns a table into cards on a narrow screen:
    // without them some browsers then stop telling a screen reader that it is a table.
    fn table(&mut self, table: &Table<'_>) -> fmt::Result {
        self.out.write_str(
            "<div class=\"cookie-charter-wrap\">\n<table class=\"cookie-charter-table\" role=\"table\">\n<caption>",
        )?;
        self.escaped(table.caption);
        self.out.write_str("</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">")?;
        (self.pieces, self.close) = pieces(table);
        for column in table.columns {
            self.out.write_str("<th scope=\"col\" role=\"columnheader\">")?;
            self.escaped(&column.text);
            self.out.write_str("</th>")?;
        }
        self.out.write_str("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n")
    }

    fn row<'a>(&mut self, _: &Table<'_>, constant: &str, cells: &impl Cells<'a>) -> fmt::Result {
        self.out.push("<tr role=\"row\"");
        if !constant.is_empty() {
            self.out.push(" id=\"cookie-");
            self.escaped(constant);
            // These anchors are the page's and the form's own.
            let taken = matches!(constant, "charter" | "consent");
            self.out.push(if taken { "-\"" } else { "\"" });
        }
        let mut pieces = core::mem::take(&mut self.pieces);
        for (column, piece) in pieces.iter_mut().enumerate() {
            let repeats = cells.repeats(column);
            if repeats && !piece.above.is_empty() {
                self.out.push(&piece.above);
                continue;
            }
            let start = self.out.place();
            self.out.push(&piece.before);
            match cells.cell(column) {
                Cell::Text(text) => self.text(text),
                cell => self.cell(&cell),
            }
            piece.above.clear();
            if repeats {
                piece.above.push_str(self.out.since(start));
            }
        }
        self.pieces = pieces;
        self.out.push(self.close);
        self.out.push("</tr>\n");
        self.out.pass_on()
    }

    fn table_end(&mut self) -> fmt::Result {
        self.out.write_str("</tbody>\n</table>\n</div>\n")
    }
}

impl Html<'_, '_, '_> {
    /// The document up to its style sheet.
    fn head(&mut self, frame: &Frame<'_>) -> fmt::Result {
        self.out.write_str("<!doctype html>\n<html")?;
        self.language(frame.language, frame.direction);
        self.out.write_str(
            ">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n",
        )?;
        self.element("title", frame.title)
    }

    fn body(&mut self) -> fmt::Result {
        self.out.write_str("</head>\n<body class=\"cookie-charter-page\">\n<main>\n")
    }

    fn language(&mut self, language: &str, direction: Direction) {
        push_language(&mut self.out, language, direction);
    }

    fn element(&mut self, tag: &str, text: &str) -> fmt::Result {
        write!(self.out, "<{tag}>")?;
        self.escaped(text);
        writeln!(self.out, "</{tag}>")
    }

    fn cell(&mut self, cell: &Cell<'_>) {
        match cell {
            Cell::Text(text) => self.text(*text),
            Cell::Name { name, storage, third_party } => {
                // A name is never translated, and reads from left to right in every language.
                self.out.push("<code translate=\"no\" dir=\"ltr\">");
                self.escaped(&shown(name));
                self.out.push("</code>");
                push_marks(&mut self.out, *storage, *third_party);
            }
            Cell::Link { text, target, note } => {
                match target.filter(|target| is_link(target)) {
                    None => self.text(*text),
                    Some(target) => {
                        self.out.push("<a href=\"");
                        self.escaped(target);
                        self.out.push("\">");
                        self.text(*text);
                        self.out.push("</a>");
                    }
                }
                self.note(*note);
            }
            Cell::Date { words, day } => {
                self.out.push("<time datetime=\"");
                self.escaped(day);
                self.out.push("\">");
                self.escaped(words);
                self.out.push("</time>");
            }
            Cell::Digest(digest) => {
                self.out.push("<code class=\"cookie-charter-digest\" translate=\"no\" dir=\"ltr\">");
                self.escaped(digest);
                self.out.push("</code>");
            }
        }
    }

    #[inline]
    fn text(&mut self, text: Text<'_>) {
        push_text(&mut self.out, self.direction, text);
    }

    fn note(&mut self, note: Option<&str>) {
        if let Some(note) = note {
            self.out.push(" <span class=\"cookie-charter-note\">(");
            self.escaped(note);
            self.out.push(")</span>");
        }
    }

    /// Writes text for an element or a quoted attribute.
    #[inline]
    fn escaped(&mut self, text: &str) {
        push_escaped(&mut self.out, text);
    }
}

/// A cell of each row of a table.
struct Piece {
    /// What closes the cell before it, and opens it.
    before: String,
    /// That and the cell, once one row has repeated the cell of another.
    above: String,
}

/// The cells of the rows of a table, and what closes the last.
fn pieces(table: &Table<'_>) -> (Vec<Piece>, &'static str) {
    let mut close = ">";
    let piece = |(at, column): (usize, &&Label)| {
        let is_head = at == table.head;
        let open = if is_head { "<th scope=\"row\" role=\"rowheader\"" } else { "<td role=\"cell\"" };
        let mut before = [close, open, " data-label=\""].concat();
        column.text.chars().for_each(|c| match escape(c) {
            Some(replacement) => before.push_str(replacement),
            None => before.push(c),
        });
        before.push_str("\">");
        close = if is_head { "</th>" } else { "</td>" };
        Piece { before, above: String::new() }
    };
    (table.columns.iter().enumerate().map(piece).collect(), close)
}
