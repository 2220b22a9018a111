//! `#![messages(…)]`, `#![profiles(…)]`, `#![table(…)]`: what the table names and others have written.

use std::collections::BTreeMap;
use std::path::Path;

use super::argument::{arguments, expect_end, strings};
use super::translation::in_backticks;
use crate::ast::Attribute;
use crate::diag::{Diagnostic, Errors};
use crate::model::{File, Messages, Spanned, Table};
use crate::text::{expect_string, language_tag};
use crate::{profile, rule, suggest};

/// `#![table("cookies.csv")]`, one file or more.
pub(super) fn spreadsheets(errors: &mut Errors, table: &mut Table, attribute: &Attribute) {
    let paths = strings(errors, attribute, "the path of a file", "#![table(\"cookies.csv\")]");
    for path in paths {
        if table.spreadsheets.iter().any(|file| file.path.value == path.value) {
            let message = format!("`{}` is named twice", path.value);
            let mistake = Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, path.span, message);
            errors.push(mistake.help("its rows are in the table already: name it once"));
            continue;
        }
        table.spreadsheets.extend(file(errors, path));
    }
    without_feature(errors, attribute, "table", cfg!(feature = "table"));
}

/// `#![messages(br = "locales/br.ftl")]`
pub(super) fn messages(errors: &mut Errors, table: &mut Table, attribute: &Attribute) {
    let shape = "#![messages(br = \"locales/br.ftl\")]";
    let Some(mut cursor) = arguments(errors, attribute, shape) else { return };
    while !cursor.is_empty() {
        let Some(language) = language_tag(errors, &mut cursor) else { return };
        if !cursor.punct('=') {
            let message = format!("expected `=` and a file after the language `{}`", language.value);
            let mistake = Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, cursor.here(), message);
            errors.push(mistake.help(format!("write `{shape}`")));
            return;
        }
        let Some(path) = expect_string(errors, &mut cursor, "the path of a file") else { return };
        let file = file(errors, path);
        let is_again = |known: &Messages| known.language.value.eq_ignore_ascii_case(&language.value);
        if table.messages.iter().any(is_again) {
            let message = format!("language `{}` has two files of messages", language.value);
            let mistake = Diagnostic::new(&rule::DUPLICATE_LANGUAGE, language.span, message);
            errors.push(mistake.help("put the messages of a language into one file"));
        } else {
            table.messages.extend(file.map(|file| Messages { language, file, own: BTreeMap::new() }));
        }
        if !cursor.is_empty() && !cursor.punct(',') {
            expect_end(errors, &cursor, shape);
            break;
        }
    }
    without_feature(errors, attribute, "messages", cfg!(feature = "messages"));
}

/// A file for a language that nobody can choose is most likely a slip of the pen.
pub(super) fn check_undeclared_languages(errors: &mut Errors, table: &Table) {
    let known: Vec<_> = table.languages.iter().map(|known| known.value.as_str()).collect();
    for Messages { language, .. } in &table.messages {
        let tag = &language.value;
        if !known.iter().any(|known| known.eq_ignore_ascii_case(tag)) {
            let message = format!("language `{tag}` is not declared; the table has {}", in_backticks(&known));
            let help = format!("add it to `#![languages({}, {tag})]`", known.join(", "));
            errors.push(Diagnostic::new(&rule::UNDECLARED_LANGUAGE, language.span, message).help(help));
        }
    }
}

/// `#![profiles(cnil, aepd)]`
pub(super) fn profiles(errors: &mut Errors, table: &mut Table, attribute: &Attribute) {
    let shape = "#![profiles(cnil, aepd)]";
    let Some(mut cursor) = arguments(errors, attribute, shape) else { return };
    while !cursor.is_empty() {
        let span = cursor.here();
        let Some(word) = cursor.ident() else { return expect_end(errors, &cursor, shape) };
        let word = word.to_string();
        match profile::find(&word) {
            Some(profile) if table.profiles.iter().any(|known| known.value == profile) => {
                let message = format!("duplicate profile `{word}`");
                let mistake = Diagnostic::new(&rule::DUPLICATE_ATTRIBUTE, span, message);
                errors.push(mistake.help("name it once"));
            }
            Some(value) => table.profiles.push(Spanned { value, span }),
            None => unknown_profile(errors, &word, span),
        }
        if !cursor.is_empty() && !cursor.punct(',') {
            return expect_end(errors, &cursor, shape);
        }
    }
}

fn unknown_profile(errors: &mut Errors, word: &str, span: proc_macro2::Span) {
    let known = profile::PROFILES.map(|profile| profile.name);
    let help = match suggest::nearest(word, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("profiles are `{}`", known.join("`, `")),
    };
    let message = format!("unknown profile `{word}`");
    errors.push(Diagnostic::new(&rule::UNKNOWN_PROFILE, span, message).help(help));
}

/// A path that means the same on each machine.
fn file(errors: &mut Errors, path: Spanned<String>) -> Option<File> {
    let written = Path::new(&path.value);
    // `/x` is not absolute on Windows, and `C:x` is not either.
    if written.has_root() || path.value.contains([':', '\\']) || path.value.trim().is_empty() {
        let message = format!("`{}` is not a path from the folder of `Cargo.toml`", path.value);
        let mistake = Diagnostic::new(&rule::MALFORMED_ATTRIBUTE, path.span, message);
        errors.push(mistake.help("write it with `/`, such as `\"cookies.csv\"` or `\"locales/br.ftl\"`"));
        return None;
    }
    Some(File { path, is_text: false })
}

/// What reads files brings libraries along, which a table without files should not wait for.
fn without_feature(errors: &mut Errors, attribute: &Attribute, feature: &str, is_there: bool) {
    if !is_there {
        let message = format!("`#![{feature}(…)]` needs the feature `{feature}` of `cookie-decl`");
        let mistake = Diagnostic::new(&rule::FEATURE_MISSING, attribute.name.span(), message);
        errors.push(mistake.help(format!("run `cargo add cookie-decl --features {feature}`")));
    }
}
