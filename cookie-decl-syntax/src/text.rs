//! Literals and texts: `"…"`, `{ fr: "…", en: "…" }`.

use proc_macro2::{Delimiter, Literal, Span, TokenTree};

use crate::ast::{Text, Words};
use crate::cursor::{Cursor, as_group, describe, is_punct, trees};
use crate::diag::{Diagnostic, Errors};
use crate::model::Spanned;
use crate::rule;

/// The contents of a string literal, raw or not; none for any other literal.
pub(crate) fn string(literal: &Literal) -> Option<String> {
    let written = literal.to_string();
    // The common case needs no parser: quotes at both ends and no escape between them.
    if let Some(plain) = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'))
        && !plain.contains(['\\', '\r'])
    {
        return Some(plain.into());
    }
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) if text.suffix().is_empty() => Some(text.value()),
        _ => None,
    }
}

/// A string literal that is next; what it is for is said in the error.
pub(crate) fn expect_string(
    errors: &mut Errors,
    cursor: &mut Cursor<'_>,
    what: &str,
) -> Option<Spanned<String>> {
    let at = cursor.here();
    let text = match cursor.peek() {
        Some(TokenTree::Literal(literal)) => string(literal),
        _ => None,
    };
    if let Some(value) = text {
        cursor.next();
        return Some(Spanned { value, span: at });
    }
    let found = describe(cursor.peek());
    let mistake =
        Diagnostic::new(&rule::MALFORMED_TEXT, at, format!("expected {what} in quotes, found {found}"));
    errors.push(match cursor.peek() {
        Some(TokenTree::Ident(_)) if is_punct(cursor.peek_second(), ':') => {
            mistake.help("write one text for all languages, in quotes")
        }
        Some(TokenTree::Ident(word)) => mistake.help(format!("write `\"{word}\"`")),
        _ => mistake,
    });
    None
}

/// One token tree as a text: a string, or braces with a string per language.
pub(crate) fn text(errors: &mut Errors, tree: &TokenTree, what: &str) -> Option<Text> {
    let span = tree.span();
    if let Some(group) = as_group(Some(tree), Delimiter::Brace) {
        let inside = trees(group.stream());
        let words = per_language(errors, &inside, group.span_close(), what)?;
        return Some(Text { words, span });
    }
    let plain = match tree {
        TokenTree::Literal(literal) => string(literal),
        _ => None,
    };
    let Some(plain) = plain else {
        let message = format!("expected {what}, found {}", describe(Some(tree)));
        let help = "write a text in quotes, or one per language: `{ fr: \"…\", en: \"…\" }`";
        errors.push(Diagnostic::new(&rule::MALFORMED_TEXT, span, message).help(help));
        return None;
    };
    let plain = filled(errors, plain, span, what)?;
    Some(Text { words: Words::Plain(plain), span })
}

/// `fr: "…", en: "…"`.
pub(crate) fn per_language(errors: &mut Errors, trees: &[TokenTree], end: Span, what: &str) -> Option<Words> {
    let mut cursor = Cursor::new(trees, end);
    let mut words = Vec::new();
    if cursor.is_empty() {
        let message = format!("{what} is empty");
        errors.push(
            Diagnostic::new(&rule::EMPTY_CELL, end, message).help("write a text per language: `fr: \"…\"`"),
        );
        return None;
    }
    while !cursor.is_empty() {
        let mut entry = cursor.until(',');
        words.push(entry_of(errors, &mut entry, what)?);
        cursor.punct(',');
    }
    Some(Words::PerLanguage(words))
}

fn entry_of(
    errors: &mut Errors,
    entry: &mut Cursor<'_>,
    what: &str,
) -> Option<(Spanned<String>, Spanned<String>)> {
    let language = language_tag(errors, entry)?;
    if !entry.punct(':') {
        let message = format!("expected `:` after the language `{}`", language.value);
        let help = format!("write `{}: \"…\"`", language.value);
        errors.push(Diagnostic::new(&rule::MALFORMED_TEXT, entry.here(), message).help(help));
        return None;
    }
    let Spanned { value, span } = expect_string(errors, entry, what)?;
    let value = filled(errors, value, span, what)?;
    if !entry.is_empty() {
        let message = format!("expected `,` before {}", describe(entry.peek()));
        let help = "the languages of a text stand apart by `,`";
        errors.push(Diagnostic::new(&rule::MALFORMED_TEXT, entry.here(), message).help(help));
    }
    Some((language, Spanned { value, span }))
}

/// A BCP 47 tag: words and numbers joined by `-`, such as `fr`, `pt-BR`, `es-419`.
pub(crate) fn language_tag(errors: &mut Errors, cursor: &mut Cursor<'_>) -> Option<Spanned<String>> {
    let span = cursor.here();
    let mut tag = String::new();
    loop {
        match cursor.peek() {
            Some(TokenTree::Ident(word)) => tag.push_str(&word.to_string()),
            Some(TokenTree::Literal(number)) if string(number).is_none() => tag.push_str(&number.to_string()),
            other => {
                let message =
                    format!("expected a language such as `fr` or `pt-BR`, found {}", describe(other));
                let mistake = Diagnostic::new(&rule::MALFORMED_TEXT, cursor.here(), message);
                errors.push(match other {
                    Some(TokenTree::Literal(text)) => {
                        mistake.help(format!("write the language in front: `en: {text}`"))
                    }
                    _ => mistake,
                });
                return None;
            }
        }
        cursor.next();
        if !cursor.punct('-') {
            return Some(Spanned { value: tag, span });
        }
        tag.push('-');
    }
}

/// Refuses a text of nothing but white space: a charter with holes informs nobody.
fn filled(errors: &mut Errors, text: String, span: Span, what: &str) -> Option<String> {
    if !text.trim().is_empty() {
        return Some(text);
    }
    let message = format!("{what} is empty");
    errors.push(
        Diagnostic::new(&rule::EMPTY_CELL, span, message)
            .help("visitors read every cell: say it in a few words"),
    );
    None
}
