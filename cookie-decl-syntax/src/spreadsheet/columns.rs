//! The header row: which column says what.

use super::lex::Lexer;
use super::records::{Cell, Record};
use crate::diag::{Diagnostic, Errors};
use crate::lower::translation::in_backticks;
use crate::model::{Spanned, Table};
use crate::{rule, suggest};

pub(super) const SHAPE: &str = "the first row names the columns: `category`, `provider`, `service`, `name`, `purpose`, `terms`, \
                     `set by`, `shared with`, and for a language `service.fr`";

/// A cell of a row that holds text for visitors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Provider,
    Service,
    Purpose,
    SharedWith,
}

/// What a column says.
#[derive(Clone, Debug)]
pub(super) enum Column {
    Category,
    Name,
    Terms,
    SetBy,
    /// A text, in one language or in all of them.
    Text(Field, Option<Spanned<String>>),
}

/// All words for columns. Those with a field can be given for a language.
const WORDS: [(&str, Column); 8] = [
    ("category", Column::Category),
    ("provider", Column::Text(Field::Provider, None)),
    ("service", Column::Text(Field::Service, None)),
    ("name", Column::Name),
    ("purpose", Column::Text(Field::Purpose, None)),
    ("terms", Column::Terms),
    ("set by", Column::SetBy),
    ("shared with", Column::Text(Field::SharedWith, None)),
];

/// The columns of a spreadsheet, by position; none where a column is not to be read.
pub(super) struct Columns {
    columns: Vec<Option<Column>>,
    /// The languages whose texts may stand in a file of messages instead.
    in_files: Vec<String>,
}

impl Columns {
    /// Reads the header; none if a row could not be made from what is there.
    pub(super) fn read(
        errors: &mut Errors,
        table: &Table,
        lexer: &Lexer<'_>,
        header: &Record,
    ) -> Option<Self> {
        let mut columns: Vec<Option<Column>> = Vec::new();
        let mut seen: Vec<String> = Vec::new();
        for cell in &header.cells {
            let written = cell.text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
            let written = written.replace(" .", ".").replace(". ", ".");
            let column = column(errors, table, lexer, cell, &written);
            let column = column.filter(|_| check_once(errors, lexer, cell, (&written, &seen)));
            seen.push(written);
            columns.push(column);
        }
        let in_files = table.messages.iter().map(|file| file.language.value.clone()).collect();
        let columns = Self { columns, in_files };
        check_missing(errors, table, lexer, (header, &seen)).then_some(columns)
    }

    /// The cells of a text, with their languages.
    pub(super) fn texts<'a>(
        &'a self,
        record: &'a Record,
        field: Field,
    ) -> impl Iterator<Item = (Option<&'a Spanned<String>>, Option<&'a Cell>)> {
        self.columns.iter().enumerate().filter_map(move |(index, column)| match column {
            Some(Column::Text(own, language)) if *own == field => {
                Some((language.as_ref(), record.cells.get(index)))
            }
            _ => None,
        })
    }

    /// Whether a file of messages may have the texts of that language.
    pub(super) fn has_file(&self, language: &str) -> bool {
        self.in_files.iter().any(|known| known.eq_ignore_ascii_case(language))
    }

    /// The one cell of a column without languages.
    pub(super) fn cell<'a>(&self, record: &'a Record, is: impl Fn(&Column) -> bool) -> Option<&'a Cell> {
        let index = self.columns.iter().position(|column| column.as_ref().is_some_and(&is))?;
        record.cells.get(index)
    }

    /// The first cell that says something in a column of which nobody knows what it says.
    pub(super) fn stray<'a>(&self, record: &'a Record) -> Option<&'a Cell> {
        // A column whose name is wrong has been reported.
        let is_stray = |(index, cell): &(usize, &Cell)| *index >= self.columns.len() && !cell.text.is_empty();
        record.cells.iter().enumerate().find(is_stray).map(|(_, cell)| cell)
    }
}

