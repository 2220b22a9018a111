//! Which sources an invocation answers for, and when it keeps still.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use cookie_decl_syntax::scan::{self, Collected, Folder, Manifest};
use proc_macro2::Span;

use crate::fallback::Fallback;
use crate::modules;

/// What this process has scanned: all tables of a package share one scan, and the first that is expanded reports it.
///
/// Not the first in the order of the files: that one may stand behind a `cfg`, or in a binary that is not built, and
/// nobody would report anything.
static SCANNED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// An invocation that has sources to look at.
pub(crate) struct Invocation {
    /// The folder of the package's manifest.
    package: PathBuf,
    /// The folder that rustc runs in: paths are shown from it on.
    base: PathBuf,
    /// `src`, or the one file that the invocation stands in.
    root: PathBuf,
}

/// What a scan found, and what it has to be told of when it changes.
pub(crate) struct Scanned {
    pub(crate) collected: Collected,
    /// The folder of the package as paths show it, with a `/` at its end; empty where it is the one that rustc runs in.
    pub(crate) folder: String,
    /// Sources that rustc does not tell cargo of by itself.
    pub(crate) tracked: Vec<PathBuf>,
}

impl Invocation {
    /// The invocation that begins with this token; none where it is not for it to say anything: in an editor's own
    /// expansion, which would show what it found for ever, in an example of the documentation, in a package that cargo
    /// unpacked, and in all but the first invocation of a package.
    pub(crate) fn of(first: Option<Span>) -> Option<Self> {
        let keeps_still = ["RUST_ANALYZER_INTERNALS_DO_NOT_USE", "UNSTABLE_RUSTDOC_TEST_PATH"];
        if keeps_still.iter().any(|name| env::var_os(name).is_some()) {
            return None;
        }
        let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR")?);
        let base = env::current_dir().ok()?;
        let root = root(&package, &base, first)?;
        if scan::is_unpacked(&package) || scan::is_unpacked(&root) {
            return None;
        }
        let mut scanned = SCANNED.lock().unwrap_or_else(PoisonError::into_inner);
        if scanned.contains(&root) {
            return None;
        }
        scanned.push(root.clone());
        Some(Self { package, base, root })
    }

    /// Reads the sources.
    pub(crate) fn scan(&self) -> Scanned {
        let _fallback = Fallback::force();
        let (manifest, beside) = self.manifest();
        let mut tracked = Vec::new();
        let collected = if self.root.is_file() {
            scan::collect(&manifest, &Folder::of_file(&self.root, &self.base).beside(beside))
        } else {
            let arguments: Vec<_> = env::args_os().collect();
            tracked = modules::of_other_crates(&self.package, &self.base, &arguments);
            scan::collect(&manifest, &Folder::walk(&self.root, &self.base).beside(beside))
        };
        // Some may stand in no crate at all. For the others it costs nothing: rustc has read them.
        tracked.extend(collected.sites.iter().map(|site| self.base.join(&site.place.path)));
        tracked.sort_unstable();
        tracked.dedup();
        Scanned { collected, folder: self.folder(), tracked }
    }

    /// What the package depends on, and the folders of those packages that are named by path: cargo builds this one anew
    /// when a source of theirs has changed.
    ///
    /// Cargo has read both files before us: what cannot be read is no matter for a scan.
    fn manifest(&self) -> (Manifest, Vec<(String, PathBuf)>) {
        let read = |folder: &Path| fs::read_to_string(folder.join("Cargo.toml")).ok();
        let is_workspace =
            |text: &String| text.lines().any(|line| line.trim_start().starts_with("[workspace"));
        let with_folder = |folder| Some((read(folder)?, folder));
        let workspace = self.package.ancestors().filter_map(with_folder).find(|(text, _)| is_workspace(text));
        let workspace = workspace.as_ref().map(|(text, folder)| (&**text, *folder));
        let own = read(&self.package).unwrap_or_default();
        let manifest = Manifest::read(&own, workspace.map(|(text, _)| text));
        (manifest, Manifest::folders(&own, &self.package, workspace))
    }

    fn folder(&self) -> String {
        match shown(&self.package, &self.base) {
            folder if folder.is_empty() => folder,
            folder => folder + "/",
        }
    }
}

/// `src` for an invocation below it, and for an empty one, whose file nobody knows, in a crate of it; else the file of
/// the invocation.
fn root(package: &Path, base: &Path, first: Option<Span>) -> Option<PathBuf> {
    let source = package.join("src");
    match first {
        Some(token) => {
            let file = base.join(token.unwrap().local_file()?);
            Some(if file.starts_with(&source) { source } else { file })
        }
        None => env::args_os().any(|argument| base.join(argument).starts_with(&source)).then_some(source),
    }
}

/// A path from `base` on, if it is below it, with `/` on every system.
fn shown(path: &Path, base: &Path) -> String {
    let path = path.strip_prefix(base).unwrap_or(path).to_string_lossy();
    if cfg!(windows) { path.replace('\\', "/") } else { path.into_owned() }
}
