//! Tokens to ast: the table, its blocks, and its attributes. On a mistake: say it, and go on with what follows.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use crate::ast::{Attribute, Block, Table};
use crate::cursor::{Cursor, as_group, describe, is_punct, trees};
use crate::diag::{Diagnostic, Errors};
use crate::row;
use crate::rule;
use crate::text::string;

/// Reads a whole table.
pub(crate) fn table(errors: &mut Errors, tokens: TokenStream) -> Table {
    let trees = trees(tokens);
    let mut cursor = Cursor::new(&trees, Span::call_site());
    let mut table = Table { start: trees.first().map(TokenTree::span), ..Table::default() };
    while !cursor.is_empty() {
        if let Some(group) = inner_attribute(&mut cursor) {
            table_attribute(errors, &mut table, group);
        } else {
            block(errors, &mut cursor, &mut table);
        }
    }
    table
}

/// `#![…]`: passes it and returns its brackets.
fn inner_attribute<'a>(cursor: &mut Cursor<'a>) -> Option<&'a Group> {
    let mut ahead = *cursor;
    if !(ahead.punct('#') && ahead.punct('!')) {
        return None;
    }
    let group = ahead.group(Delimiter::Bracket)?;
    *cursor = ahead;
    Some(group)
}

fn table_attribute(errors: &mut Errors, table: &mut Table, group: &Group) {
    match attribute(errors, group) {
        Some(Read::Doc(line)) => table.docs.push(line),
        Some(Read::Attribute(attribute)) if table.blocks.is_empty() => table.inner.push(attribute),
        Some(Read::Attribute(attribute)) => {
            let message =
                format!("`#![{}]` is not expected here; it stands before the first category", attribute.name);
            errors.push(Diagnostic::new(&rule::MISPLACED_ATTRIBUTE, attribute.name.span(), message));
        }
        None => {}
    }
}

fn block(errors: &mut Errors, cursor: &mut Cursor<'_>, table: &mut Table) {
    let outer = outer_attributes(errors, cursor);
    if let (Some(TokenTree::Ident(category)), Some(body)) =
        (cursor.peek(), as_group(cursor.peek_second(), Delimiter::Brace))
    {
        cursor.next();
        cursor.next();
        outer.refuse_docs(errors, "a row");
        let inside = trees(body.stream());
        let rows = rows(errors, &mut Cursor::new(&inside, body.span_close()));
        let category = category.clone();
        table.blocks.push(Block { attributes: outer.attributes, category, rows, spreadsheet: None });
        return;
    }
    outer.refuse_all(errors, "a category");
    skip_stray(errors, cursor);
}

/// Something that is no category: a row without one, or anything at all. Says so once, and passes it.
fn skip_stray(errors: &mut Errors, cursor: &mut Cursor<'_>) {
    let Some(stray) = cursor.peek() else { return };
    let is_row = cursor.until_end_of_row().iter().any(|tree| is_punct(Some(tree), '|'));
    let (rule, at, message) = if is_row {
        let message = "a row is not expected here; rows stand in a category".to_owned();
        (&rule::ROW_OUTSIDE_CATEGORY, stray.span(), message)
    } else if let (TokenTree::Ident(category), second) = (stray, cursor.peek_second()) {
        let message = format!("expected the rows of `{category}` in braces, found {}", describe(second));
        (&rule::UNEXPECTED_TOKEN, second.map_or(stray.span(), TokenTree::span), message)
    } else {
        let message = format!("expected a category and its rows in braces, found {}", describe(Some(stray)));
        (&rule::UNEXPECTED_TOKEN, stray.span(), message)
    };
    let help = "put rows into a category: `necessary { … }`";
    errors.push(Diagnostic::new(rule, at, message).help(help));
    cursor.skip_row();
}

fn rows(errors: &mut Errors, cursor: &mut Cursor<'_>) -> Vec<crate::ast::Row> {
    let mut rows = Vec::new();
    while !cursor.is_empty() {
        if let Some(group) = inner_attribute(cursor) {
            inner_attribute_among_rows(errors, group);
            continue;
        }
        let outer = outer_attributes(errors, cursor);
        if cursor.is_empty() {
            outer.refuse_all(errors, "a row");
            break;
        }
        rows.extend(row::row(errors, cursor, outer));
    }
    rows
}

