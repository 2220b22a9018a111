//! A line of a spreadsheet to a row of the syntax tree.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};

use super::columns::{Column, Columns, Field};
use super::lex::Lexer;
use super::records::{Cell, Fault, Record};
use super::value;
use crate::ast::{self, Attribute, NameCell, Row, Says, Term, Text, Words};
use crate::diag::{Diagnostic, Errors};
use crate::model::{Kind, Spanned};
use crate::row::{Raw, name_cell, terms_cell};
use crate::rule;
use crate::rules::shown;

/// Reads a line; none if its category could not be read. All mistakes of it are found.
pub(super) fn row(
    errors: &mut Errors,
    lexer: &Lexer<'_>,
    columns: &Columns,
    record: &Record,
) -> Option<(Ident, Row)> {
    let mut reader = Reader { errors, lexer, columns, record };
    if reader.faults() {
        return None;
    }
    let category = reader.category();
    let provider = reader.text_cell(Field::Provider, "the provider");
    let service = reader.text_cell(Field::Service, "the service");
    let name = reader.name();
    let purpose = reader.text_cell(Field::Purpose, "the purpose");
    let mut terms = reader.terms();
    terms.extend(reader.shared_with());
    let attributes = reader.set_by().into_iter().collect();
    let row = Row { docs: Vec::new(), attributes, provider, service, name, purpose, terms };
    Some((category?, row))
}

struct Reader<'a> {
    errors: &'a mut Errors,
    lexer: &'a Lexer<'a>,
    columns: &'a Columns,
    record: &'a Record,
}

