//! The charter as HTML.

use core::fmt;
use core::fmt::Write as _;

use super::direction::Direction;
use super::markup::{push_cell, push_escaped, push_language, push_row_start};
use super::outline::{Column, Outline, Section};
use super::sink::Sink;
use super::writer::{Anchor, Cells, Fact, Frame, Label, Table, Writer, is_link};
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
            before: Vec::new(),
            behind: String::new(),
        };
        page::write(self.charter, self.language, &self.outline, &mut writer)
    }
}

struct Html<'f, 'b, 'a> {
    out: Sink<'f, 'b>,
    page: &'a HtmlPage<'a>,
    /// Which way the page runs, once it has begun.
    direction: Direction,
    /// What stands before each cell of a row of the table that has begun, and what stands behind the last.
    before: Vec<String>,
    behind: String,
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
                push_cell(self.out.text(), self.direction, content);
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
        (self.before, self.behind) = around_cells(table);
        for column in table.columns {
            self.out.write_str("<th scope=\"col\" role=\"columnheader\">")?;
            self.escaped(&column.text);
            self.out.write_str("</th>")?;
        }
        self.out.write_str("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n")
    }

    fn is_html(&self) -> bool {
        true
    }

    fn row<'a>(&mut self, _: &Table<'_>, anchor: Anchor, cells: &impl Cells<'a>) -> fmt::Result {
        let out = self.out.text();
        if let Some((row, columns)) = cells.kept() {
            out.push_str(row.start());
            for (before, column) in self.before.iter().zip(columns) {
                out.push_str(before);
                out.push_str(row.cell(*column));
            }
        } else {
            push_row_start(out, anchor);
            for (column, before) in self.before.iter().enumerate() {
                out.push_str(before);
                push_cell(out, self.direction, &cells.cell(column));
            }
        }
        out.push_str(&self.behind);
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
        push_language(self.out.text(), language, direction);
    }

    fn element(&mut self, tag: &str, text: &str) -> fmt::Result {
        write!(self.out, "<{tag}>")?;
        self.escaped(text);
        writeln!(self.out, "</{tag}>")
    }

    /// Writes text for an element or a quoted attribute.
    #[inline]
    fn escaped(&mut self, text: &str) {
        push_escaped(self.out.text(), text);
    }
}

/// What stands before each cell of the rows of a table, and what stands behind the last.
fn around_cells(table: &Table<'_>) -> (Vec<String>, String) {
    let mut close = ">";
    let before = |(at, column): (usize, &&Label)| {
        let is_head = at == table.head;
        let open = if is_head { "<th scope=\"row\" role=\"rowheader\"" } else { "<td role=\"cell\"" };
        let mut before = [close, open, " data-label=\""].concat();
        push_escaped(&mut before, &column.text);
        before.push_str("\">");
        close = if is_head { "</th>" } else { "</td>" };
        before
    };
    let before = table.columns.iter().enumerate().map(before).collect();
    (before, [close, "</tr>\n"].concat())
}
