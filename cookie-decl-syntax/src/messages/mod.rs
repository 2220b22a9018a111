//! `#![messages(…)]`: a site's own file of Fluent messages for a language.
//!
//! Its messages are standard texts, which they replace or, in a language that does not ship, are; texts of rows, as
//! `SESSIONID-purpose`; texts of categories, as `category-maps` and `category-maps-about`; and what these refer to.

mod file;

use std::collections::BTreeSet;

use file::File;

use crate::diag::{Diagnostic, Errors};
use crate::files::Files;
use crate::lower::translation::{FIELDS, SHARED, category_key, row_key};
use crate::model::{Messages, Table};
use crate::{keyword, rule, standard, suggest};

/// Reads the files that the table names, and says what is wrong with their messages.
pub(crate) fn read(errors: &mut Errors, table: &mut Table, files: &Files<'_>) {
    for messages in &mut table.messages {
        if let Some(text) = files.text(errors, &mut messages.file) {
            let file = File::parse(errors, &text, messages.file.path.span);
            check_missing(errors, messages, &file);
            messages.own = file.check(errors);
        }
    }
}

/// A language of the site's own gives all standard texts: nothing stands behind it.
fn check_missing(errors: &mut Errors, messages: &Messages, file: &File<'_>) {
    let tag = messages.language.value.as_str();
    if keyword::texts_for(tag).is_some() {
        return;
    }
    let missing: Vec<_> = standard::all().map(|standard| standard.id).filter(|id| !file.has(id)).collect();
    let (shown, more) = missing.split_at(missing.len().min(5));
    if shown.is_empty() {
        return;
    }
    let more = if more.is_empty() { String::new() } else { format!(" and {} more", more.len()) };
    let message = format!(
        "this file lacks `{}`{more}, but language `{tag}` has no other standard texts",
        shown.join("`, `")
    );
    let help = "the English file of `cookie-decl`, `locales/en.ftl`, has them all, each with a remark";
    let mistake = Diagnostic::new(&rule::MISSING_MESSAGE, messages.file.path.span, message).help(help);
    errors.push(mistake.at(file.end()));
}

/// Texts of rows and categories belong to a row and a category of the table.
pub(crate) fn check_own(errors: &mut Errors, table: &Table) {
    if table.messages.iter().all(|messages| messages.own.is_empty()) {
        return;
    }
    let rows = table.rows.iter().filter_map(|row| Some((row.constant.as_ref()?, row.shared_with.is_some())));
    let rows = rows.flat_map(|(constant, is_shared)| {
        let fields = FIELDS.into_iter().filter(move |field| is_shared || *field != SHARED);
        fields.map(|field| row_key(&constant.value, field))
    });
    let categories = table.categories.iter().map(|category| category_key(&category.id.value));
    let categories = categories.flat_map(|key| [format!("{key}-about"), key]);
    let known: BTreeSet<String> = rows.chain(categories).collect();
    for messages in &table.messages {
        for (id, own) in messages.own.iter().filter(|(id, _)| !known.contains(*id)) {
            let message =
                format!("unknown message `{id}`: it is no standard text, and no row or category has it");
            let candidates = known.iter().map(String::as_str);
            let help = match suggest::nearest(id, candidates.chain(standard::all().map(|known| known.id))) {
                Some(near) => format!("did you mean `{near}`?"),
                None => {
                    "a row's texts are its constant with `-provider`, `-service`, `-purpose`, or `-shared`"
                        .to_owned()
                }
            };
            let mistake = Diagnostic::new(&rule::UNKNOWN_MESSAGE, messages.file.path.span, message);
            errors.push(mistake.at(own.place.clone()).help(help));
        }
    }
}
