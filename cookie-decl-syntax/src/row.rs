//! Tokens to ast: one row.
//!
//! Provider, service and purpose are one token tree each. So what follows them and is neither `|` nor `;` begins the
//! next row, and a forgotten `;` costs one error instead of two lost rows.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Type, parenthesized};

use crate::ast::{Cell, NameCell, Row, Term};
use crate::cursor::{Cursor, as_group, describe, is_punct, last_span};
use crate::diag::{Diagnostic, Errors};
use crate::model::Kind;
use crate::parse::Outer;
use crate::term;
use crate::text::{string, text};
use crate::{rule, suggest};

const SHAPE: &str = "a row is `provider | service | name | purpose | terms;`, and the terms may be left out";
const TYPE: &str = "write a type such as `u64`, `Text<crate::Language>` or `Json<crate::Settings>`";

/// Reads a row and passes it, its `;` included. None if it is no row at all.
pub(crate) fn row(errors: &mut Errors, cursor: &mut Cursor<'_>, outer: Outer) -> Option<Row> {
    let start = cursor.here();
    if cursor.punct(';') {
        errors.push(
            Diagnostic::new(&rule::UNEXPECTED_TOKEN, start, "this `;` ends no row").help("take it away"),
        );
        return None;
    }
    let cells = cells(errors, cursor);
    let [provider, service, name, purpose, terms @ ..] = cells.as_slice() else {
        let count = cells.len();
        let message = format!("this row has {count} cell{} of at least 4", if count == 1 { "" } else { "s" });
        let at = cells.last().map_or(cursor.behind(), |cell| cell.end);
        errors.push(Diagnostic::new(&rule::TOO_FEW_CELLS, at, message).help(SHAPE));
        return Some(fragment(outer));
    };
    if let [_, extra, ..] = terms {
        let message = format!("this row has {} cells of at most 5", cells.len());
        errors.push(Diagnostic::new(&rule::TOO_MANY_CELLS, extra.start(), message).help(SHAPE));
    }
    // All cells are read before any is given up, so that all mistakes of the row are found.
    let provider = text_cell(errors, provider, "the provider");
    let service = text_cell(errors, service, "the service");
    let name = name_cell(errors, name);
    let purpose = text_cell(errors, purpose, "the purpose");
    let terms = terms.first().map(|terms| terms_cell(errors, terms)).unwrap_or_default();
    Some(Row { docs: outer.docs, attributes: outer.attributes, provider, service, name, purpose, terms })
}

/// What is left of a row with too few cells: nobody knows which one is missing, so nothing is said of the others.
fn fragment(outer: Outer) -> Row {
    Row {
        docs: outer.docs,
        attributes: outer.attributes,
        provider: Cell::Broken,
        service: Cell::Broken,
        name: None,
        purpose: Cell::Broken,
        terms: Vec::new(),
    }
}

/// The tokens of a cell.
pub(crate) struct Raw<'a> {
    pub(crate) trees: &'a [TokenTree],
    /// The `|` or `;` behind it, or its last token.
    pub(crate) end: Span,
}

impl Raw<'_> {
    fn start(&self) -> Span {
        self.trees.first().map_or(self.end, TokenTree::span)
    }
}

/// Splits a row at its `|`, up to its `;` or to where the next row begins.
fn cells<'a>(errors: &mut Errors, cursor: &mut Cursor<'a>) -> Vec<Raw<'a>> {
    let mut cells = Vec::new();
    let mut rest = cursor.rest();
    let mut length = 0;
    loop {
        match rest.get(length) {
            Some(tree) if is_punct(Some(tree), '|') => {
                cells.push(Raw { trees: rest.get(..length).unwrap_or_default(), end: tree.span() });
                rest = rest.get(length + 1..).unwrap_or_default();
                length = 0;
            }
            Some(tree) if is_punct(Some(tree), ';') => {
                cells.push(Raw { trees: rest.get(..length).unwrap_or_default(), end: tree.span() });
                cursor.pass_to(rest.get(length + 1..).unwrap_or_default(), tree.span());
                return cells;
            }
            Some(_) if !begins_next_row(cells.len(), rest, length) => length += 1,
            next => {
                let behind = rest.get(..length).and_then(<[_]>::last).map_or(cursor.here(), last_span);
                let message = match next {
                    Some(next) => {
                        format!("expected `;` before {}: each row ends with one", describe(Some(next)))
                    }
                    None => "expected `;` after this: each row ends with one".to_owned(),
                };
                errors.push(
                    Diagnostic::new(&rule::MISSING_SEMICOLON, behind, message).help("write `;` behind it"),
                );
                cells.push(Raw { trees: rest.get(..length).unwrap_or_default(), end: behind });
                cursor.pass_to(rest.get(length..).unwrap_or_default(), behind);
                return cells;
            }
        }
    }
}

