//! A category's block: its attributes, then its rows.

use proc_macro2::{Span, TokenStream};

use super::argument::{arguments, expect_end, no_arguments, one_string, strings, words};
use super::row::{self, RowAbove};
use super::translation::{category_key, localize};
use crate::ast::{self, Attribute, Words};
use crate::diag::{Diagnostic, Errors};
use crate::model::{Category, Consent, Setter, Spanned, Table};
use crate::{keyword, rule, suggest};

/// Resolves a block into the table.
pub(super) fn block(errors: &mut Errors, table: &mut Table, block: &ast::Block) {
    let mut own = Own::default();
    for attribute in &block.attributes {
        own.read(errors, attribute);
    }
    let category = category(errors, table, block, &own);
    let setter = own.setter.map(|(setter, _)| setter);
    let context = row::Context { category, cfg: own.cfg, setter, spreadsheet: block.spreadsheet };
    let mut above = RowAbove::default();
    for written in &block.rows {
        let row = row::row(errors, table, &context, written, &mut above);
        table.rows.extend(row);
    }
}

/// The attributes of a block.
#[derive(Default)]
struct Own {
    cfg: Vec<TokenStream>,
    setter: Option<(Setter, Span)>,
    title: Option<(Words, Span)>,
    about: Option<(Words, Span)>,
    consent: Option<(Consent, Span)>,
    known_as: Option<(Vec<String>, Span)>,
}

impl Own {
    fn read(&mut self, errors: &mut Errors, attribute: &Attribute) {
        let name = attribute.name.to_string();
        let span = attribute.name.span();
        match name.as_str() {
            "cfg" => self.cfg.extend(cfg(errors, attribute)),
            "title" => {
                let shape = "#[title(fr: \"…\", en: \"…\")]";
                let title = words(errors, attribute, "the title", shape);
                once(errors, &mut self.title, title.map(|title| (title, span)), &name, span);
            }
            "about" => {
                let shape = "#[about(fr: \"…\", en: \"…\")]";
                let about = words(errors, attribute, "the text about the category", shape);
                once(errors, &mut self.about, about.map(|about| (about, span)), &name, span);
            }
            "consent" => {
                let consent = consent(errors, attribute);
                once(errors, &mut self.consent, consent.map(|consent| (consent, span)), &name, span);
            }
            "known_as" => {
                let ids = strings(errors, attribute, "an id", "#[known_as(\"analytics\")]");
                let ids = ids.into_iter().map(|id| id.value).collect();
                once(errors, &mut self.known_as, Some((ids, span)), &name, span);
            }
            _ if keyword::SETTERS.contains(&name.as_str()) => {
                if let Some(setter) = setter(errors, attribute) {
                    set_setter(errors, &mut self.setter, (setter, span), &name);
                }
            }
            _ => unknown_attribute(errors, attribute, "a category", keyword::BLOCK_ATTRIBUTES),
        }
    }
}

/// Fills a slot; says so if it is full.
pub(super) fn once<T>(
    errors: &mut Errors,
    slot: &mut Option<(T, Span)>,
    value: Option<(T, Span)>,
    name: &str,
    span: Span,
) {
    match slot {
        Some((_, first)) => {
            let diagnostic =
                Diagnostic::new(&rule::DUPLICATE_ATTRIBUTE, span, format!("duplicate attribute `{name}`"));
            errors.push(
                diagnostic
                    .help("keep one of the two")
                    .related(*first, format!("`{name}` is first given here")),
            );
        }
        None => *slot = value,
    }
}

/// Fills the slot of the setter: one thing sets a cookie, not two.
pub(super) fn set_setter(
    errors: &mut Errors,
    slot: &mut Option<(Setter, Span)>,
    (setter, span): (Setter, Span),
    name: &str,
) {
    match slot {
        Some((_, first)) => {
            let message = format!("`#[{name}]` contradicts the setter before it; a row has one setter");
            let help = "keep one of `#[script]`, `#[set_by(\"…\")]` and `#[third_party]`";
            let diagnostic = Diagnostic::new(&rule::CONFLICTING_SETTERS, span, message).help(help);
            errors.push(diagnostic.related(*first, "the first setter stands here"));
        }
        None => *slot = Some((setter, span)),
    }
}

