//! A file per subcommand: its arguments and what it does.

mod charter;
mod check;
mod import;

use clap::Subcommand;

use crate::console::Console;
use crate::failure::Failure;
use crate::status::Status;

pub(crate) use charter::Format;

/// A subcommand.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Charter(charter::CharterCommand),
    Check(check::Check),
    Import(import::ImportCommand),
}

impl Command {
    pub(crate) fn run(&self, console: &mut Console<'_>) -> Result<Status, Failure> {
        match self {
            Self::Charter(charter) => charter.run(console),
            Self::Check(check) => check.run(console),
            Self::Import(import) => import.run(console),
        }
    }
}
