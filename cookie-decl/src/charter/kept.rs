//! The rows of a table as they stand on an HTML page, cell by cell. A table never changes: they are escaped once for each
//! of its languages, and not once for each page.

use core::ptr;
use std::sync::OnceLock;

use super::locale::Locale;
use super::outline::Column;
use crate::declaration::{Declaration, Table};

/// Where a table keeps its rows, in each of its languages.
#[derive(Debug)]
pub(crate) struct KeptRows(OnceLock<Box<[OnceLock<HtmlRows>]>>);

impl KeptRows {
    /// Nobody has asked yet.
    pub(crate) const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// The rows in the table's language of that index; written now, where nobody has asked before.
    ///
    /// `None` for a table without languages, and where another charter of the same table was asked for first.
    pub(super) fn get(
        &self,
        origin: Origin,
        language: usize,
        write: impl FnOnce() -> HtmlRows,
    ) -> Option<&HtmlRows> {
        let languages = origin.table.languages.len();
        let all = self.0.get_or_init(|| (0..languages).map(|_| OnceLock::new()).collect());
        let rows = all.get(language)?.get_or_init(write);
        rows.origin.is(origin).then_some(rows)
    }
}

/// What decides how rows stand on a page: they are those of the very same, and not only of its like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Origin {
    pub(super) table: &'static Table,
    pub(super) rows: &'static [&'static Declaration],
    pub(super) locale: &'static Locale,
}

impl Origin {
    fn is(self, other: Self) -> bool {
        ptr::eq(self.table, other.table)
            && ptr::eq(self.rows, other.rows)
            && ptr::eq(self.locale, other.locale)
    }
}

/// The rows of a charter in one language.
#[derive(Debug)]
pub(super) struct HtmlRows {
    origin: Origin,
    /// Of each row the start of its tag, then its cells in the order of [`Column::ALL`].
    text: String,
    /// Where each of these pieces begins, and where the last one ends.
    places: Vec<usize>,
}

/// The pieces of a row.
const PIECES: usize = 1 + Column::ALL.len();

impl HtmlRows {
    pub(super) fn new(origin: Origin) -> Self {
        Self { origin, text: String::new(), places: vec![0] }
    }

    /// Adds the next piece.
    pub(super) fn add(&mut self, write: impl FnOnce(&mut String)) {
        write(&mut self.text);
        self.places.push(self.text.len());
    }

    /// The row of that index.
    pub(super) fn row(&self, index: usize) -> Option<HtmlRow<'_>> {
        let places = self.places.get(index * PIECES..)?.first_chunk()?;
        Some(HtmlRow { text: &self.text, places })
    }
}

/// One row as it stands on a page.
#[derive(Clone, Copy)]
pub(super) struct HtmlRow<'a> {
    text: &'a str,
    places: &'a [usize; PIECES + 1],
}

impl<'a> HtmlRow<'a> {
    /// The start of its tag.
    pub(super) fn start(&self) -> &'a str {
        self.piece(0)
    }

    /// What its cell in that column holds.
    pub(super) fn cell(&self, column: Column) -> &'a str {
        self.piece(1 + column as usize)
    }

    fn piece(&self, index: usize) -> &'a str {
        self.text.get(self.places[index]..self.places[index + 1]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use core::cell::Cell;

    use super::*;
    use crate::charter::Charter;
    use crate::charter::locale::locales;
    use crate::table::{CHARTER, SESSIONID};
    use crate::table_cell::TableCell;

    /// Another table than the one of the tests.
    static OTHER: Table = Table {
        sites: &[],
        controller: None,
        contact: None,
        updated: None,
        languages: &["fr", "en"],
        providers: &[],
        categories: || &[],
        rows: || &[],
        cell: || {
            static CELL: TableCell = TableCell::new();
            &CELL
        },
    };

    #[test]
    fn rows_are_written_once_and_for_their_origin_alone() {
        let table = SESSIONID.declaration().category.table;
        let own = Origin { table, rows: (table.rows)(), locale: &locales::FR };
        let (kept, written) = (KeptRows::new(), Cell::new(0));
        let get = |origin, language| {
            let write = || {
                written.set(written.get() + 1);
                HtmlRows::new(origin)
            };
            kept.get(origin, language, write).is_some()
        };
        assert_eq!((get(own, 0), get(own, 0), written.get()), (true, true, 1));
        // Another charter of the same table: its page is written without them.
        assert!(!get(Origin { table: &OTHER, ..own }, 0));
        assert!(!get(Origin { rows: &[], ..own }, 0));
        assert!(!get(Origin { locale: &locales::EN, ..own }, 0));
        assert_eq!(written.get(), 1);
        // Each language has rows of its own; a table with two has no third.
        assert_eq!((get(Origin { locale: &locales::EN, ..own }, 1), written.get()), (true, 2));
        assert!(!get(own, 2));
    }
    #[test]
    fn the_first_page_leaves_its_rows_to_the_next() {
        let Charter { table, rows, locales, .. } = CHARTER;
        let origin = Origin { table, rows, locale: locales[0] };
        let page = CHARTER.html("fr").to_string();
        let written = || panic!("nobody writes them again");
        let kept = (table.cell)().rows.get(origin, 0, written).expect("rows");
        for index in 0..rows.len() {
            let name = kept.row(index).expect("a row").cell(Column::Name);
            assert!(!name.is_empty() && page.contains(name), "{name}");
        }
        assert!(kept.row(rows.len()).is_none());
    }
}