/// Whether the tree at `at` cannot belong to the cell of that index, so that a row begins there.
fn begins_next_row(cell: usize, rest: &[TokenTree], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| rest.get(before)) else { return false };
    match (cell, rest.get(at)) {
        (3, Some(_)) => true,
        (4.., Some(TokenTree::Literal(literal))) if string(literal).is_some() => {
            // `Path "/app"` lacks its `=`, which is said where the term is read.
            !is_punct(Some(before), '=')
                && !["with", "Path", "Domain"].iter().any(|word| is_word(before, word))
        }
        (4.., Some(TokenTree::Group(group))) => {
            group.delimiter() == Delimiter::Brace && !is_punct(Some(before), '=') && !is_word(before, "with")
        }
        (4.., Some(tree)) => is_word(tree, "_") || is_punct(Some(tree), '#'),
        _ => false,
    }
}

fn is_word(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}

fn text_cell(errors: &mut Errors, cell: &Raw<'_>, what: &str) -> Cell {
    let own = match cell.trees {
        [] => {
            let message = format!("{what} is empty");
            let help = "fill the cell, or write `_` for what stands in the row above";
            errors.push(Diagnostic::new(&rule::EMPTY_CELL, cell.end, message).help(help));
            None
        }
        [tree] if is_word(tree, "_") => return Cell::Above(tree.span()),
        [tree] => text(errors, tree, what),
        [tree, extra, ..] => {
            let message = format!("expected `|` behind {what}, found {}", describe(Some(extra)));
            errors.push(Diagnostic::new(&rule::UNEXPECTED_TOKEN, extra.span(), message).help(SHAPE));
            text(errors, tree, what)
        }
    };
    own.map_or(Cell::Broken, Cell::Text)
}

/// `none`, or `[CONST =] [kind] "wire-name" [: Type]`.
pub(crate) fn name_cell(errors: &mut Errors, cell: &Raw<'_>) -> Option<NameCell> {
    if cell.trees.is_empty() {
        let message = "the name is empty".to_owned();
        let help = "write the cookie's name in quotes, or `none` for a service without a cookie";
        errors.push(Diagnostic::new(&rule::EMPTY_CELL, cell.end, message).help(help));
        return None;
    }
    let mut cursor = Cursor::new(cell.trees, cell.end);
    let span = cursor.here();
    if cursor.word("none") {
        expect_end(errors, &cursor, "`none`");
        return Some(NameCell { constant: None, kind: Kind::Nothing, wire: None, span, value: None });
    }
    let constant = match (cursor.peek(), cursor.peek_second()) {
        (Some(TokenTree::Ident(constant)), second) if is_punct(second, '=') => {
            cursor.next();
            cursor.next();
            Some(constant.clone())
        }
        _ => None,
    };
    // A word in front of a name can only be its kind; a word alone is a name without its quotes.
    let is_kind = matches!(cursor.peek(), Some(TokenTree::Ident(_))) && cursor.peek_second().is_some();
    let (constant, kind) = match constant {
        Some(word) if kind_of(&word).is_some() => {
            let message = format!("`{word}` is a kind, and no name of a constant");
            let help = format!("write `{word} \"…\"` without the `=`, or another name of the constant");
            errors.push(Diagnostic::new(&rule::MALFORMED_NAME, word.span(), message).help(help));
            (None, kind_of(&word).unwrap_or(Kind::Cookie))
        }
        constant if is_kind => (constant, kind(errors, &mut cursor)),
        constant => (constant, Kind::Cookie),
    };
    let span = cursor.here();
    let Some(wire) = cursor.peek().and_then(literal_string) else {
        let message = format!("expected the name in quotes, found {}", describe(cursor.peek()));
        let help = "write `\"name\"`, `CONST = \"name\"`, `\"name\": Type`, or `none`";
        errors.push(Diagnostic::new(&rule::MALFORMED_NAME, span, message).help(help));
        return None;
    };
    cursor.next();
    let value = value_type(errors, &mut cursor);
    Some(NameCell { constant, kind, wire: Some(wire), span, value })
}

