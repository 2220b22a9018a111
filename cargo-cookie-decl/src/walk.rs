//! Which files there are: Rust sources, and the pages and scripts of a package.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use ignore::{DirEntry, WalkBuilder, WalkState};

use crate::files::File;
use crate::shown::shown;

/// Extensions of what may hold a script. A template is named by its last one: `base.html.j2`.
const PAGES: &[&str] = &[
    "askama", "cjs", "ejs", "hbs", "htm", "html", "j2", "jinja", "jinja2", "js", "jsx", "liquid", "mjs",
    "mustache", "njk", "stpl", "svelte", "tera", "tmpl", "ts", "tsx", "vue", "xhtml",
];

/// Folders beside a Cargo.toml that hold no code of the site.
const BESIDE_MANIFEST: &[&str] = &["benches", "examples", "fuzz", "target", "tests"];

/// Folders that hold no code of the site wherever they stand.
const ANYWHERE: &[&str] = &["__tests__", "node_modules"];

/// Where to look.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ground {
    /// Files and folders, absolute. What is named here is looked at, whatever it is called.
    pub(crate) roots: Vec<PathBuf>,
    /// What not to look at.
    pub(crate) skipped: HashSet<PathBuf>,
    /// Whether what git ignores and hides is left out.
    pub(crate) leaves_out_ignored: bool,
    /// Whether symbolic links are followed.
    pub(crate) follows_links: bool,
    /// Whether packages below the roots belong to it.
    pub(crate) takes_nested_packages: bool,
}

/// What is there.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// `*.rs`.
    pub(crate) rust: Vec<File>,
    /// Pages, templates and scripts.
    pub(crate) pages: Vec<File>,
    /// What could not be looked at.
    pub(crate) trouble: Vec<Trouble>,
}

/// Something that could not be looked at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Trouble {
    /// As reports show it.
    pub(crate) path: String,
    /// Why, in one line.
    pub(crate) reason: String,
}

/// Walks over all of it, on all cores; everything in the order of its path. `folder` is where the user stands.
pub(crate) fn walk(ground: &Ground, folder: &Path) -> Found {
    let Some((first, rest)) = ground.roots.split_first() else { return Found::default() };
    let mut builder = WalkBuilder::new(first);
    for root in rest {
        builder.add(root);
    }
    builder.standard_filters(ground.leaves_out_ignored).follow_links(ground.follows_links);
    let (skipped, takes_nested) = (ground.skipped.clone(), ground.takes_nested_packages);
    builder.filter_entry(move |entry| entry.depth() == 0 || is_wanted(entry, &skipped, takes_nested));
    let found = Mutex::new(Found::default());
    builder.build_parallel().run(|| {
        Box::new(|entry| {
            note(&found, entry, folder);
            WalkState::Continue
        })
    });
    let mut found = found.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    found.sort();
    found
}

impl Found {
    /// Adds what another walk found.
    pub(crate) fn extend(&mut self, other: Self) {
        self.rust.extend(other.rust);
        self.pages.extend(other.pages);
        self.trouble.extend(other.trouble);
        self.sort();
    }

    fn sort(&mut self) {
        self.rust.sort_unstable();
        self.rust.dedup();
        self.pages.sort_unstable();
        self.pages.dedup();
        self.trouble.sort_unstable();
        self.trouble.dedup();
    }
}

fn is_wanted(entry: &DirEntry, skipped: &HashSet<PathBuf>, takes_nested: bool) -> bool {
    if skipped.contains(entry.path()) {
        return false;
    }
    if !entry.file_type().is_some_and(|kind| kind.is_dir()) {
        return true;
    }
    let Some(name) = entry.file_name().to_str() else { return true };
    let has_manifest = |folder: Option<&Path>| folder.is_some_and(|f| f.join("Cargo.toml").is_file());
    if ANYWHERE.contains(&name) || BESIDE_MANIFEST.contains(&name) && has_manifest(entry.path().parent()) {
        return false;
    }
    takes_nested || !has_manifest(Some(entry.path()))
}

fn note(found: &Mutex<Found>, entry: Result<DirEntry, ignore::Error>, folder: &Path) {
    let lock = || found.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let entry = match entry {
        Ok(entry) => entry,
        Err(error) => return lock().trouble.push(trouble(&error, Path::new("."), folder)),
    };
    if !entry.file_type().is_some_and(|kind| kind.is_file()) {
        return;
    }
    let file = |entry: DirEntry| File { shown: shown(entry.path(), folder), path: entry.into_path() };
    match entry.path().extension().and_then(|extension| extension.to_str()) {
        Some("rs") => lock().rust.push(file(entry)),
        Some(extension) if PAGES.contains(&extension) && !is_script_test(&entry) => {
            lock().pages.push(file(entry));
        }
        _ => {}
    }
}

/// `cart.test.ts`, `cart.spec.js`, and declarations of types, which run nowhere.
fn is_script_test(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    [".test.", ".spec.", ".d."].iter().any(|infix| name.contains(infix))
}

/// A mistake of the walk in a line of ours.
fn trouble(error: &ignore::Error, path: &Path, folder: &Path) -> Trouble {
    match error {
        ignore::Error::WithPath { path, err } => trouble(err, path, folder),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            trouble(err, path, folder)
        }
        ignore::Error::Loop { ancestor, child } => Trouble {
            path: shown(child, folder),
            reason: format!("the symbolic link leads back to `{}`", shown(ancestor, folder)),
        },
        error => Trouble { path: shown(path, folder), reason: system_words(error) },
    }
}

/// What the system says, without the path, which stands beside it.
fn system_words(error: &ignore::Error) -> String {
    error.io_error().map_or_else(|| error.to_string(), ToString::to_string)
}
