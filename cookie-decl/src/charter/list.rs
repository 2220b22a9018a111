//! The section with the rows of the table: a list for each category.

use core::fmt;
use std::borrow::Cow;

use super::kept::{HtmlRow, HtmlRows};
use super::markup::{push_cell, push_row_start};
use super::message::{self, Message};
use super::outline::Column;
use super::page::{List, Page, Row};
use super::words::{Details, RowWords};
use super::writer::{Anchor, Cell, Cells, Label, Table, Writer};
use crate::category::{CategoryInfo, ConsentBasis};
use crate::declaration::{Declaration, Kind, Localized, Setter};

/// What is the same in every list.
struct Lists<'a> {
    columns: &'a [Column],
    labels: Vec<Label>,
    notes: Notes<'a>,
}

/// What the cells of the lists say again and again.
struct Notes<'a> {
    local_storage: Cow<'a, str>,
    session_storage: Cow<'a, str>,
    nothing: Cow<'a, str>,
    third_party: Cow<'a, str>,
    nobody: Cow<'a, str>,
}

impl Page<'_> {
    pub(super) fn list_section(&self, out: &mut impl Writer, columns: &[Column]) -> fmt::Result {
        self.heading(out, 2, "cookie-charter-list", message::LIST_HEADING)?;
        if self.lists.is_empty() {
            return self.paragraph(out, message::LIST_EMPTY);
        }
        if self.kept.pattern {
            self.paragraph(out, message::LIST_PATTERN)?;
        }
        let text = |message| self.words().text(message);
        let lists = Lists {
            columns,
            labels: columns.iter().map(|column| self.words().label(heading(*column))).collect(),
            notes: Notes {
                local_storage: text(message::KIND_LOCAL_STORAGE),
                session_storage: text(message::KIND_SESSION_STORAGE),
                nothing: text(message::KIND_NOTHING),
                third_party: text(message::KIND_THIRD_PARTY),
                nobody: text(message::SHARED_NOBODY),
            },
        };
        self.lists.iter().try_for_each(|list| self.list(out, &lists, list))
    }

    /// A category: what it is, what it asks of the visitor, its rows.
    fn list(&self, out: &mut impl Writer, lists: &Lists<'_>, list: &List) -> fmt::Result {
        let List { category, rows } = list;
        let title = self.title(category);
        out.heading(3, &format!("cookies-{}", category.id), &title)?;
        let shared = rows.iter().any(|row| row.declaration.shared_with.is_some());
        self.about_list(out, category, !shared && lists.columns.contains(&Column::Shared))?;
        let shown = |column: &Column| shared || *column != Column::Shared;
        let columns: Vec<Column> = lists.columns.iter().copied().filter(shown).collect();
        let labels = lists.columns.iter().zip(&lists.labels);
        let labels: Vec<&Label> =
            labels.filter(|(column, _)| shown(column)).map(|(_, label)| label).collect();
        let caption = self.words().text_with(message::LIST_CAPTION, "category", &title);
        let head = columns.iter().position(|column| *column == Column::Name).unwrap_or_default();
        let table = Table { caption: &caption, columns: &labels, head };
        out.table(&table)?;
        self.rows(out, &table, &columns, &lists.notes, rows)?;
        out.table_end()
    }

    fn about_list(&self, out: &mut dyn Writer, category: &CategoryInfo, unshared: bool) -> fmt::Result {
        let consent = self.words().text(match category.consent {
            ConsentBasis::Exempt => message::LIST_EXEMPT,
            ConsentBasis::Objection => message::LIST_OBJECTION,
            ConsentBasis::Required => message::LIST_REQUIRED,
        });
        if let Some(about) = self.about(category) {
            out.paragraph(&about)?;
        }
        if unshared {
            out.paragraph(&format!("{consent} {}", self.words().text(message::LIST_NOT_SHARED)))
        } else {
            out.paragraph(&consent)
        }
    }

    fn rows(
        &self,
        out: &mut impl Writer,
        table: &Table<'_>,
        columns: &[Column],
        notes: &Notes<'_>,
        rows: &[Row],
    ) -> fmt::Result {
        let kept = if out.is_html() { self.html_rows(|kept| self.written(kept, notes)) } else { None };
        let mut words = self.row_words();
        for &Row { index, declaration: row } in rows {
            let kept = kept.and_then(|kept| kept.row(index));
            if kept.is_none() {
                words.turn_to(row);
            }
            let row = ListRow { page: self, columns, notes, words: &words, row, kept };
            out.row(table, row.anchor(), &row)?;
        }
        Ok(())
    }

    /// All rows of the table as they stand on an HTML page.
    fn written(&self, mut kept: HtmlRows, notes: &Notes<'_>) -> HtmlRows {
        let (direction, mut words) = (self.direction(), self.row_words());
        for row in self.all_rows() {
            words.turn_to(row);
            let row = ListRow { page: self, columns: &Column::ALL, notes, words: &words, row, kept: None };
            kept.add(|text| push_row_start(text, row.anchor()));
            for column in 0..Column::ALL.len() {
                kept.add(|text| push_cell(text, direction, &row.cell(column)));
            }
        }
        kept
    }
}

