//! The command line.

use std::ffi::OsString;

use clap::{Parser, ValueEnum};

use crate::command::Command;

/// One table in the source describes every cookie of a site.
///
/// Finds each place in Rust sources, pages and scripts that sets a cookie, and holds it against the table.
#[derive(Debug, Parser)]
#[command(name = "cargo-cookie-decl", bin_name = "cargo cookie-decl", version, max_term_width = 100)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// When to colour what is written
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto", hide_possible_values = true)]
    pub(crate) color: Color,
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// Where a terminal looks on and `NO_COLOR` is not set.
    Auto,
    /// Whatever looks on.
    Always,
    /// Not at all.
    Never,
}

/// Reads the arguments, the program's name first. Cargo passes the name of the subcommand along:
/// `cargo cookie-decl check` starts `cargo-cookie-decl cookie-decl check`.
pub(crate) fn read(args: impl IntoIterator<Item = OsString>) -> Result<Args, clap::Error> {
    let mut args: Vec<_> = args.into_iter().collect();
    if args.get(1).is_some_and(|first| first == "cookie-decl") {
        args.remove(1);
    }
    Args::try_parse_from(args)
}
