//! The table as it was at a revision of git.

use std::io;
use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::named;
use crate::shown::{shown, without_dots};
use crate::site::{SiteTable, only, tables};

/// The table that stood at `revision`, in the same source as now, or in the one that `REV:FILE` names.
pub(crate) fn table(folder: &Path, now: &SiteTable, revision: &str) -> Result<SiteTable, Failure> {
    let (revision, file) = revision.split_once(':').unwrap_or((revision, &now.shown));
    let source = without_dots(&folder.join(file));
    let text = show(revision, &source).map_err(|failure| {
        failure.help("if the table stood in another file then, write `--diff REV:FILE`, the file as seen from this folder")
    })?;
    let home = named::home(&source);
    let open = |named: &str| {
        show(revision, &without_dots(&home.join(named)))
            .map(String::into_bytes)
            .map_err(|failure| io::Error::new(io::ErrorKind::NotFound, failure.to_string()))
    };
    only(tables(&text, &format!("{revision}:./{file}"), &open)).and_then(crate::site::Found::sound)
}

/// A file at a revision of the repository that it lies in, which need not be the one where the user stands. Its folder may
/// be gone since.
fn show(revision: &str, file: &Path) -> Result<String, Failure> {
    let folder = file.ancestors().skip(1).find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    git(folder, &["show", &format!("{revision}:./{}", shown(file, folder))])
}

/// What git prints.
fn git(folder: &Path, arguments: &[&str]) -> Result<String, Failure> {
    // `--` would make git take the object for a path; a revision that looks like an option is none.
    if arguments.iter().skip(1).any(|argument| argument.starts_with('-')) {
        return Err(Failure::new(format!("`{}` is no revision of git", arguments.join(" "))));
    }
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output();
    let output = output.map_err(|error| Failure::new(format!("cannot run git: {error}")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.trim().strip_prefix("fatal: ").unwrap_or(said.trim()).to_owned();
        return Err(Failure::new(format!("git does not know that revision: {said}")));
    }
    String::from_utf8(output.stdout).map_err(|_| Failure::new("the source is not UTF-8 at that revision"))
}
