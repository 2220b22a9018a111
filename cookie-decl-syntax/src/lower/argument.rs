//! The arguments of attributes: `("…")`, `(word)`, `("…", key = "…")`.

use proc_macro2::TokenTree;

use crate::ast::{Attribute, Words};
use crate::cursor::{Cursor, describe};
use crate::diag::{Diagnostic, Errors};
use crate::model::Spanned;
use crate::text::{expect_string, per_language, string};
use crate::{rule, suggest};

/// A cursor over the arguments; says so if there are none.
pub(super) fn arguments<'a>(
    errors: &mut Errors,
    attribute: &'a Attribute,
    shape: &str,
) -> Option<Cursor<'a>> {
    match &attribute.arguments {
        Some(trees) if !trees.is_empty() => Some(Cursor::new(trees, attribute.end)),
        _ => {
            let message = format!("`{}` lacks its arguments", attribute.name);
            let diagnostic = Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, attribute.name.span(), message);
            errors.push(diagnostic.help(format!("write `{shape}`")));
            None
        }
    }
}

/// Says so if an attribute that takes no arguments has some.
pub(super) fn no_arguments(errors: &mut Errors, attribute: &Attribute) {
    if let Some(arguments) = &attribute.arguments {
        let message = format!("`{}` takes no arguments", attribute.name);
        let at = arguments.first().map_or(attribute.end, TokenTree::span);
        let mistake = Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, at, message);
        errors.push(mistake.help(format!("write `#[{}]`", attribute.name)));
    }
}

/// Says so if something is left behind the arguments.
pub(super) fn expect_end(errors: &mut Errors, cursor: &Cursor<'_>, shape: &str) {
    if !cursor.is_empty() {
        let message = format!("{} is not expected here", describe(cursor.peek()));
        errors.push(
            Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, cursor.here(), message)
                .help(format!("write `{shape}`")),
        );
    }
}

/// `("…")`
pub(super) fn one_string(
    errors: &mut Errors,
    attribute: &Attribute,
    what: &str,
    shape: &str,
) -> Option<Spanned<String>> {
    let mut cursor = arguments(errors, attribute, shape)?;
    let text = expect_string(errors, &mut cursor, what)?;
    expect_end(errors, &cursor, shape);
    if text.value.trim().is_empty() {
        let message = format!("{what} is empty");
        errors.push(
            Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, text.span, message).help(format!("write `{shape}`")),
        );
        return None;
    }
    Some(text)
}

/// `("…", "…")`: one or more.
pub(super) fn strings(
    errors: &mut Errors,
    attribute: &Attribute,
    what: &str,
    shape: &str,
) -> Vec<Spanned<String>> {
    let Some(mut cursor) = arguments(errors, attribute, shape) else { return Vec::new() };
    let mut texts = Vec::new();
    while !cursor.is_empty() {
        let Some(text) = expect_string(errors, &mut cursor, what) else { break };
        texts.push(text);
        if !cursor.is_empty() && !cursor.punct(',') {
            expect_end(errors, &cursor, shape);
            break;
        }
    }
    texts
}

/// `("…")`, or `(fr: "…", en: "…")`.
pub(super) fn words(errors: &mut Errors, attribute: &Attribute, what: &str, shape: &str) -> Option<Words> {
    let cursor = arguments(errors, attribute, shape)?;
    match cursor.rest() {
        [TokenTree::Literal(literal)] if string(literal).is_some() => {
            one_string(errors, attribute, what, shape).map(|text| Words::Plain(text.value))
        }
        trees => per_language(errors, trees, attribute.end, what),
    }
}

/// `, key = "…"` for each of the keys, in any order, each once.
pub(super) fn named_strings<const N: usize>(
    errors: &mut Errors,
    cursor: &mut Cursor<'_>,
    keys: [&str; N],
    shape: &str,
) -> [Option<Spanned<String>>; N] {
    let mut values = [const { None }; N];
    while cursor.punct(',') && !cursor.is_empty() {
        let at = cursor.here();
        let found = describe(cursor.peek());
        let word = cursor.ident().map(ToString::to_string).unwrap_or_default();
        let slot = keys.iter().position(|key| *key == word).and_then(|index| values.get_mut(index));
        let Some(slot) = slot else {
            let help = match suggest::nearest(&word, keys) {
                Some(near) => format!("did you mean `{near}`?"),
                None if rule::find(&word).is_some() => {
                    "an exception is for one rule: write an `#[allow(…)]` for each".to_owned()
                }
                None => format!("write `{shape}`"),
            };
            let message = format!("unknown argument {found}");
            errors.push(Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, at, message).help(help));
            cursor.until(',');
            continue;
        };
        if slot.is_some() {
            let mistake =
                Diagnostic::new(&rule::DUPLICATE_ATTRIBUTE, at, format!("duplicate argument `{word}`"));
            errors.push(mistake.help("keep one of the two"));
        }
        if !cursor.punct('=') {
            let message = format!("expected `=` after `{word}`");
            errors.push(Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, cursor.here(), message));
            cursor.until(',');
            continue;
        }
        match expect_string(errors, cursor, &format!("`{word}`")) {
            Some(value) => *slot = Some(value),
            None => drop(cursor.until(',')),
        }
    }
    expect_end(errors, cursor, shape);
    values
}
