//! What the sources hold: every place that sets a cookie, and every table. Nothing is judged here.

use std::sync::atomic::AtomicUsize;

use cookie_decl_syntax::scan::{self, Collected};

use crate::files::Files;
use crate::finding::Finding;
use crate::package::Package;
use crate::tables::Tables;
use crate::walk::Found;

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

/// Reads a package's files; `read` counts them, for whoever waits.
pub(crate) fn survey(package: Package, found: &Found, read: &AtomicUsize) -> Unit {
    let mut collected = scan::collect(&package.manifest, &Files::new(&found.rust, read));
    let tables = if collected.declared.has_table {
        Tables::read(&found.rust, &package.name)
    } else {
        Tables::default()
    };
    let mut unread: Vec<_> =
        found.trouble.iter().map(|trouble| Finding::of_trouble(trouble, &package.name)).collect();
    unread.extend(collected.unread.drain(..).map(|source| Finding::of_unread(source, &package.name)));
    let files = found.rust.len() + found.pages.len();
    Unit { package, collected, tables, files, unread }
}
