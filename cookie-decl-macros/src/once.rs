//! One table to a module: a second one would clash on `CHARTER` in words that help nobody.

use std::fs;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::rule;
use proc_macro2::{Span, TokenStream};

/// Where the tables that this process has expanded begin.
static TABLES: Mutex<Vec<Place>> = Mutex::new(Vec::new());

#[derive(Clone, PartialEq)]
struct Place {
    file: PathBuf,
    line: usize,
    /// In characters, from 0.
    column: usize,
}

/// Says so if an earlier table of this compilation stands in the same scope.
pub(crate) fn check_second_table(first_token: Span) -> Option<Diagnostic> {
    let place = place(first_token)?;
    let mut tables = TABLES.lock().unwrap_or_else(PoisonError::into_inner);
    let earlier =
        tables.iter().filter(|table| table.file == place.file).find(|table| in_one_scope(table, &place));
    let diagnostic = earlier.map(|earlier| {
        let message = format!("this module has a table already, on line {}; a module has one", earlier.line);
        let help =
            "a site has one table: put its rows there; a second site's table goes into a module of its own";
        Diagnostic::new(&rule::SECOND_TABLE, first_token, message).help(help)
    });
    if !tables.contains(&place) {
        tables.push(place);
    }
    diagnostic
}

fn place(token: Span) -> Option<Place> {
    let span = token.unwrap();
    Some(Place { file: span.local_file()?, line: span.line(), column: span.column().checked_sub(1)? })
}

/// Two tables stand in one scope when the text from one to the other closes all that it opens. The ends of the text lie
/// inside the tables' own braces: one more is opened before it, and one closed behind it.
fn in_one_scope(earlier: &Place, later: &Place) -> bool {
    if (earlier.line, earlier.column) >= (later.line, later.column) {
        return false;
    }
    let Ok(source) = fs::read_to_string(&earlier.file) else { return false };
    let (Some(from), Some(to)) = (offset(&source, earlier), offset(&source, later)) else { return false };
    let Some(between) = source.get(from..to) else { return false };
    TokenStream::from_str(&format!("{{{between}}}")).is_ok()
}

fn offset(source: &str, place: &Place) -> Option<usize> {
    let line = source.split_inclusive('\n').take(place.line.checked_sub(1)?).map(str::len).sum::<usize>();
    let text = source.get(line..)?;
    Some(line + text.char_indices().nth(place.column)?.0)
}
