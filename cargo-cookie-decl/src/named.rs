//! The files that a table names: spreadsheets and messages, by their paths from the package's folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of the nearest Cargo.toml above a source; the source's own folder where there is none.
pub(crate) fn home(source: &Path) -> PathBuf {
    let folder = source.parent().unwrap_or(Path::new(""));
    folder.ancestors().find(|above| above.join("Cargo.toml").is_file()).unwrap_or(folder).to_owned()
}

/// Opens a file that the table in that source names.
pub(crate) fn open(source: &Path, named: &str) -> io::Result<Vec<u8>> {
    fs::read(home(source).join(named))
}
