//! Texts that a spreadsheet program would compute: with these an apostrophe stands in front of the cell, which makes a
//! text of it, and is no part of what the cell says.

use std::borrow::Cow;

/// What makes a text of a cell.
pub const CELL_MARK: char = '\'';

/// What begins a formula: the signs that OWASP lists under "CSV Injection", wide ones of Japanese programs among them.
const BEGINS_FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A text as a cell in which no program finds a formula; `#![table("….csv")]` reads it back as it was.
pub fn without_formula(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("{CELL_MARK}{text}")) } else { Cow::Borrowed(text) }
}

/// What a cell says, without the mark.
pub(super) fn said(cell: &str) -> &str {
    cell.strip_prefix(CELL_MARK).filter(|text| is_formula(text)).unwrap_or(cell)
}

/// Marks of its own in front of a formula count with it: the first one is ours.
fn is_formula(text: &str) -> bool {
    text.trim_start().trim_start_matches(CELL_MARK).starts_with(BEGINS_FORMULA)
}
