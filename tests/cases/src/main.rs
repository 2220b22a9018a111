//! What other projects' test suites expect of cookies, held against ours: `cargo run -p cookie-decl-cases -- FOLDER`.
//!
//! The folder has four files of cases and a README that says what their fields mean. Ends with an error when an answer of
//! ours differs from the expected one and `arguments.tsv` does not say why, or says so of a case that does not differ.

mod arguments;
mod attributes;
mod case;
// The guard's dates have no door of their own.
#[path = "../../../cookie-decl/src/guard/date.rs"]
mod date;
mod declarations;
mod headers;
mod lines;
mod probe;
mod report;

use std::error::Error;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use arguments::Arguments;
use report::Report;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut folders = std::env::args_os().skip(1);
    let (Some(folder), None) = (folders.next(), folders.next()) else {
        return Err("usage: cookie-decl-cases FOLDER".into());
    };
    let folder = Path::new(&folder);
    let mut report = Report::new(Arguments::parse(include_str!("../arguments.tsv"))?);
    report.add(headers::FILE, headers::run(folder)?);
    report.add(declarations::FILE, declarations::run(folder)?);
    report.add(lines::FILE, lines::run(folder)?);
    report.add(attributes::FILE, attributes::run(folder)?);
    report.write(&mut io::stdout().lock())?;
    Ok(if report.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
