//! What people found who read the sources: a file for each crate.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::found::Found;
use crate::package::Package;

/// A place: one where the crate sets or removes a cookie, or one that the scan takes for such.
#[derive(Clone, Debug, Deserialize)]
pub struct Row {
    /// The file, from the folder of the crate.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The rule whose finding it is, or should be.
    pub rule: String,
    /// The cookie as the scan names it or should, `unreadable` where no name can be told.
    pub name: String,
    /// What came of it.
    pub verdict: Verdict,
    /// Why it is a setting, or is none, or is not found.
    pub why: String,
}

/// What came of a place.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// A cookie is set or removed here, and the scan says so.
    True,
    /// The same, but the scan calls the name unreadable, and a reader can tell it from the crate's sources.
    Unnamed,
    /// The scan says so, but no cookie is set or removed here, or not one of that name.
    False,
    /// A cookie is set or removed here, and the scan does not say so.
    Missed,
}

impl Row {
    /// The finding that it speaks of.
    pub(crate) fn found(&self) -> Found {
        let Self { file, line, rule, name, .. } = self.clone();
        Found { file, line, rule, name }
    }
}

/// What is known of a package.
pub fn truth(package: &Package) -> Vec<Row> {
    rows(&folder().join(format!("{}.tsv", package.name)))
}

/// The crates that have a file.
pub fn truths() -> BTreeSet<String> {
    let files = fs::read_dir(folder()).unwrap();
    files.map(|file| file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("truth")
}

/// The lines of a file with a head, cells apart by tabs; what begins with `#` is for readers.
pub(crate) fn rows<R: DeserializeOwned>(file: &Path) -> Vec<R> {
    let mut reader = csv::ReaderBuilder::new();
    reader.delimiter(b'\t').quoting(false).comment(Some(b'#'));
    let mut reader = reader.from_path(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let rows =
        reader.deserialize().map(|row| row.unwrap_or_else(|error| panic!("{}: {error}", file.display())));
    rows.collect()
}
