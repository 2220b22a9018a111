//! Texts in the languages of the table.

use proc_macro2::Span;

use crate::ast::{Cell, Text, Words};
use crate::diag::{Diagnostic, Errors};
use crate::model::{Messages, Spanned, Table};
use crate::{rule, suggest};

/// A text in the order of the table's languages, or one text for all of them where `bare` text is enough.
///
/// A text in a file of messages, under the first of the keys that it has, wins over the table's own: whoever edits words
/// there wants to see them. Whatever is missing is filled from what is there, so that the row stays usable beside the
/// error.
pub(super) fn localize(
    errors: &mut Errors,
    table: &Table,
    (words, span): (&Words, Span),
    (what, keys): (&str, &[String]),
    bare: bool,
) -> Vec<String> {
    let languages = &table.languages;
    let in_file = |language: &Spanned<String>| in_file(table, &language.value, keys);
    match words {
        Words::Plain(text) => {
            let without_file = languages.iter().filter(|language| in_file(language).is_none()).count();
            if without_file > 1 && !bare {
                let tags: Vec<_> = languages.iter().map(|language| language.value.as_str()).collect();
                let message =
                    format!("{what} is given once, but the table has the languages {}", in_backticks(&tags));
                let shape: Vec<_> = tags.iter().map(|tag| format!("{tag}: \"…\"")).collect();
                let help = format!("write `{{ {} }}`", shape.join(", "));
                errors.push(Diagnostic::new(&rule::MISSING_TRANSLATION, span, message).help(help));
            }
            if without_file == languages.len() {
                return vec![text.clone()];
            }
            let text = |language| in_file(language).unwrap_or(text).to_owned();
            languages.iter().map(text).collect()
        }
        Words::PerLanguage(entries) => {
            check_tags(errors, languages, entries, what);
            let find =
                |tag: &str| entries.iter().find(|(language, _)| language.value.eq_ignore_ascii_case(tag));
            let is_missing = |tag: &&Spanned<String>| find(&tag.value).is_none() && in_file(tag).is_none();
            let missing: Vec<_> = languages.iter().filter(is_missing).map(|tag| tag.value.as_str()).collect();
            if !missing.is_empty() {
                let message = format!("{what} has no text in {}", in_backticks(&missing));
                let mut help = format!("add `{}: \"…\"`", missing.join(": \"…\", "));
                let file = missing.iter().find_map(|tag| messages(table, tag));
                if let (Some(file), Some(key)) = (file, keys.first()) {
                    help = format!("{help}, or `{key} = …` to `{}`", file.file.path.value);
                }
                errors.push(Diagnostic::new(&rule::MISSING_TRANSLATION, span, message).help(help));
            }
            let first = entries.first().map(|(_, text)| text.value.clone()).unwrap_or_default();
            let own = |tag: &Spanned<String>| find(&tag.value).map(|(_, text)| text.value.as_str());
            let text = |tag| in_file(tag).or_else(|| own(tag)).unwrap_or(&first).to_owned();
            languages.iter().map(text).collect()
        }
    }
}

/// The texts of a row that a file of messages may have, as its ids end.
#[cfg(feature = "messages")]
pub(crate) const FIELDS: [&str; 4] = ["provider", "service", "purpose", SHARED];

/// The one of them that a row need not have.
pub(crate) const SHARED: &str = "shared";

/// The id of a row's text in a file of messages: `SESSIONID-purpose`.
pub(crate) fn row_key(constant: &str, field: &str) -> String {
    format!("{constant}-{field}")
}

/// The id of a category's title in a file of messages, as those of the built-in ones are: `category-ab-testing`.
pub(crate) fn category_key(id: &str) -> String {
    format!("category-{}", id.replace('_', "-"))
}

/// The site's own file for a language.
fn messages<'a>(table: &'a Table, language: &str) -> Option<&'a Messages> {
    table.messages.iter().find(|file| file.language.value.eq_ignore_ascii_case(language))
}

fn in_file<'a>(table: &'a Table, language: &str, keys: &[String]) -> Option<&'a str> {
    let file = messages(table, language)?;
    keys.iter().find_map(|key| file.own.get(key)).map(|own| own.text.as_str())
}

fn check_tags(
    errors: &mut Errors,
    languages: &[Spanned<String>],
    entries: &[(Spanned<String>, Spanned<String>)],
    what: &str,
) {
    for (index, (language, _)) in entries.iter().enumerate() {
        let tag = language.value.as_str();
        if !languages.iter().any(|known| known.value.eq_ignore_ascii_case(tag)) {
            let known: Vec<_> = languages.iter().map(|known| known.value.as_str()).collect();
            let message =
                format!("language `{tag}` of {what} is not declared; the table has {}", in_backticks(&known));
            let help = match suggest::nearest(tag, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add it to `#![languages({}, {tag})]`", known.join(", ")),
            };
            errors.push(Diagnostic::new(&rule::UNDECLARED_LANGUAGE, language.span, message).help(help));
        }
        let earlier = entries.iter().take(index);
        if earlier.into_iter().any(|(other, _)| other.value.eq_ignore_ascii_case(tag)) {
            let message = format!("language `{tag}` is given twice for {what}");
            errors.push(
                Diagnostic::new(&rule::DUPLICATE_LANGUAGE, language.span, message)
                    .help("keep one of the texts"),
            );
        }
    }
}

/// What stands above a cell in its block.
#[derive(Clone, Copy)]
pub(super) enum Above<'a> {
    /// The cell is in the block's first row.
    Nothing,
    /// The cell above could not be read: that has been said.
    Broken,
    /// The cell above.
    Text(&'a Text),
}

/// The text of a cell, or the text of the cell above it in the block.
pub(super) fn resolve<'a>(
    errors: &mut Errors,
    cell: &'a Cell,
    above: Above<'a>,
    what: &str,
) -> Option<&'a Text> {
    match (cell, above) {
        (Cell::Text(text), _) | (Cell::Above(_), Above::Text(text)) => Some(text),
        (Cell::Above(_), Above::Broken) | (Cell::Broken, _) => None,
        (Cell::Above(span), Above::Nothing) => {
            let message =
                format!("`_` repeats {what} of the row above, but this is the first row of its block");
            let help = format!("write {what} in quotes");
            errors.push(Diagnostic::new(&rule::REPEAT_WITHOUT_ROW_ABOVE, *span, message).help(help));
            None
        }
    }
}

/// `fr`, `en` and `de`.
pub(crate) fn in_backticks(tags: &[&str]) -> String {
    let quoted: Vec<_> = tags.iter().map(|tag| format!("`{tag}`")).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
