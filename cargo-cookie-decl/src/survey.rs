//! What the sources hold: every place that sets a cookie, and every table. Nothing is judged here.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use cookie_decl_syntax::scan::{self, Collected, Site};

use crate::files::{File, Files, Others};
use crate::finding::Finding;
use crate::package::Package;
use crate::parallel;
use crate::tables::Tables;
use crate::walk::{Found, Trouble};

/// What was found in a package.
#[derive(Debug)]
pub(crate) struct Unit {
    /// The package.
    pub(crate) package: Package,
    /// What the scan found.
    pub(crate) collected: Collected,
    /// What its tables declare.
    pub(crate) tables: Tables,
    /// How many files were read.
    pub(crate) files: usize,
    /// What could not be read.
    pub(crate) unread: Vec<Finding>,
}

/// Reads packages of cargo's. `folder` is where the user stands; `read` counts the files, for whoever waits.
pub(crate) fn members(packages: &[Package], folder: &Path, read: &AtomicUsize) -> Vec<Unit> {
    let others = |krate: &str| {
        let other = packages.iter().find(|package| is_crate_of(package, krate))?;
        Some(other.files(folder).rust)
    };
    parallel::map(packages, |package| survey(package, &package.files(folder), folder, read, &others))
}

/// Reads packages whose files are known.
pub(crate) fn folders(packages: &[(Package, Found)], folder: &Path, read: &AtomicUsize) -> Vec<Unit> {
    let others = |krate: &str| {
        let (_, found) = packages.iter().find(|(package, _)| is_crate_of(package, krate))?;
        Some(found.rust.clone())
    };
    parallel::map(packages, |(package, found)| survey(package, found, folder, read, &others))
}

fn is_crate_of(package: &Package, krate: &str) -> bool {
    // A library may be called otherwise than its package.
    package.name.replace('-', "_") == krate || package.manifest.library.as_deref() == Some(krate)
}

fn survey(package: &Package, found: &Found, folder: &Path, read: &AtomicUsize, others: Others<'_>) -> Unit {
    let mut collected = scan::collect(&package.manifest, &Files::new(&found.rust, read, others));
    let (sites, unread_pages) = pages(&found.pages, &package.name, read);
    collected.sites.extend(sites);
    let tables = Tables::read(&found.rust, &collected.tables, package, folder);
    let mut unread = unread_pages;
    unread.extend(found.trouble.iter().map(|trouble| Finding::of_trouble(trouble, &package.name)));
    unread.extend(collected.unread.drain(..).map(|source| Finding::of_unread(source, &package.name)));
    let files = found.rust.len() + found.pages.len();
    Unit { package: package.clone(), collected, tables, files, unread }
}

/// What the pages and scripts of a package set, and those that could not be read.
fn pages(files: &[File], package: &str, read: &AtomicUsize) -> (Vec<Site>, Vec<Finding>) {
    let answers = parallel::map(files, |file| {
        read.fetch_add(1, Ordering::Relaxed);
        match file.read_with("cookie") {
            Ok(Some(text)) => (scan::script_sites(&file.shown, &text), None),
            Ok(None) => (Vec::new(), None),
            Err(error) => {
                let trouble = Trouble { path: file.shown.clone(), reason: error.to_string() };
                (Vec::new(), Some(Finding::of_trouble(&trouble, package)))
            }
        }
    });
    let (sites, unread): (Vec<_>, Vec<_>) = answers.into_iter().unzip();
    (sites.into_iter().flatten().collect(), unread.into_iter().flatten().collect())
}
