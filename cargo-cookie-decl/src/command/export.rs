//! `cargo cookie-decl export`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::console::Console;
use crate::data;
use crate::export::{Request, Target};
use crate::failure::Failure;
use crate::site::Choice;
use crate::status::Status;

/// Write the configuration of a consent manager from the table
///
/// Its categories, services, texts and cookie tables, and the cookies that it clears when a visitor withdraws. What a
/// manager cannot do is said on standard error. The program reads the visitor's choice where a row of the table says
/// `consent = …`.
#[derive(Debug, clap::Args)]
pub(crate) struct ExportCommand {
    /// The manager: vanilla-cookieconsent, klaro, orejime or tarteaucitron; or the table as json or csv
    #[arg(long, value_name = "TARGET", hide_possible_values = true)]
    to: Target,

    #[command(flatten)]
    choice: Choice,

    /// The language, for orejime and tarteaucitron, which take one; the table's first where absent
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,

    /// Where the charter stands on the site: managers link to it
    #[arg(long, value_name = "URL", default_value = "/cookies")]
    charter_url: String,

    /// Write it to a file
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl ExportCommand {
    pub(crate) fn run(&self, console: &mut Console<'_>) -> Result<Status, Failure> {
        let folder = std::env::current_dir()
            .map_err(|error| Failure::io("read the current folder", Path::new("."), &error))?;
        let site = self.choice.find(&folder)?;
        let charter = data::read(&site).charter;
        let lang = super::language(charter, self.lang.as_deref())?;
        let table = &site.table;
        let request = Request { charter, table, lang: &lang, charter_url: &self.charter_url };
        let export = self.to.export(request)?;
        for note in &export.notes {
            console.warn(note)?;
        }
        match &self.output {
            Some(file) => fs::write(file, export.text).map_err(|error| Failure::io("write", file, &error))?,
            None => console.out.write(&export.text)?,
        }
        Ok(Status::Clean)
    }
}