/// All that a row needs has a column, in each language that no file of messages is for.
fn check_missing(
    errors: &mut Errors,
    table: &Table,
    lexer: &Lexer<'_>,
    (header, seen): (&Record, &[String]),
) -> bool {
    let has_file =
        |tag: &str| table.messages.iter().any(|file| file.language.value.eq_ignore_ascii_case(tag));
    let tags = table.languages.iter().map(|language| language.value.as_str());
    let languages: Vec<_> = tags.filter(|tag| !has_file(tag)).collect();
    let has = |word: &str| seen.iter().any(|written| *written == word.to_lowercase());
    let mut missing = Vec::new();
    for word in ["category", "provider", "service", "name", "purpose"] {
        let is_text = matches!(word, "provider" | "service" | "purpose");
        let has_languages = is_text && seen.iter().any(|written| written.starts_with(&format!("{word}.")));
        // A proper name may be the same in all languages.
        let needs_languages = is_text && word != "provider" && languages.len() > 1;
        if has_languages || needs_languages {
            let columns = languages.iter().map(|tag| format!("{word}.{tag}"));
            missing.extend(columns.filter(|column| !has(column)));
        } else if !has(word) {
            missing.push(word.to_owned());
        }
    }
    if missing.is_empty() {
        return true;
    }
    let at = header.cells.first().map_or_else(|| lexer.start(), |cell| lexer.span(cell));
    let columns = if missing.len() == 1 { "column" } else { "columns" };
    let missing: Vec<_> = missing.iter().map(String::as_str).collect();
    let message = format!("the header lacks the {columns} {}", in_backticks(&missing));
    errors.push(Diagnostic::new(&rule::MISSING_COLUMN, at, message).help(SHAPE));
    false
}

fn column(
    errors: &mut Errors,
    table: &Table,
    lexer: &Lexer<'_>,
    cell: &Cell,
    written: &str,
) -> Option<Column> {
    // Spreadsheets often end in columns of nothing.
    if written.is_empty() {
        return None;
    }
    let (word, tag) = match written.split_once('.') {
        Some((word, tag)) => (word, Some(tag)),
        None => (written, None),
    };
    let known = WORDS.iter().find(|(known, _)| *known == word).map(|(_, column)| column.clone());
    match (known, tag) {
        (Some(column), None) => Some(column),
        (Some(Column::Text(field, _)), Some(tag)) => {
            language(errors, table, lexer, cell, tag).map(|language| Column::Text(field, Some(language)))
        }
        (Some(_), Some(_)) => {
            let message = format!("column `{word}` has no languages");
            let mistake = Diagnostic::new(&rule::UNKNOWN_COLUMN, lexer.span(cell), message);
            errors.push(mistake.help(format!("write `{word}`")));
            None
        }
        (None, _) => {
            let message = format!("unknown column `{}`", cell.text);
            let help = match suggest::nearest(word, WORDS.iter().map(|(known, _)| *known)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => SHAPE.to_owned(),
            };
            errors.push(Diagnostic::new(&rule::UNKNOWN_COLUMN, lexer.span(cell), message).help(help));
            None
        }
    }
}

/// A language of the table, as the table writes it.
fn language(
    errors: &mut Errors,
    table: &Table,
    lexer: &Lexer<'_>,
    cell: &Cell,
    tag: &str,
) -> Option<Spanned<String>> {
    let known = || table.languages.iter().map(|language| language.value.as_str());
    if let Some(known) = known().find(|known| known.eq_ignore_ascii_case(tag)) {
        return Some(Spanned { value: known.to_owned(), span: lexer.span(cell) });
    }
    let all: Vec<_> = known().collect();
    let message = format!(
        "language `{tag}` of column `{}` is not declared; the table has {}",
        cell.text,
        in_backticks(&all)
    );
    let help = match suggest::nearest(tag, known()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("add it to `#![languages({}, {tag})]`", all.join(", ")),
    };
    errors.push(Diagnostic::new(&rule::UNDECLARED_LANGUAGE, lexer.span(cell), message).help(help));
    None
}

/// A text stands in one column for all languages, or in one for each.
fn check_once(
    errors: &mut Errors,
    lexer: &Lexer<'_>,
    cell: &Cell,
    (written, seen): (&str, &[String]),
) -> bool {
    let word = |of: &str| of.split('.').next().unwrap_or_default().to_owned();
    let message = if seen.iter().any(|other| other == written) {
        format!("column `{written}` stands twice")
    } else if let Some(other) =
        seen.iter().find(|other| word(other) == word(written) && other.contains('.') != written.contains('.'))
    {
        format!("column `{written}` stands beside `{other}`; a text is given once, or for each language")
    } else {
        return true;
    };
    let mistake = Diagnostic::new(&rule::SPREADSHEET_MALFORMED, lexer.span(cell), message);
    errors.push(mistake.help("keep one of the two"));
    false
}
