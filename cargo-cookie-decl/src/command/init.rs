//! `cargo cookie-decl init`.

use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicUsize;

use crate::console::{Console, HEADING, HELP};
use crate::failure::Failure;
use crate::inventory::inventory;
use crate::package::Selection;
use crate::report::count;
use crate::rows::MARK;
use crate::serving::Edges;
use crate::shown::shown;
use crate::status::Status;
use crate::survey::{self, Unit};
use crate::{clippy, progress, starter};

/// Write a table with a row for each cookie that the sources set
///
/// The table goes to src/cookies.rs of the package. It compiles as it is; what only a person knows is marked TODO.
/// Cookies of the packages that it depends on in the workspace are in it too: one site has one table.
#[derive(Debug, clap::Args)]
pub(crate) struct Init {
    /// The package of the workspace that gets the table, instead of the one in this folder
    #[arg(short, long, value_name = "NAME")]
    package: Option<String>,

    /// The Cargo.toml to start from
    #[arg(long, value_name = "FILE")]
    manifest_path: Option<PathBuf>,

    /// Print the table instead of writing it
    #[arg(long, conflicts_with_all = ["force", "clippy"])]
    stdout: bool,

    /// Overwrite src/cookies.rs
    #[arg(long)]
    force: bool,

    /// Have clippy point at cookies that are made by hand: adds `disallowed-methods` to clippy.toml
    #[arg(long)]
    clippy: bool,
}

impl Init {
    pub(crate) fn run(&self, console: &mut Console<'_>) -> Result<Status, Failure> {
        let folder = std::env::current_dir()
            .map_err(|error| Failure::io("read the current folder", Path::new("."), &error))?;
        let (units, own) = self.survey(&folder, console)?;
        let keeps_what_is_there = !self.force && !self.stdout;
        let table = units.iter().find(|unit| unit.tables.declared.has_table);
        if let Some(table) = table.filter(|_| keeps_what_is_there) {
            return Err(Failure::new(format!("package `{}` has a table already", table.package.name))
                .help("`cargo cookie-decl check --suggest` prints the rows that it lacks"));
        }
        let cookies = inventory(&units);
        let table = starter::table(&cookies);
        if self.stdout {
            console.out.write(&table.text)?;
            return Ok(Status::Clean);
        }
        let package = &units[own].package;
        let file = package.folder.join("src").join("cookies.rs");
        self.write(&file, &table.text, &shown(&file, &folder))?;
        let entries = clippy::entries(units.iter().map(|unit| &unit.package.manifest));
        let root = ["main.rs", "lib.rs"].map(|root| package.folder.join("src").join(root));
        let root = root.iter().find(|root| root.is_file()).unwrap_or(&root[1]);
        let mut text = told(&table, &shown(&file, &folder), &shown(root, &folder), console);
        text += &self.clippy(&entries, &package.folder, &folder, console)?;
        console.out.write(&text)?;
        Ok(Status::Clean)
    }

    /// The package that gets the table, as an index, and those that it depends on.
    fn survey(&self, folder: &Path, console: &mut Console<'_>) -> Result<(Vec<Unit>, usize), Failure> {
        let selection = Selection {
            package: self.package.iter().cloned().collect(),
            workspace: false,
            manifest_path: self.manifest_path.clone(),
        };
        let mut packages = selection.packages()?;
        let selected: Vec<_> = packages.iter().filter(|package| package.selected).collect();
        let [own] = selected[..] else {
            let names: Vec<_> = selected.iter().map(|package| format!("`{}`", package.name)).collect();
            let message = format!("{} packages could get the table", names.len());
            let help = format!("choose one with `-p NAME`: {}", names.join(", "));
            return Err(Failure::new(message).help(help));
        };
        let own = own.name.clone();
        let start = packages.iter().position(|package| package.name == own).unwrap_or_default();
        let reached = Edges::of(&packages.iter().collect::<Vec<_>>()).reached(start);
        let mut index = 0..;
        packages.retain(|_| index.next().is_some_and(|index| reached.contains(&index)));
        let read = AtomicUsize::new(0);
        let waits = console.err.terminal;
        for package in &mut packages {
            package.selected = true;
        }
        let work = || survey::members(&packages, folder, &read);
        let units = progress::during(console, waits, &read, work);
        let own = units.iter().position(|unit| unit.package.name == own).unwrap_or_default();
        Ok((units, own))
    }

    /// Never over a file that is there, unless that is asked for.
    fn write(&self, file: &Path, text: &str, shown: &str) -> Result<(), Failure> {
        let fails = |error: io::Error| match error.kind() {
            io::ErrorKind::AlreadyExists => Failure::new(format!("`{shown}` is there already"))
                .help("`--force` overwrites it, `--stdout` prints the table instead"),
            _ => Failure::new(format!("cannot write `{shown}`: {error}")),
        };
        let folder = file.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder).map_err(fails)?;
        let mut options = OpenOptions::new();
        options.write(true).truncate(true).create(self.force).create_new(!self.force);
        options.open(file).and_then(|mut file| file.write_all(text.as_bytes())).map_err(fails)
    }

    /// Adds the lines for clippy, or offers them.
    fn clippy(
        &self,
        entries: &[String],
        package: &Path,
        folder: &Path,
        console: &Console<'_>,
    ) -> Result<String, Failure> {
        if entries.is_empty() {
            return Ok(String::new());
        }
        let file = clippy::file(package);
        let name = shown(&file, folder);
        if self.clippy {
            return Ok(match clippy::add(&file, entries)? {
                0 => format!("{name} has all lines already\n"),
                added => format!("{added} lines added to {name}\n"),
            });
        }
        let next = console.out.paint(HELP, "next");
        let setting = clippy::setting(entries);
        Ok(format!(
            "{next}: have clippy point at cookies that are made by hand; `cargo cookie-decl init --clippy` does it, or add to {name}:\n\n{setting}"
        ))
    }
}

/// What was written, what is left to do in it, and what to do next.
fn told(table: &starter::Table, file: &str, root: &str, console: &Console<'_>) -> String {
    let next = console.out.paint(HELP, "next");
    let rows = count(table.rows, "row");
    let mut text = console.out.paint(HEADING, &format!("{file}: a table with {rows}")) + "\n";
    let left: Vec<_> = table.text.lines().enumerate().filter(|(_, line)| line.contains(MARK)).collect();
    if !left.is_empty() {
        let _ = writeln!(text, "\n{} to fill in:", count(left.len(), "place"));
        for (index, line) in left {
            let _ = writeln!(text, "  {file}:{}: {}", index + 1, line.trim());
        }
    }
    text += "\n";
    for step in [
        &*format!("add `mod cookies;` to {root}"),
        "`cargo add cookie-decl`, with the feature of your framework",
        "set each cookie by its constant, then `cargo cookie-decl check`",
    ] {
        let _ = writeln!(text, "{next}: {step}");
    }
    text
}
