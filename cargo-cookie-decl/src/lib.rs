//! The command `cargo cookie-decl`, as a library: everything but the streams of the process.
//!
//! **Semver exempt**: what is stable is the command line and the formats that it writes.

mod archive;
mod args;
mod baseline;
mod changes;
mod clippy;
mod command;
mod console;
mod data;
mod draft;
mod earlier;
mod export;
mod failure;
mod files;
mod finding;
mod guess;
pub mod import;
mod inventory;
mod invocation;
mod modules;
mod named;
mod note;
mod outdated;
mod package;
mod parallel;
mod paths;
mod progress;
mod report;
mod rows;
mod serving;
mod shown;
mod site;
mod starter;
mod status;
mod suggest;
mod survey;
mod tables;
mod verdict;
mod walk;

use std::ffi::OsString;

pub use console::{Console, Stream};
pub use status::Status;

/// Runs the command: `args` begin with the program's own name, as those of a process do.
pub fn run(args: impl IntoIterator<Item = OsString>, console: &mut Console<'_>) -> Status {
    let command = match args::read(args) {
        Ok(args) => {
            console.choose_colour(args.color);
            args.command
        }
        Err(error) => return console.usage(&error),
    };
    match command.run(console) {
        Ok(status) => status,
        Err(failure) => {
            console.fail(&failure);
            Status::Failed
        }
    }
}
