//! The categories that the crate knows: their standard texts, and what they ask of the visitor.

use super::message::{self, Message};
use crate::category::{CategoryInfo, ConsentBasis};
use crate::declaration::Table;
use crate::table_cell::TableCell;

/// The built-in categories as they are where a table says nothing else.
pub(super) static BUILT_IN: &[CategoryInfo] = &[
    built_in("necessary", ConsentBasis::Exempt),
    built_in("preferences", ConsentBasis::Required),
    built_in("anonymous_statistics", ConsentBasis::Objection),
    built_in("statistics", ConsentBasis::Required),
    built_in("marketing", ConsentBasis::Required),
];

/// Whether the standard texts know the category.
pub(super) fn is_built_in(category: &CategoryInfo) -> bool {
    messages(category).is_some()
}

/// The standard title of a category, and what it is for; `None` for one of the table's own.
pub(super) fn messages(category: &CategoryInfo) -> Option<(Message, Message)> {
    Some(match category.id {
        "necessary" => (message::NECESSARY, message::NECESSARY_ABOUT),
        "preferences" => (message::PREFERENCES, message::PREFERENCES_ABOUT),
        "anonymous_statistics" => (message::ANONYMOUS_STATISTICS, message::ANONYMOUS_STATISTICS_ABOUT),
        "statistics" => (message::STATISTICS, message::STATISTICS_ABOUT),
        "marketing" => (message::MARKETING, message::MARKETING_ABOUT),
        _ => return None,
    })
}

/// The table of categories that no table declares.
static NO_TABLE: Table = Table {
    sites: &[],
    controller: None,
    contact: None,
    updated: None,
    languages: &[],
    providers: &[],
    categories: || &[],
    rows: || &[],
    cell: || {
        static CELL: TableCell = TableCell::new();
        &CELL
    },
};

const fn built_in(id: &'static str, consent: ConsentBasis) -> CategoryInfo {
    CategoryInfo { id, consent, title: None, about: None, known_as: &[], table: &NO_TABLE }
}
