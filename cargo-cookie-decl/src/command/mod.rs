//! A file per subcommand: its arguments and what it does.

mod check;
mod init;

use clap::Subcommand;

use crate::console::Console;
use crate::failure::Failure;
use crate::status::Status;

/// A subcommand.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(check::Check),
    Init(init::Init),
}

impl Command {
    pub(crate) fn run(&self, console: &mut Console<'_>) -> Result<Status, Failure> {
        match self {
            Self::Check(check) => check.run(console),
            Self::Init(init) => init.run(console),
        }
    }
}