/// `#[script]`, `#[set_by("…")]`, `#[third_party]`.
pub(super) fn setter(errors: &mut Errors, attribute: &Attribute) -> Option<Setter> {
    if attribute.name == "set_by" {
        let what = "the name of what sets the cookie";
        let by = one_string(errors, attribute, what, "#[set_by(\"tower-sessions\")]")?;
        return Some(Setter::Library(by.value));
    }
    no_arguments(errors, attribute);
    Some(if attribute.name == "script" { Setter::Script } else { Setter::ThirdParty })
}

/// The condition of a `#[cfg(…)]`, as tokens: rustc reads it.
pub(super) fn cfg(errors: &mut Errors, attribute: &Attribute) -> Option<TokenStream> {
    arguments(errors, attribute, "#[cfg(feature = \"…\")]")
        .map(|cursor| cursor.rest().iter().cloned().collect())
}

/// An attribute that does not belong here, or nowhere.
pub(super) fn unknown_attribute(errors: &mut Errors, attribute: &Attribute, on: &str, own: &[&str]) {
    let name = attribute.name.to_string();
    let name = name.as_str();
    let span = attribute.name.span();
    let elsewhere = if keyword::ROW_ATTRIBUTES.contains(&name) {
        Some(format!("a row, as `#[{name}(…)]`"))
    } else if keyword::BLOCK_ATTRIBUTES.contains(&name) {
        Some(format!("a category, as `#[{name}(…)]`"))
    } else if keyword::INNER_ATTRIBUTES.contains(&name) {
        Some(format!("the table, before its first category, as `#![{name}(…)]`"))
    } else {
        None
    };
    if let Some(place) = elsewhere {
        let message = format!("`{name}` is not expected here; it belongs on {place}");
        errors.push(Diagnostic::new(&rule::MISPLACED_ATTRIBUTE, span, message));
        return;
    }
    let known = [own, keyword::SETTERS, &["cfg"]].concat();
    let help = match suggest::nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("{on} takes `{}`", known.join("`, `")),
    };
    errors.push(
        Diagnostic::new(&rule::UNKNOWN_ATTRIBUTE, span, format!("unknown attribute `{name}`")).help(help),
    );
}

fn consent(errors: &mut Errors, attribute: &Attribute) -> Option<Consent> {
    let shape = "#[consent(required)]`, `#[consent(objection)]` or `#[consent(exempt)]";
    let mut cursor = arguments(errors, attribute, shape)?;
    let at = cursor.here();
    let word = cursor.ident().map(ToString::to_string).unwrap_or_default();
    let consent = keyword::lookup(keyword::CONSENTS, &word).copied();
    if consent.is_none() {
        let message = "expected `required`, `objection` or `exempt`";
        let help = match suggest::nearest(&word, keyword::words(keyword::CONSENTS)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("write `{shape}`"),
        };
        errors.push(Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, at, message).help(help));
        return None;
    }
    expect_end(errors, &cursor, shape);
    consent
}

/// The category's index in the table: of an earlier block, or new.
fn category(errors: &mut Errors, table: &mut Table, block: &ast::Block, own: &Own) -> usize {
    let id = block.category.to_string();
    let id = id.trim_start_matches("r#").to_owned();
    let span = block.category.span();
    let key = category_key(&id);
    let title = own.title.as_ref().map(|title| {
        localized(errors, table, title, (&format!("the title of `{id}`"), std::slice::from_ref(&key)))
    });
    let about = own.about.as_ref().map(|about| {
        localized(errors, table, about, (&format!("the text about `{id}`"), &[format!("{key}-about")]))
    });
    if let Some(index) = table.categories.iter().position(|category| category.id.value == id) {
        merge(errors, table, index, own, (title, about));
        return index;
    }
    let (type_name, by_default) = match keyword::CATEGORIES.iter().find(|(word, ..)| *word == id) {
        Some((_, type_name, consent)) => ((*type_name).to_owned(), *consent),
        None => (pascal_case(&id), custom(errors, block, &id)),
    };
    if let Some(other) = table.categories.iter().find(|category| category.type_name == type_name) {
        let message = format!("categories `{}` and `{id}` both have the type `{type_name}`", other.id.value);
        errors.push(Diagnostic::new(&rule::CONSTANT_DUPLICATE, span, message).help("rename one of them"));
    }
    table.categories.push(Category {
        id: Spanned { value: id, span },
        type_name,
        consent: own.consent.map_or(by_default, |(consent, _)| consent),
        title,
        about,
        known_as: own.known_as.clone().map(|(ids, _)| ids).unwrap_or_default(),
    });
    table.categories.len() - 1
}