/// A row of a list.
struct ListRow<'a> {
    page: &'a Page<'a>,
    columns: &'a [Column],
    notes: &'a Notes<'a>,
    words: &'a RowWords<'a>,
    row: &'static Declaration,
    /// As it stands on an HTML page: nobody then asks for words.
    kept: Option<HtmlRow<'a>>,
}

impl ListRow<'_> {
    /// What tells the row from every other one of the page.
    fn anchor(&self) -> Anchor {
        match self.row {
            Declaration { kind: Kind::Nothing, .. } => Anchor::NONE,
            Declaration { constant, twin, .. } => Anchor { constant, twin: *twin },
        }
    }
}

impl<'a> Cells<'a> for ListRow<'a> {
    #[inline]
    fn cell(&self, column: usize) -> Cell<'a> {
        let Self { page, notes, words, row, .. } = *self;
        let text = |text: Localized| Cell::Text(page.localized(text));
        match self.columns.get(column).copied().unwrap_or(Column::Name) {
            Column::Provider => match words.provider {
                None => text(row.provider),
                Some(Details { policy, country }) => {
                    let (target, note) = (*policy, country.as_deref());
                    Cell::Link { text: page.localized(row.provider), target, note }
                }
            },
            Column::Service => text(row.service),
            Column::Name if row.kind == Kind::Nothing => Cell::Text((&*notes.nothing).into()),
            Column::Name => Cell::Name {
                name: row.name,
                storage: match row.kind {
                    Kind::LocalStorage => Some(&notes.local_storage),
                    Kind::SessionStorage => Some(&notes.session_storage),
                    Kind::Cookie | Kind::Nothing => None,
                },
                third_party: (row.setter == Setter::ThirdParty).then_some(&*notes.third_party),
            },
            Column::Purpose => text(row.purpose),
            Column::Lifetime => Cell::Text(words.lifetime.into()),
            Column::Setter => Cell::Text(words.setter.into()),
            Column::Shared => row.shared_with.map_or(Cell::Text((&*notes.nobody).into()), text),
        }
    }

    #[inline]
    fn kept(&self) -> Option<(HtmlRow<'a>, &'a [Column])> {
        Some((self.kept?, self.columns))
    }
}

/// What stands above a column.
pub(super) fn heading(column: Column) -> Message {
    match column {
        Column::Provider => message::COLUMN_PROVIDER,
        Column::Service => message::COLUMN_SERVICE,
        Column::Name => message::COLUMN_NAME,
        Column::Purpose => message::COLUMN_PURPOSE,
        Column::Lifetime => message::COLUMN_LIFETIME,
        Column::Setter => message::COLUMN_SETTER,
        Column::Shared => message::COLUMN_SHARED,
    }
}
