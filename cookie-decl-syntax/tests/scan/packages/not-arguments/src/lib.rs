//! A command line that takes cookies.

use clap::{Arg, Command, Parser};

/// Fetches a page.
#[derive(Debug, Parser)]
pub struct Arguments {
    /// Sent with the request: `Cookie: name=value`.
    #[arg(long = "cookie", value_name = "NAME=VALUE")]
    pub cookies: Vec<String>,
    #[arg(long)]
    pub cookie_jar: Option<std::path::PathBuf>,
}

pub fn command() -> Command {
    Command::new("fetch").arg(Arg::new("cookie").long("cookie")).arg(Arg::new("set-cookie"))
}