fn localized(
    errors: &mut Errors,
    table: &Table,
    (words, span): &(Words, Span),
    (what, keys): (&str, &[String]),
) -> Vec<String> {
    localize(errors, table, (words, *span), (what, keys), false)
}

/// What a later block says of a category that an earlier one has opened.
fn merge(
    errors: &mut Errors,
    table: &mut Table,
    index: usize,
    own: &Own,
    (title, about): (Option<Vec<String>>, Option<Vec<String>>),
) {
    let Some(category) = table.categories.get_mut(index) else { return };
    let again = [
        ("title", category.title.is_some(), own.title.as_ref().map(|(_, span)| *span)),
        ("about", category.about.is_some(), own.about.as_ref().map(|(_, span)| *span)),
        ("known_as", !category.known_as.is_empty(), own.known_as.as_ref().map(|(_, span)| *span)),
        ("consent", true, own.consent.map(|(_, span)| span)),
    ];
    for (name, taken, span) in again {
        if let (true, Some(span)) = (taken, span) {
            let message = format!("`{name}` of category `{}` is not expected here", category.id.value);
            let help = format!("a category may have several blocks: give `{name}` once, on the first");
            errors.push(Diagnostic::new(&rule::DUPLICATE_ATTRIBUTE, span, message).help(help));
        }
    }
    category.title = category.title.take().or(title);
    category.about = category.about.take().or(about);
    if let (true, Some((ids, _))) = (category.known_as.is_empty(), &own.known_as) {
        category.known_as.clone_from(ids);
    }
}

/// A category that is not built in says what it is called and what it needs.
fn custom(errors: &mut Errors, block: &ast::Block, id: &str) -> Consent {
    let category = &block.category;
    // Of an attribute that is there and cannot be read, that has been said.
    let has = |name: &str| block.attributes.iter().any(|attribute| attribute.name == name);
    let near = meant(id);
    let needs = "a category of your own needs `#[title(…)]` and `#[consent(required | objection | exempt)]`";
    match (has("title"), has("consent")) {
        (true, true) => {}
        (false, false) => {
            let help = match near {
                Some(near) => format!("did you mean `{near}`? {needs}"),
                None => format!(
                    "built in are `necessary`, `preferences`, `anonymous_statistics`, `statistics`, and `marketing`; {needs}"
                ),
            };
            let message = format!("unknown category `{id}`");
            errors.push(Diagnostic::new(&rule::UNKNOWN_CATEGORY, category.span(), message).help(help));
        }
        (title, _) => {
            let lacks = if title { "consent" } else { "title" };
            let message = format!("category `{id}` has no `#[{lacks}(…)]`; {needs}");
            let help = match lacks {
                "consent" => {
                    "write `#[consent(required)]` above it if visitors are asked first, else `objection` or `exempt`"
                }
                _ => "write `#[title(\"…\")]` above it: visitors read it as a heading",
            };
            errors.push(
                Diagnostic::new(&rule::CUSTOM_CATEGORY_INCOMPLETE, category.span(), message).help(help),
            );
        }
    }
    // Nothing more should be said of a category that is misspelt: take it for what it most likely is.
    let meant = near.and_then(|near| keyword::CATEGORIES.iter().find(|(word, ..)| *word == near));
    meant.map_or(Consent::Exempt, |(_, _, consent)| *consent)
}

/// The built-in category that a word most likely means: what others call it, in any letter case and nearly so.
fn meant(id: &str) -> Option<&'static str> {
    let synonym = |word: &str| keyword::lookup(keyword::CATEGORY_SYNONYMS, word).copied();
    let near_synonym = || suggest::nearest(id, keyword::words(keyword::CATEGORY_SYNONYMS)).and_then(synonym);
    synonym(&id.to_lowercase())
        .or_else(|| suggest::nearest(id, keyword::CATEGORIES.iter().map(|(word, ..)| *word)))
        .or_else(near_synonym)
}

/// `ab_testing` gives `AbTesting`: always an identifier, whatever the word.
fn pascal_case(id: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
        first + letters.as_str()
    };
    let name: String = id.split('_').map(capital).collect();
    let sound =
        name.starts_with(|first: char| first.is_uppercase()) && !matches!(name.as_str(), "Self" | "CHARTER");
    if sound { name } else { format!("Category_{id}") }
}
