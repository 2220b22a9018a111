//! The table as it was at a revision of git.

use std::io;
use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::named;
use crate::shown::shown;
use crate::site::{SiteTable, only, tables};

/// The table that stood at `revision`, in the same source as now, or in the one that `REV:FILE` names.
pub(crate) fn table(folder: &Path, now: &SiteTable, revision: &str) -> Result<SiteTable, Failure> {
    let object = match revision.split_once(':') {
        Some((revision, file)) => format!("{revision}:./{file}"),
        None => format!("{revision}:./{}", now.shown),
    };
    let text = git(folder, &["show", &object]).map_err(|failure| {
        failure.help("if the table stood in another file then, write `--diff REV:FILE`, the file as seen from this folder")
    })?;
    let (revision, file) = object.split_once(":./").unwrap_or((revision, &now.shown));
    let home = named::home(&folder.join(file));
    let open = |named: &str| {
        let path = shown(&home.join(named), folder);
        git(folder, &["show", &format!("{revision}:./{path}")])
            .map(String::into_bytes)
            .map_err(|failure| io::Error::new(io::ErrorKind::NotFound, failure.to_string()))
    };
    only(tables(&text, &object, &open)).and_then(crate::site::Found::sound)
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
