//! `#![table("cookies.csv")]`: rows that stand in a spreadsheet.
//!
//! A spreadsheet is text of [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), with `;` or `,` between the cells and a
//! header row. Its rows become the same syntax tree as rows in Rust, and go the same way from there: what a cell of `name`
//! or `terms` says is the grammar of the table.

mod columns;
mod formula;
mod lex;
mod places;
mod records;
mod row;
mod value;

use columns::Columns;
pub use formula::{CELL_MARK, without_formula};
pub(crate) use places::Places;
use records::records;

use crate::ast::{Block, Row};
use crate::diag::{Diagnostic, Errors};
use crate::files::Files;
use crate::model::Table;
use crate::rule;

/// Reads the spreadsheets that the table names: a block for each category of each.
pub(crate) fn read(errors: &mut Errors, table: &mut Table, files: &Files<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for index in 0..table.spreadsheets.len() {
        let Some(file) = table.spreadsheets.get_mut(index) else { continue };
        let at = file.path.span;
        let Some(text) = files.text(errors, file) else { continue };
        let lexer = lex::Lexer::new(files.places.as_ref(), text, at);
        let records = records(lexer.text());
        let mut own: Vec<Block> = Vec::new();
        let mut records = records.iter().filter(|record| !record.is_blank());
        if let Some(header) = records.next()
            && let Some(columns) = Columns::read(errors, table, &lexer, header)
        {
            for record in records {
                if let Some((category, row)) = row::row(errors, &lexer, &columns, record) {
                    push(&mut own, category, row, index);
                }
            }
        } else if lexer.text().trim().is_empty() {
            let message = "this spreadsheet is empty";
            let mistake = Diagnostic::new(&rule::SPREADSHEET_MALFORMED, lexer.start(), message);
            errors.push(mistake.help(columns::SHAPE));
        }
        blocks.extend(own);
    }
    blocks
}

/// Adds a row to its category's block: a spreadsheet may be sorted by anything.
fn push(blocks: &mut Vec<Block>, category: proc_macro2::Ident, row: Row, spreadsheet: usize) {
    match blocks.iter_mut().find(|block| block.category == category) {
        Some(block) => block.rows.push(row),
        None => blocks.push(Block {
            attributes: Vec::new(),
            category,
            rows: vec![row],
            spreadsheet: Some(spreadsheet),
        }),
    }
}
