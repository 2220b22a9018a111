//! Ast to model: `_` and defaults are resolved, what is required is there. What is broken is said, and left out.

mod argument;
mod block;
mod constant;
pub(crate) mod exception;
mod header;
mod named;
mod row;
mod strictness;
pub(crate) mod translation;

use proc_macro2::Span;

use crate::ast;
use crate::diag::Errors;
use crate::files::Files;
#[cfg(feature = "messages")]
use crate::messages;
use crate::model::Table;
#[cfg(feature = "table")]
use crate::spreadsheet;

pub(crate) use constant::constant;

/// Resolves a whole table, with the rows and texts of the files that it names. Every row that can be understood is in the
/// result, sound or not.
#[cfg_attr(
    not(any(feature = "table", feature = "messages")),
    allow(unused_variables, reason = "no feature reads files")
)]
pub(crate) fn lower(errors: &mut Errors, ast: ast::Table, files: &Files<'_>) -> Table {
    let mut table = Table { docs: ast.docs, ..Table::default() };
    header::header(errors, &mut table, &ast.inner, ast.start.unwrap_or_else(Span::call_site));
    #[cfg(feature = "messages")]
    messages::read(errors, &mut table, files);
    for block in &ast.blocks {
        block::block(errors, &mut table, block);
    }
    #[cfg(feature = "table")]
    for block in spreadsheet::read(errors, &mut table, files) {
        block::block(errors, &mut table, &block);
    }
    #[cfg(feature = "messages")]
    messages::check_own(errors, &table);
    header::unused_providers(errors, &table);
    table
}
