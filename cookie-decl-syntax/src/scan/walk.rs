//! The sources of a package in a folder on disk.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::{HashSet, VecDeque};
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::manifest::Manifest;
use super::{Sources, Unread};

/// Larger files are not read, in octets: they are generated, and parsing them would take longer than everything else.
pub const LARGEST_SOURCE: u64 = 20_000_000;

/// A package that cargo or `cargo vendor` unpacked bears one of these at its root.
const MARKS_OF_UNPACKED: [&str; 2] = [".cargo-ok", ".cargo-checksum.json"];

/// The Rust files below a folder, which are read when they are asked for.
///
/// Left out are `target`, hidden folders, and packages of their own (folders with a `Cargo.toml`): these have their own
/// tables. Symbolic links are followed, each folder once.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    files: Vec<File>,
    /// Other packages whose sources can be read, by the names of their crates.
    packages: Vec<(String, PathBuf)>,
    /// What each of them calls its library, where that is another name: read when a crate is none of them.
    libraries: OnceLock<Vec<Option<String>>>,
    /// What is there and cannot be read, by path.
    pub unread: Vec<Unread>,
}

#[derive(Clone, Debug)]
struct File {
    path: PathBuf,
    shown: String,
}

impl Folder {
    /// Looks what is below a folder. Paths are shown from `base` on, where they are below it, and with `/`.
    pub fn walk(folder: &Path, base: &Path) -> Self {
        Self::walk_for(folder, base, |path| path.extension().is_some_and(|extension| extension == "rs"))
    }

    /// The same for other files than Rust's.
    pub fn walk_for(folder: &Path, base: &Path, is_wanted: impl Fn(&Path) -> bool) -> Self {
        let mut walk = Walk { base, is_wanted, seen: HashSet::new(), found: Self::default() };
        walk.enter(folder);
        let mut found = walk.found;
        found.files.sort_by(|one, other| one.shown.cmp(&other.shown));
        found.unread.sort_by(|one, other| one.path.cmp(&other.path));
        found
    }

    /// One file alone; none if there is no such file.
    pub fn of_file(file: &Path, base: &Path) -> Self {
        let mut walk =
            Walk { base, is_wanted: |_: &Path| true, seen: HashSet::new(), found: Self::default() };
        if let Ok(metadata) = fs::metadata(file) {
            walk.take(file.to_owned(), &metadata);
        }
        walk.found
    }

    /// The same beside other packages, each with its folder: a constant of theirs is followed.
    #[must_use]
    pub fn beside(self, packages: Vec<(String, PathBuf)>) -> Self {
        Self { packages, libraries: OnceLock::new(), ..self }
    }

    /// The folder of the package beside that has that crate.
    fn package_of(&self, krate: &str) -> Option<&Path> {
        let mut packages = self.packages.iter();
        let (_, folder) = packages.find(|(name, _)| name == krate).or_else(|| {
            let read = || self.packages.iter().map(|(_, folder)| library(folder)).collect();
            let at = self.libraries.get_or_init(read).iter().position(|name| name.as_deref() == Some(krate));
            self.packages.get(at?)
        })?;
        Some(folder)
    }

    /// Where a file is on disk.
    pub fn path_on_disk(&self, index: usize) -> Option<&Path> {
        self.files.get(index).map(|file| &*file.path)
    }
}

impl Sources for Folder {
    fn count(&self) -> usize {
        self.files.len()
    }

    fn path(&self, index: usize) -> &str {
        self.files.get(index).map_or("", |file| &file.shown)
    }