fn literal_string(tree: &TokenTree) -> Option<String> {
    match tree {
        TokenTree::Literal(literal) => string(literal),
        _ => None,
    }
}

fn kind_of(word: &Ident) -> Option<Kind> {
    if word == "local_storage" {
        Some(Kind::LocalStorage)
    } else if word == "session_storage" {
        Some(Kind::SessionStorage)
    } else {
        None
    }
}

fn kind(errors: &mut Errors, cursor: &mut Cursor<'_>) -> Kind {
    if let Some(word) = cursor.ident() {
        if let Some(kind) = kind_of(word) {
            return kind;
        }
        let message = format!("unknown kind `{word}`");
        let near = suggest::nearest(&word.to_string(), ["local_storage", "session_storage", "none"]);
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "write `local_storage`, `session_storage`, or nothing for a cookie".to_owned(),
        };
        errors.push(Diagnostic::new(&rule::MALFORMED_NAME, word.span(), message).help(help));
    }
    Kind::Cookie
}

fn value_type(errors: &mut Errors, cursor: &mut Cursor<'_>) -> Option<TokenStream> {
    if !cursor.punct(':') {
        expect_end(errors, cursor, "the name");
        return None;
    }
    if cursor.is_empty() || as_group(cursor.peek(), Delimiter::Brace).is_some() {
        let message = format!("expected a type after `:`, found {}", describe(cursor.peek()));
        errors.push(Diagnostic::new(&rule::MALFORMED_NAME, cursor.here(), message).help(TYPE));
        return None;
    }
    let trees = cursor.rest();
    let value: TokenStream = trees.iter().cloned().collect();
    // It becomes an argument of the constant's own type: with half a type in it, nothing of the expansion would parse.
    let end = trees.last().map_or(cursor.here(), TokenTree::span);
    if let Err(error) = check_type(&value, end) {
        let message = format!("what stands behind `:` is not a type: {error}");
        errors.push(Diagnostic::new(&rule::MALFORMED_NAME, error.span(), message).help(TYPE));
        return None;
    }
    Some(value)
}

/// Whether it is a type. What is missing at its end is missed there: in parentheses, since syn would point to the whole
/// table otherwise.
fn check_type(value: &TokenStream, end: Span) -> syn::Result<()> {
    let mut group = Group::new(Delimiter::Parenthesis, value.clone());
    group.set_span(end);
    let parse = |input: ParseStream<'_>| {
        let inside;
        parenthesized!(inside in input);
        inside.parse::<Type>()?;
        if inside.is_empty() { Ok(()) } else { Err(inside.error("expected `|` behind the type")) }
    };
    parse.parse2(TokenTree::Group(group).into())
}

fn expect_end(errors: &mut Errors, cursor: &Cursor<'_>, behind: &str) {
    if !cursor.is_empty() {
        let message = format!("expected `|` behind {behind}, found {}", describe(cursor.peek()));
        errors.push(Diagnostic::new(&rule::UNEXPECTED_TOKEN, cursor.here(), message).help(SHAPE));
    }
}

pub(crate) fn terms_cell(errors: &mut Errors, cell: &Raw<'_>) -> Vec<Term> {
    if cell.trees.is_empty() {
        let message = "the terms are empty".to_owned();
        let help = "leave the last `|` out, or write terms such as `1 year, HttpOnly = false`";
        errors.push(Diagnostic::new(&rule::EMPTY_CELL, cell.end, message).help(help));
        return Vec::new();
    }
    let mut cursor = Cursor::new(cell.trees, cell.end);
    let mut terms = Vec::new();
    while !cursor.is_empty() {
        let mut part = cursor.until(',');
        let begin = part;
        terms.extend(term::term(errors, &mut part).or_else(|| term::unread(begin)));
        cursor.punct(',');
    }
    terms
}
