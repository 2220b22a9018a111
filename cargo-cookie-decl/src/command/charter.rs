//! `cargo cookie-decl charter`.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use cookie_decl::Charter;

use crate::archive::archive;
use crate::console::Console;
use crate::data::{self, Read};
use crate::earlier;
use crate::failure::Failure;
use crate::note::note;
use crate::outdated::outdated;
use crate::site::{Choice, SiteTable};
use crate::status::Status;

/// Print, keep or compare the cookie charter, from the sources alone
///
/// The page that visitors read, written from the table in the sources, which need not build. Rows behind a `#[cfg(…)]`
/// are part of it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Exit status: 0 done, or up to date; 1 out of date; 2 it could not be done.")]
pub(crate) struct CharterCommand {
    #[command(flatten)]
    choice: Choice,

    /// The language: a tag of the table; its first where absent
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,

    /// The format: html, fragment, markdown, text or json; by a file's extension, or text, where absent
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,

    /// Write it to a file
    #[arg(short, long, value_name = "FILE", conflicts_with_all = ["check", "archive", "diff"])]
    output: Option<PathBuf>,

    /// Fail if this file is not the charter as the table has it now
    #[arg(long, value_name = "FILE", conflicts_with_all = ["archive", "diff"])]
    check: Option<PathBuf>,

    /// With `--check`: fail, too, if the table changed for visitors since a revision of git, and `#![updated]` did not
    #[arg(long, value_name = "REV", requires = "check")]
    since: Option<String>,

    /// Keep this version for an auditor, in a folder of its own
    #[arg(long, value_name = "DIR", conflicts_with_all = ["diff", "format", "lang"])]
    archive: Option<PathBuf>,

    /// Tell what changed for visitors since a revision of git: REV, or REV:FILE if the table stood elsewhere
    #[arg(long, value_name = "REV", conflicts_with = "format")]
    diff: Option<String>,
}

/// A format of the charter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A whole web page.
    Html,
    /// HTML for a page of the site's own.
    Fragment,
    /// Markdown with tables.
    Markdown,
    /// Plain text.
    Text,
    /// The table as data, in every language.
    Json,
}

impl Format {
    /// What a file of that name holds.
    fn of(file: &Path) -> Option<Self> {
        match file.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "html" | "htm" => Some(Self::Html),
            "md" | "markdown" => Some(Self::Markdown),
            "txt" => Some(Self::Text),
            "json" => Some(Self::Json),
            _ => None,
        }
    }

    /// The charter in it.
    pub(crate) fn write(self, charter: &Charter, lang: &str) -> Result<String, Failure> {
        Ok(match self {
            Self::Html => charter.html(lang).standalone().to_string(),
            Self::Fragment => charter.html(lang).to_string(),
            Self::Markdown => charter.markdown(lang).to_string(),
            Self::Text => charter.text(lang).to_string(),
            Self::Json => {
                let json = serde_json::to_string_pretty(charter);
                json.map_err(|error| Failure::new(format!("cannot write JSON: {error}")))? + "\n"
            }
        })
    }
}

impl CharterCommand {
    pub(crate) fn run(&self, console: &mut Console<'_>) -> Result<Status, Failure> {
        let folder = std::env::current_dir()
            .map_err(|error| Failure::io("read the current folder", Path::new("."), &error))?;
        let site = self.choice.find(&folder)?;
        let read = data::read(&site);
        let lang = super::language(read.charter, self.lang.as_deref())?;
        if let Some(revision) = &self.diff {
            return Self::diff(console, &folder, &site, read, &lang, revision);
        }
        if let Some(archive_folder) = &self.archive {
            return archive(console, read, archive_folder);
        }
        let file = self.output.as_deref().or(self.check.as_deref());
        let format = self.format.or_else(|| file.and_then(Format::of)).unwrap_or(Format::Text);
        let page = format.write(read.charter, &lang)?;
        match (&self.output, &self.check) {
            (Some(file), _) => fs::write(file, page).map_err(|error| Failure::io("write", file, &error))?,
            (None, Some(file)) => {
                let since = self.since.as_ref().map(|revision| earlier::table(&folder, &site, revision));
                let since = since.transpose()?.map(|site| data::read(&site));
                return outdated(console, read, file, (&page, &lang), self.format, since);
            }
            (None, None) => console.out.write(&page)?,
        }
        Ok(Status::Clean)
    }

    fn diff(
        console: &mut Console<'_>,
        folder: &Path,
        site: &SiteTable,
        now: Read,
        lang: &str,
        revision: &str,
    ) -> Result<Status, Failure> {
        let then = data::read(&earlier::table(folder, site, revision)?);
        console.out.write(&note(then, now, lang))?;
        Ok(Status::Clean)
    }
}