impl Reader<'_> {
    /// Says what is wrong with the line as such. Quotes that do not end where they should make one cell of several.
    fn faults(&mut self) -> bool {
        if let Some(cell) = self.columns.stray(self.record) {
            let message = format!("`{}` stands behind the last column", shown(&cell.text));
            let mistake = Diagnostic::new(&rule::TOO_MANY_CELLS, self.lexer.span(cell), message);
            let help = "put a text that holds the mark between the cells, `;` or `,`, into double quotes";
            self.errors.push(mistake.help(help));
        }
        let Some((cell, fault)) = self.record.cells.iter().find_map(|cell| Some((cell, cell.fault?))) else {
            return false;
        };
        let (message, help) = match fault {
            Fault::Unclosed => ("the quote that begins this cell is never closed", "write `\"` at its end"),
            Fault::TextBehind => (
                "this cell goes on behind the quote that ends it",
                "a quote within a cell that has quotes around it is written twice: `\"\"`",
            ),
        };
        let mistake = Diagnostic::new(&rule::SPREADSHEET_MALFORMED, self.lexer.span(cell), message);
        self.errors.push(mistake.help(help));
        true
    }

    /// A column's cell, if it says something.
    fn filled(&self, is: impl Fn(&Column) -> bool) -> Option<&Cell> {
        self.columns.cell(self.record, is).filter(|cell| !cell.text.is_empty())
    }

    /// Where a cell stands, or would.
    fn place(&self, cell: Option<&Cell>) -> Span {
        // A line may end before its last columns.
        cell.or(self.record.cells.last()).map_or_else(|| self.lexer.start(), |cell| self.lexer.span(cell))
    }

    fn empty(&mut self, cell: Option<&Cell>, what: &str, help: &str) {
        let mistake = Diagnostic::new(&rule::EMPTY_CELL, self.place(cell), format!("{what} is empty"));
        self.errors.push(mistake.help(help));
    }

    fn category(&mut self) -> Option<Ident> {
        let Some(cell) = self.filled(|column| matches!(column, Column::Category)) else {
            let cell = self.columns.cell(self.record, |column| matches!(column, Column::Category));
            self.empty(
                cell,
                "the category",
                "write `necessary`, `statistics`, or another category of the table",
            );
            return None;
        };
        let word = self.lexer.word(cell, 0, &cell.text);
        if word.is_none() {
            let message = format!("`{}` is not a category, which is one word", shown(&cell.text));
            let mistake = Diagnostic::new(&rule::UNKNOWN_CATEGORY, self.lexer.span(cell), message);
            self.errors
                .push(mistake.help("write `necessary`, `statistics`, or another category of the table"));
        }
        word
    }

    /// Plain words, or those of each language.
    fn text_cell(&mut self, field: Field, what: &str) -> ast::Cell {
        match self.text(field, what, true) {
            Some(text) => ast::Cell::Text(text),
            None => ast::Cell::Broken,
        }
    }

    fn text(&mut self, field: Field, what: &str, is_required: bool) -> Option<Text> {
        let cells: Vec<_> = self.columns.texts(self.record, field).collect();
        let is_filled = |cell: &&Cell| !cell.text.is_empty();
        if !is_required && !cells.iter().any(|(_, cell)| cell.as_ref().is_some_and(is_filled)) {
            return None;
        }
        let mut entries = Vec::new();
        let (mut plain, mut elsewhere) = (None, None);
        for (language, cell) in cells {
            let Some(cell) = cell.filter(is_filled) else {
                // Whether a file of messages has it is known where the row's constant is.
                if language.is_some_and(|language| self.columns.has_file(&language.value)) {
                    elsewhere = elsewhere.or(Some(self.place(cell)));
                    continue;
                }
                let what = match language {
                    Some(language) => format!("{what} in `{}`", language.value),
                    None => what.to_owned(),
                };
                self.empty(cell, &what, "visitors read every cell: say it in a few words");
                // That the language is missing need not be said again.
                entries.extend(language.map(|language| {
                    (language.clone(), Spanned { value: String::new(), span: language.span })
                }));
                continue;
            };
            if cell.text == "_" {
                self.above(cell);
            }
            // How the file ends its lines is no part of the text.
            let words = Spanned { value: cell.text.replace("\r\n", "\n"), span: self.lexer.span(cell) };
            match language {
                Some(language) => entries.push((language.clone(), words)),
                None => plain = Some(words),
            }
        }
        match (plain, entries.first()) {
            (Some(words), _) => Some(Text { words: Words::Plain(words.value), span: words.span }),
            (None, Some((_, first))) => Some(Text { span: first.span, words: Words::PerLanguage(entries) }),
            (None, None) => elsewhere.map(|span| Text { words: Words::PerLanguage(Vec::new()), span }),
        }
    }

    /// A spreadsheet can be sorted anew, so that no cell means the one above it.
    fn above(&mut self, cell: &Cell) {
        let message = "`_` stands for the cell above in Rust, but not in a spreadsheet";
        let mistake = Diagnostic::new(&rule::REPEAT_WITHOUT_ROW_ABOVE, self.lexer.span(cell), message);
        self.errors.push(mistake.help("copy the text of the cell above"));
    }

    /// A name alone needs no quotes; with them the cell is that of a row in Rust.
    fn name(&mut self) -> Option<NameCell> {
        let Some(cell) = self.filled(|column| matches!(column, Column::Name)).cloned() else {
            let cell = self.columns.cell(self.record, |column| matches!(column, Column::Name));
            let help = "write the cookie's name, or `none` for a service without a cookie";
            self.empty(cell, "the name", help);
            return None;
        };
        if cell.text.contains('"') {
            let trees = self.tokens(&cell, "the name")?;
            let mut name = name_cell(self.errors, &Raw { trees: &trees, end: self.lexer.span(&cell) })?;
            name.value = name.value.filter(|value| self.is_type(&cell, value));
            return Some(name);
        }
        Some(self.bare_name(&cell))
    }

    fn is_type(&mut self, cell: &Cell, value: &TokenStream) -> bool {
        let is_path = value::is_path(value);
        if !is_path {
            let message = format!("`{}` is not the path of a type", shown(&value.to_string()));
            let mistake = Diagnostic::new(&rule::MALFORMED_NAME, self.lexer.span(cell), message);
            let help = "a spreadsheet names a type such as `u64` or `Text<crate::Language>`; for any other, write the row in Rust";
            self.errors.push(mistake.help(help));
        }
        is_path
    }

    /// `sessionid`, `LANGUAGE = django_language`, `local_storage theme`, `none`.
    fn bare_name(&self, cell: &Cell) -> NameCell {
        let span = self.lexer.span(cell);
        if cell.text == "none" {
            return NameCell { constant: None, kind: Kind::Nothing, wire: None, span, value: None };
        }
        let mut rest = cell.text.as_str();
        let mut constant = None;
        if let Some((word, behind)) = rest.split_once('=')
            && let Some(word) = self.lexer.word(cell, 0, word)
        {
            (constant, rest) = (Some(word), behind.trim_start());
        }
        let mut kind = Kind::Cookie;
        for (word, known) in
            [("local_storage ", Kind::LocalStorage), ("session_storage ", Kind::SessionStorage)]
        {
            if let Some(behind) = rest.strip_prefix(word) {
                (kind, rest) = (known, behind.trim_start());
            }
        }
        let span = self.lexer.span_at(cell, cell.text.len() - rest.len());
        NameCell { constant, kind, wire: Some(rest.to_owned()), span, value: None }
    }

    fn terms(&mut self) -> Vec<Term> {
        let Some(cell) = self.filled(|column| matches!(column, Column::Terms)).cloned() else {
            return Vec::new();
        };
        let Some(trees) = self.tokens(&cell, "the terms") else { return Vec::new() };
        terms_cell(self.errors, &Raw { trees: &trees, end: self.lexer.span(&cell) })
    }

    /// The column is another way to write the term.
    fn shared_with(&mut self) -> Option<Term> {
        let text = self.text(Field::SharedWith, "`shared with`", false)?;
        Some(Term { key: text.span, at: text.span, says: Says::SharedWith(text) })
    }

    /// Nothing, `script`, `third party`, or the name of what sets it.
    fn set_by(&self) -> Option<Attribute> {
        let cell = self.filled(|column| matches!(column, Column::SetBy))?;
        let span = self.lexer.span(cell);
        let (name, by) = match cell.text.to_ascii_lowercase().replace(['_', '-'], " ").as_str() {
            "script" => ("script", None),
            "third party" => ("third_party", None),
            _ => ("set_by", Some(&cell.text)),
        };
        let literal = |by: &String| {
            let mut literal = Literal::string(by);
            literal.set_span(span);
            vec![TokenTree::Literal(literal)]
        };
        Some(Attribute { name: Ident::new(name, span), arguments: by.map(literal), end: span })
    }

    fn tokens(&mut self, cell: &Cell, what: &str) -> Option<Vec<TokenTree>> {
        let trees = self.lexer.tokens(cell, 0, &cell.text);
        if trees.is_none() {
            let message = format!("{what} cannot be read: `{}`", shown(&cell.text));
            let help = if cell.text.contains(['“', '”', '„', '«', '»', '‘', '’']) {
                "write straight quotes, `\"`, which spreadsheet programs like to replace"
            } else {
                "it is written as in `declare_cookies!`: each quote and parenthesis is closed"
            };
            let rule = if what == "the name" { &rule::MALFORMED_NAME } else { &rule::MALFORMED_TERM };
            self.errors.push(Diagnostic::new(rule, self.lexer.span(cell), message).help(help));
        }
        trees
    }
}
