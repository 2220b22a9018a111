//! Ast to model: `_` and defaults are resolved, what is required is there. What is broken is said, and left out.

mod argument;
mod block;
mod constant;
mod header;
mod row;
mod translation;

use proc_macro2::Span;

use crate::ast;
use crate::diag::Errors;
use crate::model::Table;

pub(crate) use constant::constant;

/// Resolves a whole table. Every row that can be understood is in the result, sound or not.
pub(crate) fn lower(errors: &mut Errors, ast: ast::Table) -> Table {
    let mut table = Table { docs: ast.docs, ..Table::default() };
    header::header(errors, &mut table, &ast.inner, ast.start.unwrap_or_else(Span::call_site));
    for block in &ast.blocks {
        block::block(errors, &mut table, block);
    }
    header::unused_providers(errors, &table);
    table
}
