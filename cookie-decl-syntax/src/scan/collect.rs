//! Sources to sites.

use super::{Declared, Manifest, Site, Sources};

/// A source that could not be read as Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its path, as findings show it.
    pub path: String,
    /// Why, in one line.
    pub reason: String,
    /// Whether it was searched as tokens all the same.
    pub searched: bool,
}

/// What the sources of a package hold.
#[derive(Clone, Debug, Default)]
pub struct Collected {
    /// Places that set or remove a cookie, by path, line and column.
    pub sites: Vec<Site>,
    /// What the tables in the sources declare.
    pub declared: Declared,
    /// Sources that could not be read, or not as Rust.
    pub unread: Vec<Unread>,
    /// Constants of tables that the sources name, such as `SESSIONID` in `cookies::SESSIONID.set(…)`: for
    /// "declared but never set".
    pub constants_used: Vec<String>,
}

/// Reads the sources of one package.
pub fn collect(_manifest: &Manifest, _sources: &(impl Sources + ?Sized)) -> Collected {
    Collected::default()
}
