//! `cargo cookie-decl check`.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicUsize;

use cookie_decl_syntax::scan::Level;

use crate::baseline::{Baseline, Held};
use crate::console::Console;
use crate::failure::Failure;
use crate::finding::Finding;
use crate::inventory::{Cookie, inventory};
use crate::package::Selection;
use crate::report::{Format, Look, Report, count};
use crate::status::Status;
use crate::survey::{self, Unit};
use crate::verdict::{Verdict, verdict};
use crate::{paths, progress, suggest};

/// Hold every cookie that the sources set against the table
///
/// Reads the Rust sources of the package in this folder, its pages, templates and scripts, and says which cookies are
/// set but not declared, set around their constant, or declared but never set. Tests, benches and examples are left
/// out, unless a PATH names them.
///
/// Without a table it lists every cookie that is set.
#[derive(Debug, clap::Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[command(after_help = "Exit status: 0 nothing wrong, 1 errors found, 2 the check could not run.")]
pub(crate) struct Check {
    /// Folders or files to check instead of a package, whether Cargo knows them or not
    #[arg(value_name = "PATH", conflicts_with_all = ["package", "workspace", "manifest_path"])]
    paths: Vec<PathBuf>,

    #[command(flatten)]
    selection: Selection,

    /// How to say it: text, json, sarif or github
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    format: Format,

    /// Print the rows to paste into the table instead, and nothing else
    #[arg(long, conflicts_with_all = ["format", "baseline"])]
    suggest: bool,

    /// Ask for the constant even where a cookie needs no consent
    #[arg(long)]
    strict: bool,

    /// Fail on warnings too
    #[arg(long)]
    deny_warnings: bool,

    /// Fail only on what this file does not list; written if it is not there
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,

    /// Write the baseline anew from what is found
    #[arg(long, requires = "baseline")]
    update_baseline: bool,

    /// Print the findings alone: no summary, no advice, no progress
    #[arg(short, long)]
    quiet: bool,
}

impl Check {
    pub(crate) fn run(&self, console: &mut Console<'_>) -> Result<Status, Failure> {
        let folder = std::env::current_dir()
            .map_err(|error| Failure::io("read the current folder", Path::new("."), &error))?;
        let units = self.survey(&folder, console)?;
        let cookies = inventory(&units);
        let mut verdict = verdict(&units, self.strict, self.paths.is_empty());
        if self.suggest {
            let rows = suggest::suggested(&units, &verdict);
            console.out.write(&rows)?;
            return Ok(if rows.is_empty() { Status::Clean } else { Status::Found });
        }
        let Some(held) = self.hold(&mut verdict, &units, &folder, console)? else {
            return Ok(Status::Clean);
        };
        let selected = || units.iter().filter(|unit| unit.package.selected);
        let report = Report {
            findings: &verdict.findings,
            has_baseline: self.baseline.is_some(),
            held,
            cookies: &cookies,
            has_table: verdict.has_table,
            rows: verdict.rows,
            files: selected().map(|unit| unit.files).sum(),
            packages: selected().count(),
            folder: &folder,
        };
        let look = Look { colour: console.out.colour, quiet: self.quiet };
        console.out.write(&report.write(self.format, look))?;
        Ok(self.status(&verdict, &cookies))
    }

    fn survey(&self, folder: &Path, console: &mut Console<'_>) -> Result<Vec<Unit>, Failure> {
        let read = AtomicUsize::new(0);
        let waits = console.err.terminal && !self.quiet;
        if self.paths.is_empty() {
            let packages = self.selection.packages()?;
            let work = || survey::members(&packages, folder, &read);
            return Ok(progress::during(console, waits, &read, work));
        }
        let paths = paths::existing(&self.paths)?;
        let work = || survey::folders(&paths::packages(&paths, folder), folder, &read);
        let units = progress::during(console, waits, &read, work);
        if units.is_empty() {
            let named: Vec<_> = self.paths.iter().map(|path| format!("`{}`", path.display())).collect();
            let message = format!("there is no Rust source, page or script in {}", named.join(", "));
            return Err(Failure::new(message).help("name a folder that holds some"));
        }
        Ok(units)
    }

    /// Takes out what the baseline lists. None where the baseline was written, which ends the run.
    fn hold(
        &self,
        verdict: &mut Verdict,
        units: &[Unit],
        folder: &Path,
        console: &mut Console<'_>,
    ) -> Result<Option<Held>, Failure> {
        let Some(file) = &self.baseline else { return Ok(Some(Held::default())) };
        let is_looked_at = |path: &Path| self.is_looked_at(path, units, folder);
        let baseline = Baseline::read(file, folder);
        let baseline = if self.update_baseline { baseline.unwrap_or_default() } else { baseline? };
        match baseline {
            Some(baseline) if !self.update_baseline => {
                Ok(Some(baseline.hold(&mut verdict.findings, is_looked_at)))
            }
            baseline => {
                let baseline = baseline.unwrap_or_else(|| Baseline::empty(file, folder));
                let listed = baseline.write(&verdict.findings, is_looked_at)?;
                let listed = count(listed, "finding");
                console.say(&format!("the baseline `{}` now lists {listed}", file.display()))?;
                Ok(None)
            }
        }
    }

    /// Whether a file was part of this run, or would have been were it still there. Of packages that lie within each other
    /// it belongs to the innermost.
    fn is_looked_at(&self, path: &Path, units: &[Unit], folder: &Path) -> bool {
        if self.paths.is_empty() {
            let packages = units.iter().map(|unit| &unit.package);
            let around = packages.filter(|package| path.starts_with(&package.folder));
            let home = around.max_by_key(|package| package.folder.components().count());
            return home.is_some_and(|home| home.selected);
        }
        self.paths.iter().any(|named| path.starts_with(crate::shown::without_dots(&folder.join(named))))
    }

    fn status(&self, verdict: &Verdict, cookies: &[Cookie<'_>]) -> Status {
        let fails = |finding: &Finding| self.deny_warnings || finding.level == Level::Error;
        let lists_cookies =
            !verdict.has_table && self.baseline.is_none() && cookies.iter().any(Cookie::is_set);
        if lists_cookies || verdict.findings.iter().any(fails) { Status::Found } else { Status::Clean }
    }
}
