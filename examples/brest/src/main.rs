//! An open data portal in small: its five cookies are declared in `cookies.rs`, and used everywhere else.

mod api;
mod app;
mod charter;
mod consent;
mod cookies;
mod csrf;
mod forms;
mod home;
mod language;
mod local_path;
mod page;
mod print;
mod problem;
mod random;
mod records;
mod session;
mod visitor;
mod words;

use std::io::{self, Write as _};
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use cookie_decl::Site;
use percent_encoding::{NON_ALPHANUMERIC, percent_encode};
use tokio::net::TcpListener;

use crate::records::Records;

/// An open data portal in small, with a sign-in, three languages, a cookie charter and a choice.
///
/// Without a command, serves it on 127.0.0.1 and prints where.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Arguments {
    /// The port to listen on; 0 takes a free one
    #[arg(long, value_name = "N", default_value_t = 3000)]
    port: u16,

    /// The database file of the consent records, made if there is none; without one, in memory
    #[arg(long, value_name = "FILE")]
    database: Option<PathBuf>,

    /// Where browsers reach it, if not at the site of the table: on `http://localhost:3000` cookies are written
    /// without `Secure`, for Safari
    #[arg(long, value_name = "URL", value_parser = Site::new)]
    site: Option<Site>,

    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Prints the cookie charter
    Charter(print::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Some(Command::Charter(arguments)) => print::charter(&arguments),
        None => serve(arguments.port, arguments.database.as_deref(), arguments.site),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads us has seen enough: `brest charter | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // There is nowhere left to tell that this failed.
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn serve(port: u16, database: Option<&Path>, site: Option<Site>) -> io::Result<()> {
    if let Some(site) = site {
        cookies::CHARTER.serve_at(site).map_err(io::Error::other)?;
    }
    let records = Records::open(&address(database)).await.map_err(|error| {
        let file = database.unwrap_or(Path::new(":memory:")).display();
        io::Error::other(format!("cannot open the database `{file}`: {error}"))
    })?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| {
        io::Error::new(error.kind(), format!("cannot listen on 127.0.0.1:{port}: {error}"))
    })?;
    writeln!(io::stdout(), "listening on http://{}", listener.local_addr()?)?;
    axum::serve(listener, app::router(records)).await
}

/// The address of a database file. Every sign of its name is encoded: in an address some mean something else.
fn address(file: Option<&Path>) -> String {
    let Some(file) = file else { return "sqlite::memory:".to_owned() };
    let file = percent_encode(file.as_os_str().as_encoded_bytes(), NON_ALPHANUMERIC);
    format!("sqlite:{file}?mode=rwc")
}
