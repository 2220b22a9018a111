//! A tree of real Rust: the packages that cargo has unpacked on this machine, in the order of their names.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Folders beside a `Cargo.toml` that `check` leaves out: they would make the comparison easier for us.
const LEFT_OUT: [&str; 5] = ["benches", "examples", "fuzz", "target", "tests"];

pub(crate) struct Tree {
    pub(crate) folder: PathBuf,
    pub(crate) files: usize,
    pub(crate) octets: u64,
}

impl Tree {
    /// Takes out the packages in which these files are.
    pub(crate) fn without_packages_of(&mut self, files: &[PathBuf]) -> io::Result<()> {
        let package = |file: &PathBuf| {
            let first = file.strip_prefix(&self.folder).ok()?.components().next()?;
            Some(self.folder.join(first))
        };
        for package in files.iter().filter_map(package).collect::<BTreeSet<_>>() {
            for file in rust_files(&package) {
                self.files -= 1;
                self.octets -= fs::metadata(file)?.len();
            }
            fs::remove_dir_all(package)?;
        }
        Ok(())
    }
}

/// A tree of so many Rust files. Where cargo has fewer, packages come once more under other names.
pub(crate) fn of_registry(files: usize) -> Option<Tree> {
    let packages = packages();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("beside/tree");
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder under target");
    }
    let mut copy = Copy { left: files, octets: 0 };
    for round in 0.. {
        let before = copy.left;
        for package in &packages {
            let name = package.file_name()?.to_string_lossy();
            copy.package(package, &folder.join(format!("{name}.{round}"))).expect("a folder under target");
        }
        if copy.left == 0 {
            break;
        }
        if copy.left == before {
            return None;
        }
    }
    Some(Tree { folder, files, octets: copy.octets })
}

/// The folders of the packages, by name.
fn packages() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).unwrap_or_default();
    let mut packages: Vec<PathBuf> =
        entries(&home.join("registry/src")).flat_map(|registry| entries(&registry)).collect();
    packages.sort_by(|one, other| one.file_name().cmp(&other.file_name()));
    packages
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let files = files.into_iter().filter(|file| is_rust(file));
    files.chain(folders.iter().flat_map(|folder| rust_files(folder))).collect()
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

struct Copy {
    left: usize,
    octets: u64,
}

impl Copy {
    /// The manifest and the Rust files of a package, as far as `check` reads them.
    fn package(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        let mut open = vec![(from.to_owned(), to.to_owned())];
        while let Some((from, to)) = open.pop() {
            let mut entries = fs::read_dir(&from)?.collect::<io::Result<Vec<_>>>()?;
            entries.sort_by_key(fs::DirEntry::file_name);
            let has_manifest = from.join("Cargo.toml").is_file();
            for entry in entries {
                let name = entry.file_name().to_string_lossy().into_owned();
                let (from, to) = (entry.path(), to.join(&name));
                if entry.file_type()?.is_dir() {
                    let is_left_out = name.starts_with('.') || has_manifest && LEFT_OUT.contains(&&*name);
                    open.extend((!is_left_out).then_some((from, to)));
                } else if self.left > 0 && (name == "Cargo.toml" || is_rust(&from)) {
                    fs::create_dir_all(to.parent().unwrap_or(&to))?;
                    // Copies take long and a few hundred megabytes, where links can be had.
                    fs::hard_link(&from, &to).or_else(|_| fs::copy(&from, &to).map(drop))?;
                    if is_rust(&to) {
                        self.left -= 1;
                        self.octets += fs::metadata(&to)?.len();
                    }
                }
            }
        }
        Ok(())
    }
}
