//! The table as the configuration of a consent manager, or as data. Each manager is a file that knows its traps.

mod clear;
mod csv;
mod js;
mod kept;
mod klaro;
mod orejime;
mod tarteaucitron;
mod unit;
mod vanilla_cookieconsent;

use clap::ValueEnum;
use cookie_decl::Charter;
use cookie_decl_syntax::model::Table;

use crate::command::Format;
use crate::failure::Failure;

/// What to export to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Target {
    /// vanilla-cookieconsent 3: a module of JavaScript.
    VanillaCookieconsent,
    /// Klaro 0.7: JSON.
    Klaro,
    /// Orejime 3: JSON, in one language.
    Orejime,
    /// tarteaucitron 1: JavaScript, in one language.
    Tarteaucitron,
    /// The charter as data, in every language.
    Json,
    /// The rows as a spreadsheet for `#![table(…)]`.
    Csv,
}

/// What is exported.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Request<'a> {
    /// The table.
    pub(crate) charter: &'static Charter,
    /// The table as it is written.
    pub(crate) table: &'a Table,
    /// The language, for managers whose configuration has one.
    pub(crate) lang: &'a str,
    /// Where the charter stands on the site: managers link to it.
    pub(crate) charter_url: &'a str,
}

/// A configuration, and what it could not take over.
#[derive(Clone, Debug, Default)]
pub(crate) struct Export {
    /// The file.
    pub(crate) text: String,
    /// What to know about it, a line each.
    pub(crate) notes: Vec<String>,
}

impl Target {
    /// Writes the configuration; fails where the manager would take one thing for another.
    pub(crate) fn export(self, request: Request<'_>) -> Result<Export, Failure> {
        let mut notes = Vec::new();
        let Some(kept) = kept::kept(self, request.charter, &mut notes) else {
            let text = match self {
                Self::Csv => csv::write(request.table, &mut notes)?,
                _ => Format::Json.write(request.charter, request.lang)?,
            };
            return Ok(Export { text, notes });
        };
        let units = unit::units(request.charter);
        clear::note_what_stays(&units, &mut notes);
        let text = match self {
            Self::VanillaCookieconsent => vanilla_cookieconsent::write(request, &units, &kept, &mut notes),
            Self::Klaro => klaro::write(request, &units, &kept, &mut notes),
            Self::Orejime => orejime::write(request, &units, &kept, &mut notes),
            _ => tarteaucitron::write(request, &units, &kept, &mut notes)?,
        };
        Ok(Export { text, notes })
    }
}

/// That a manager has no words of its own in a language of the table, so that its small words are in another.
fn note_language(lang: &str, known: &[&str], notes: &mut Vec<String>) {
    if !known.contains(&primary(lang).as_str()) {
        notes.push(format!(
            "this manager has no words of its own in `{lang}`: its small words will be in another language"
        ));
    }
}

/// The language of a tag, without its region: managers look no further.
fn primary(lang: &str) -> String {
    lang.split('-').next().unwrap_or_default().to_ascii_lowercase()
}