    fn read(&self, index: usize) -> io::Result<Cow<'_, str>> {
        let file = self.files.get(index).ok_or(io::ErrorKind::NotFound)?;
        // It may have grown since the walk.
        check_size(&fs::metadata(&file.path)?)?;
        let text = fs::read(&file.path)?;
        let text = String::from_utf8(text)
            .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8"))?;
        Ok(Cow::Owned(text))
    }

    fn read_if(&self, index: usize, is_wanted: &dyn Fn(&str) -> bool) -> io::Result<Option<String>> {
        let file = self.files.get(index).ok_or(io::ErrorKind::NotFound)?;
        let mut file = fs::File::open(&file.path)?;
        check_size(&file.metadata()?)?;
        with_octets(&mut file, |octets| {
            let text = str::from_utf8(octets)
                .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8"))?;
            Ok(is_wanted(text).then(|| text.to_owned()))
        })
    }

    fn open(&self, index: usize, named: &str) -> io::Result<Vec<u8>> {
        let file = self.files.get(index).ok_or(io::ErrorKind::NotFound)?;
        let is_package = |folder: &&Path| folder.join("Cargo.toml").is_file();
        let package = file.path.ancestors().skip(1).find(is_package).ok_or(io::ErrorKind::NotFound)?;
        fs::read(package.join(named))
    }

    fn constant(&self, path: &[String]) -> Option<String> {
        let folder = self.package_of(path.first()?)?;
        let source = folder.join("src");
        super::constant_in(&Self::walk(&source, folder), path)
    }
}

/// What the package in that folder calls its library, where it does.
fn library(package: &Path) -> Option<String> {
    let manifest = fs::read_to_string(package.join("Cargo.toml")).ok()?;
    Manifest::read(&manifest, None).library
}

/// Reads a file into room that the thread keeps for the next one, and does something with it: most files are looked at once,
/// and memory that is new for each costs as much as reading it.
///
/// # Errors
///
/// What the file system says, and what `work` does.
pub fn with_octets<T>(file: &mut fs::File, work: impl FnOnce(&[u8]) -> io::Result<T>) -> io::Result<T> {
    /// What is larger is not kept.
    const KEPT: usize = 1 << 20;
    thread_local!(static ROOM: Cell<Vec<u8>> = const { Cell::new(Vec::new()) });
    let mut room = ROOM.take();
    room.clear();
    let result = file.read_to_end(&mut room).and_then(|_| work(&room));
    if room.capacity() <= KEPT {
        ROOM.set(room);
    }
    result
}

fn check_size(metadata: &fs::Metadata) -> io::Result<()> {
    if metadata.len() <= LARGEST_SOURCE {
        return Ok(());
    }
    let megabytes = LARGEST_SOURCE / 1_000_000;
    Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("it is larger than {megabytes} MB")))
}

struct Walk<'a, F> {
    base: &'a Path,
    is_wanted: F,
    /// Folders that were entered, without symbolic links: a link back up would lead around in circles.
    seen: HashSet<PathBuf>,
    found: Folder,
}

impl<F: Fn(&Path) -> bool> Walk<'_, F> {
    /// Without recursion: no depth of folders exhausts the stack. Folders behind links come last, so that what can be
    /// reached without one is shown under its own path.
    fn enter(&mut self, folder: &Path) {
        let (mut folders, mut links) = (vec![folder.to_owned()], VecDeque::new());
        while let Some(folder) = folders.pop().or_else(|| links.pop_front()) {
            let entries = fs::canonicalize(&folder).and_then(|real| {
                if self.seen.insert(real) { fs::read_dir(&folder).map(Some) } else { Ok(None) }
            });
            match entries {
                Ok(Some(entries)) => {
                    let (linked, own) =
                        self.look_at(&folder, entries).into_iter().partition(|path| path.is_symlink());
                    let own: Vec<PathBuf> = own;
                    links.extend(linked);
                    folders.extend(own.into_iter().rev());
                }
                Ok(None) => {}
                Err(error) => self.cannot(&folder, &error),
            }
        }
    }

    /// Takes the files of a folder, and gives the folders in it that are worth a look, in order.
    fn look_at(&mut self, folder: &Path, entries: fs::ReadDir) -> Vec<PathBuf> {
        let mut folders = Vec::new();
        for entry in entries {
            let path = match entry {
                Ok(entry) => entry.path(),
                Err(error) => {
                    self.cannot(folder, &error);
                    continue;
                }
            };
            // Of what a link leads to, so that it is followed.
            match fs::metadata(&path) {
                Ok(metadata) if metadata.is_dir() => {
                    folders.extend(Some(path).filter(|path| !is_left_out(path)));
                }
                Ok(metadata) if metadata.is_file() && (self.is_wanted)(&path) => self.take(path, &metadata),
                Err(error) if (self.is_wanted)(&path) => self.cannot(&path, &error),
                // Sockets, devices, and files that nobody asked for.
                Ok(_) | Err(_) => {}
            }
        }
        folders.sort_unstable();
        folders
    }

    fn take(&mut self, path: PathBuf, metadata: &fs::Metadata) {
        if let Err(error) = check_size(metadata) {
            return self.cannot(&path, &error);
        }
        let shown = self.shown(&path);
        self.found.files.push(File { path, shown });
    }

    fn cannot(&mut self, path: &Path, error: &io::Error) {
        let unread = Unread { path: self.shown(path), reason: error.to_string(), searched: false };
        self.found.unread.push(unread);
    }

    fn shown(&self, path: &Path) -> String {
        let path = path.strip_prefix(self.base).unwrap_or(path);
        let shown = path.to_string_lossy();
        if cfg!(windows) { shown.replace('\\', "/") } else { shown.into_owned() }
    }
}

