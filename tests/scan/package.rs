//! A small package in a folder of its own, built by cargo as a user's would be.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// All packages of these tests share one target folder: what they depend on is built once.
const TARGET: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/scan-target");

/// What stands for the crate `cookie`: it would take longer to build than all the rest.
const COOKIE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scan/cookie");

/// A table that declares `sid`, which needs no consent, and `visits`, which does.
pub(crate) const TABLE: &str = r#"
cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]
    necessary {
        "Example City" | "Sign-in" | "sid" | "Keeps you signed in.";
        _ | "Choice" | "choice" | "Remembers your choice." | 6 months, consent;
    }
    statistics { "Example City" | "Counter" | "visits": u64 | "Counts your visits." | 1 year; }
}
"#;

/// A function that sets a cookie, in a line: its name stands in column 61 if the function's has one letter.
pub(crate) fn sets(function: &str, cookie: &str) -> String {
    format!("pub fn {function}() -> cookie::Cookie<'static> {{ cookie::Cookie::new(\"{cookie}\", \"1\") }}\n")
}

/// A function that removes a cookie, in a line: its name stands in column 72 if the function's has one letter.
pub(crate) fn removes(function: &str, cookie: &str) -> String {
    format!(
        "pub fn {function}(jar: &mut cookie::CookieJar) {{ jar.remove(cookie::Cookie::new(\"{cookie}\", \"\")) }}\n"
    )
}

pub(crate) struct Package {
    folder: PathBuf,
}

/// What cargo said.
pub(crate) struct Said {
    pub(crate) success: bool,
    pub(crate) text: String,
}

impl Package {
    /// A package with these files, and `cookie` and `cookie_decl` as its dependencies. What an earlier run left is gone.
    pub(crate) fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let package = Self::bare(name);
        package.write("Cargo.toml", &manifest(name, "\n[workspace]\n"));
        for (path, text) in files {
            package.write(path, text);
        }
        package
    }

    /// An empty folder, with the versions that this workspace has: nothing has to be downloaded.
    pub(crate) fn bare(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scan").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Self { folder }
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn check(&self) -> Said {
        self.cargo(&["check"])
    }

    pub(crate) fn cargo(&self, arguments: &[&str]) -> Said {
        self.cargo_with(arguments, &[])
    }

    pub(crate) fn cargo_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Said {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(arguments).args(["--offline", "--target-dir", TARGET]).current_dir(&self.folder);
        cargo.env("CARGO_TERM_COLOR", "never").envs(variables.iter().copied());
        let output = cargo.output().unwrap();
        let text = String::from_utf8_lossy(&output.stderr) + String::from_utf8_lossy(&output.stdout);
        Said { success: output.status.success(), text: text.into_owned() }
    }
}

/// The manifest of a package with these dependencies, and what follows.
pub(crate) fn manifest(name: &str, rest: &str) -> String {
    let ours = concat!(env!("CARGO_MANIFEST_DIR"), "/../cookie-decl");
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         cookie = {{ path = {COOKIE:?} }}\n\
         cookie-decl = {{ path = {ours:?}, default-features = false, features = [\"macros\"] }}\n{rest}"
    )
}

impl Said {
    /// Shows that it was built, with nothing to say.
    #[track_caller]
    pub(crate) fn nothing(&self) {
        assert!(self.success && !self.text.contains("warning"), "{}", self.text);
    }

    /// The places and messages that the scan found, in the order in which they were told.
    pub(crate) fn findings(&self) -> Vec<String> {
        let lines = self.text.lines().filter_map(|line| {
            let told = line.trim_start().trim_start_matches("error: ").trim_start_matches("error[E0080]: ");
            let told = told.trim_start_matches("evaluation panicked: ");
            let place = told.split(": ").next()?;
            (place.matches(':').count() == 2 && place.contains(".rs:")).then(|| told.to_owned())
        });
        lines.filter(|line| !line.starts_with("-->")).collect()
    }

    /// Shows that these places were told, and no others, and that the build failed.
    #[track_caller]
    pub(crate) fn errors(&self, expected: &[&str]) {
        assert!(!self.success, "{}", self.text);
        assert_eq!(self.findings(), expected, "{}", self.text);
    }

    /// The same of warnings, of a build that went well.
    #[track_caller]
    pub(crate) fn warnings(&self, expected: &[&str]) {
        assert!(self.success, "{}", self.text);
        assert_eq!(self.findings(), expected, "{}", self.text);
    }
}
