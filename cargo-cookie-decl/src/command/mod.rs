//! A file per subcommand: its arguments and what it does.

mod charter;
mod check;
mod export;
mod import;
mod init;

use clap::Subcommand;
use cookie_decl::Charter;

use crate::console::Console;
use crate::failure::Failure;
use crate::status::Status;

pub(crate) use charter::Format;

/// A subcommand.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Charter(charter::CharterCommand),
    Check(check::Check),
    Init(init::Init),
    Export(export::ExportCommand),
    Import(import::ImportCommand),
}

impl Command {
    pub(crate) fn run(&self, console: &mut Console<'_>) -> Result<Status, Failure> {
        match self {
            Self::Charter(charter) => charter.run(console),
            Self::Check(check) => check.run(console),
            Self::Init(init) => init.run(console),
            Self::Export(export) => export.run(console),
            Self::Import(import) => import.run(console),
        }
    }
}

/// The language that was asked for, which has to be one of the table's; its first where none was.
fn language(charter: &Charter, asked: Option<&str>) -> Result<String, Failure> {
    let languages = charter.languages();
    let Some(lang) = asked else { return Ok(languages.first().copied().unwrap_or_default().to_owned()) };
    if languages.iter().any(|language| language.eq_ignore_ascii_case(lang)) {
        return Ok(lang.to_owned());
    }
    let known: Vec<_> = languages.iter().map(|language| format!("`{language}`")).collect();
    Err(Failure::new(format!("the table has no language `{lang}`"))
        .help(format!("its languages are {}", known.join(", "))))
}
