//! Which span belongs to which place in a spreadsheet.
//!
//! proc-macro2 gives the tokens of each text that it lexes spans of that text alone. What a cell says is lexed cell by cell,
//! so a token's text tells its cell, and its position therein the place in the file. The compiler's own spans cannot do
//! that: there all that a macro lexes has one span.

use std::collections::HashMap;
use std::rc::Rc;

use proc_macro2::Span;

use super::records::Cell;
use crate::place::{Place, Text};

/// The places of all that has been lexed.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// By the name that proc-macro2 gives to a lexed text.
    lexed: HashMap<String, Lexed>,
}

/// A part of a cell that has been lexed.
#[derive(Debug)]
pub(super) struct Lexed {
    pub(super) file: Rc<Text>,
    pub(super) cell: Cell,
    /// Where the part begins in the cell's text.
    pub(super) from: usize,
}

impl Places {
    pub(super) fn insert(&mut self, span: Span, lexed: Lexed) {
        self.lexed.insert(span.file(), lexed);
    }

    /// The place of a token, if it comes from a spreadsheet.
    pub(crate) fn find(&self, span: Span) -> Option<Place> {
        if self.lexed.is_empty() {
            return None;
        }
        let lexed = self.lexed.get(&span.file())?;
        let inside = lexed.from + span.byte_range().start;
        Some(lexed.file.place(lexed.cell.offset(lexed.file.as_str(), inside)))
    }
}