/// Whether a folder below the first one is none of the package's own.
fn is_left_out(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default();
    name == "target" || name.as_encoded_bytes().starts_with(b".") || folder.join("Cargo.toml").is_file()
}

/// Whether cargo, or `cargo vendor`, unpacked the package from a registry: it is somebody else's, and nobody who builds
/// it can mend it.
pub fn is_unpacked(package: &Path) -> bool {
    package.ancestors().any(|folder| MARKS_OF_UNPACKED.iter().any(|mark| folder.join(mark).exists()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own below the system's temporary one, taken away at the end.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str, files: &[(&str, &[u8])]) -> Self {
            let folder = std::env::temp_dir().join(format!("cookie-decl-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&folder);
            for (path, text) in files {
                let path = folder.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            Self(folder)
        }

        fn walk(&self) -> (Vec<String>, Vec<(String, String)>) {
            let found = Folder::walk(&self.0, &self.0);
            let paths = (0..found.count()).map(|index| found.path(index).to_owned()).collect();
            let unread = found.unread.into_iter().map(|unread| (unread.path, unread.reason)).collect();
            (paths, unread)
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn takes_the_packages_own_rust_files_in_order() {
        let scratch = Scratch::new(
            "own",
            &[
                ("Cargo.toml", b""),
                ("src/main.rs", b""),
                ("src/a/b.rs", b""),
                ("src/a.rs", b""),
                ("src/page.html", b""),
                ("target/debug/build/out.rs", b""),
                (".hidden/x.rs", b""),
                ("member/Cargo.toml", b""),
                ("member/src/lib.rs", b""),
                ("build.rs", b""),
            ],
        );
        let (paths, unread) = scratch.walk();
        assert_eq!(paths, ["build.rs", "src/a.rs", "src/a/b.rs", "src/main.rs"]);
        assert_eq!(unread, []);
        let pages =
            Folder::walk_for(&scratch.0, &scratch.0, |path| path.extension().is_some_and(|e| e == "html"));
        assert_eq!((pages.count(), pages.path(0)), (1, "src/page.html"));
    }

    #[test]
    fn paths_are_shown_from_the_base_on() {
        let scratch = Scratch::new("base", &[("web/src/main.rs", b"fn main() {}")]);
        let found = Folder::walk(&scratch.0.join("web/src"), &scratch.0);
        assert_eq!(found.path(0), "web/src/main.rs");
        assert_eq!(found.read(0).unwrap(), "fn main() {}");
        assert_eq!(found.path_on_disk(0), Some(&*scratch.0.join("web/src/main.rs")));
        // Outside the base: as it is.
        let found = Folder::walk(&scratch.0.join("web"), &scratch.0.join("other"));
        assert!(Path::new(found.path(0)).is_absolute());
        assert_eq!((found.path(1), found.path_on_disk(1)), ("", None));
        assert_eq!(found.read(1).unwrap_err().kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn a_package_beside_is_known_by_its_name_and_by_that_of_its_library() {
        let files: [(&str, &[u8]); 2] = [
            ("names/Cargo.toml", b"[package]\nname = \"site-names\"\n[lib]\nname = \"called\"\n"),
            ("names/src/lib.rs", b"pub const COOKIE: &str = \"sid\";"),
        ];
        let scratch = Scratch::new("library", &files);
        let packages = vec![("site_names".to_owned(), scratch.0.join("names"))];
        let folder = Folder::default().beside(packages);
        let constant = |krate: &str| folder.constant(&[krate.to_owned(), "COOKIE".to_owned()]);
        assert_eq!(constant("site_names").as_deref(), Some("sid"));
        assert_eq!(constant("called").as_deref(), Some("sid"));
        assert_eq!(constant("other"), None);
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let scratch = Scratch::new("odd", &[("src/latin.rs", b"// \xe9"), ("src/main.rs", b"")]);
        let file = fs::File::create(scratch.0.join("src/generated.rs")).unwrap();
        file.set_len(LARGEST_SOURCE + 1).unwrap();
        let (paths, unread) = scratch.walk();
        assert_eq!(paths, ["src/latin.rs", "src/main.rs"]);
        assert_eq!(unread, [("src/generated.rs".to_owned(), "it is larger than 20 MB".to_owned())]);
        let found = Folder::walk(&scratch.0, &scratch.0);
        assert_eq!(found.read(0).unwrap_err().to_string(), "it is not UTF-8");

        let nowhere = Folder::walk(&scratch.0.join("nowhere"), &scratch.0);
        assert_eq!((nowhere.count(), nowhere.unread.len()), (0, 1));
        assert_eq!(nowhere.unread[0].path, "nowhere");
    }

    #[cfg(unix)]
    #[test]
    fn links_lead_nowhere_twice() {
        use std::os::unix::ffi::OsStrExt;
        use std::os::unix::fs::symlink;

        let scratch = Scratch::new("links", &[("src/z/a.rs", b""), ("shared/b.rs", b"")]);
        symlink("../..", scratch.0.join("src/z/up")).unwrap();
        symlink("z", scratch.0.join("src/a")).unwrap();
        symlink("../shared", scratch.0.join("src/shared")).unwrap();
        symlink("gone.rs", scratch.0.join("src/broken.rs")).unwrap();
        symlink("round.rs", scratch.0.join("src/round.rs")).unwrap();
        fs::write(scratch.0.join(std::ffi::OsStr::from_bytes(b"src/\xff.rs")), "").unwrap();
        let found = Folder::walk(&scratch.0.join("src"), &scratch.0);
        let paths: Vec<&str> = (0..found.count()).map(|index| found.path(index)).collect();
        assert_eq!(paths, ["src/shared/b.rs", "src/z/a.rs", "src/\u{fffd}.rs"]);
        let unread: Vec<&str> = found.unread.iter().map(|unread| &*unread.path).collect();
        assert_eq!(unread, ["src/broken.rs", "src/round.rs"]);
    }

    #[cfg(unix)]
    #[test]
    fn folders_that_nobody_may_read_are_told() {
        use std::os::unix::fs::PermissionsExt;

        let scratch = Scratch::new("locked", &[("src/main.rs", b""), ("src/locked/a.rs", b"")]);
        let locked = scratch.0.join("src/locked");
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o000)).unwrap();
        let (paths, unread) = scratch.walk();
        // Who runs as root reads everything.
        let may_read_all = fs::read_dir(&locked).is_ok();
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).unwrap();
        if may_read_all {
            assert_eq!(paths, ["src/locked/a.rs", "src/main.rs"]);
        } else {
            assert_eq!(paths, ["src/main.rs"]);
            assert_eq!(unread[0].0, "src/locked");
        }
    }

    #[test]
    fn unpacked_packages_are_somebody_elses() {
        let scratch = Scratch::new(
            "unpacked",
            &[
                ("registry/a-1.0.0/.cargo-ok", b""),
                ("vendor/b/.cargo-checksum.json", b""),
                ("own/src/lib.rs", b""),
            ],
        );
        assert!(is_unpacked(&scratch.0.join("registry/a-1.0.0")));
        assert!(is_unpacked(&scratch.0.join("vendor/b/nested")));
        assert!(!is_unpacked(&scratch.0.join("own")));
    }
}