fn inner_attribute_among_rows(errors: &mut Errors, group: &Group) {
    let inside = trees(group.stream());
    let is_doc = matches!(inside.first(), Some(TokenTree::Ident(word)) if word == "doc");
    if is_doc && is_punct(inside.get(1), '=') {
        let message = "a `//!` comment is not expected here; it stands before the first category";
        let help = "write `///` for what documents the row below it, `//` for a remark";
        errors.push(Diagnostic::new(&rule::STRAY_DOC_COMMENT, group.span(), message).help(help));
        return;
    }
    let name = describe(inside.first());
    let message = format!("{name} with `#!` is not expected here; it stands before the first category");
    errors.push(Diagnostic::new(&rule::MISPLACED_ATTRIBUTE, group.span(), message));
}

/// What stands before a block or a row.
#[derive(Default)]
pub(crate) struct Outer {
    pub(crate) docs: Vec<String>,
    pub(crate) attributes: Vec<Attribute>,
    first_doc: Option<Span>,
}

impl Outer {
    fn refuse_docs(&self, errors: &mut Errors, belongs_on: &str) {
        if let Some(span) = self.first_doc {
            let message = format!("a `///` comment is not expected here; it belongs on {belongs_on}");
            let help = "write `//` for a remark, `#[about(…)]` for what visitors read about a category";
            errors.push(Diagnostic::new(&rule::STRAY_DOC_COMMENT, span, message).help(help));
        }
    }

    fn refuse_all(&self, errors: &mut Errors, belongs_on: &str) {
        self.refuse_docs(errors, belongs_on);
        for attribute in &self.attributes {
            let message =
                format!("`#[{}]` stands before nothing; it belongs on {belongs_on}", attribute.name);
            errors.push(Diagnostic::new(&rule::MISPLACED_ATTRIBUTE, attribute.name.span(), message));
        }
    }
}

fn outer_attributes(errors: &mut Errors, cursor: &mut Cursor<'_>) -> Outer {
    let mut outer = Outer::default();
    while is_punct(cursor.peek(), '#')
        && let Some(group) = as_group(cursor.peek_second(), Delimiter::Bracket)
    {
        cursor.next();
        cursor.next();
        match attribute(errors, group) {
            Some(Read::Doc(line)) => {
                outer.first_doc.get_or_insert(group.span());
                outer.docs.push(line);
            }
            Some(Read::Attribute(attribute)) => outer.attributes.push(attribute),
            None => {}
        }
    }
    outer
}

enum Read {
    Doc(String),
    Attribute(Attribute),
}

/// The inside of an attribute's brackets.
fn attribute(errors: &mut Errors, group: &Group) -> Option<Read> {
    let inside = trees(group.stream());
    let mut cursor = Cursor::new(&inside, group.span_close());
    let at = cursor.here();
    let Some(name) = cursor.ident() else {
        let message = format!("expected the name of an attribute, found {}", describe(cursor.peek()));
        let help = "write `//` for a remark, `///` for one that stands at the row's constant";
        errors.push(Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, at, message).help(help));
        return None;
    };
    if name == "doc" && cursor.punct('=') {
        return Some(Read::Doc(cursor.literal().and_then(string).unwrap_or_default()));
    }
    let end = name.span();
    let (arguments, end) = match cursor.group(Delimiter::Parenthesis) {
        Some(arguments) => (Some(trees(arguments.stream())), arguments.span_close()),
        None => (None, end),
    };
    if !cursor.is_empty() {
        let message = format!("expected `]` after `{name}`, found {}", describe(cursor.peek()));
        let help = format!("arguments stand in parentheses: `{name}(…)`");
        errors.push(Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, cursor.here(), message).help(help));
        return None;
    }
    Some(Read::Attribute(Attribute { name: name.clone(), arguments, end }))
}
