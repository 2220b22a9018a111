//! What the names of a package's dependencies mean: `Cargo.toml` renames crates.

mod toml;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::{Entry, Leaf};

/// The dependencies of a package.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// The name that code uses, and the package that it stands for: `("libcookie", "cookie")`. Both as Cargo.toml
    /// writes them, hyphens included.
    pub dependencies: Vec<(String, String)>,
    /// The name of its own library, as its programs and examples write it: `my_site` for the package `my-site`.
    pub library: Option<String>,
}

impl Manifest {
    /// Reads a `Cargo.toml`: its `[dependencies]`, on all targets. Dependencies of tests and build scripts are left out.
    ///
    /// `workspace` is the text of the workspace's own `Cargo.toml`, for `name.workspace = true`. What cannot be read is
    /// left out: cargo reads the same file, and says what is wrong with it.
    pub fn read(text: &str, workspace: Option<&str>) -> Self {
        let inherited = workspace.map(|text| packages(&toml::read(text), &["workspace"])).unwrap_or_default();
        let entries = toml::read(text);
        let packages = packages(&entries, &[]).into_iter().map(|(name, package)| {
            let package = match package {
                Package::Named(package) => package,
                Package::SameName => name.clone(),
                Package::Inherited => match inherited.get(&name) {
                    Some(Package::Named(package)) => package.clone(),
                    _ => name.clone(),
                },
            };
            (name, package)
        });
        Self { dependencies: packages.collect(), library: library(&entries) }
    }

    /// The folders of the packages that a `Cargo.toml` names by path, by the names of their crates: from the folder of that
    /// file, or from the workspace's for `name.workspace = true`.
    pub fn folders(text: &str, folder: &Path, workspace: Option<(&str, &Path)>) -> Vec<(String, PathBuf)> {
        let own = paths(&toml::read(text), &[]);
        let shared = workspace.map(|(text, folder)| (paths(&toml::read(text), &["workspace"]), folder));
        let inherited = |name: &String| {
            let (paths, folder) = shared.as_ref()?;
            Some(folder.join(paths.get(name)?.as_ref()?))
        };
        let manifest = Self::read(text, workspace.map(|(text, _)| text));
        let found = manifest.dependencies.into_iter().filter_map(|(name, package)| {
            let folder = match own.get(&name) {
                Some(Some(path)) => folder.join(path),
                _ => inherited(&name)?,
            };
            Some((package.replace('-', "_"), folder))
        });
        found.collect()
    }

    /// Whether the package depends on a crate, under whatever name. Hyphens and underscores are the same.
    pub fn depends_on(&self, package: &str) -> bool {
        self.dependencies.iter().any(|(_, listed)| is_same_crate(listed, package))
    }
}

/// Which package a dependency is.
#[derive(Debug, PartialEq, Eq)]
enum Package {
    SameName,
    /// `package = "…"`.
    Named(String),
    /// `workspace = true`.
    Inherited,
}

/// The dependencies that are listed under a path of tables, by name.
fn packages(entries: &[Entry], under: &[&str]) -> BTreeMap<String, Package> {
    let mut packages = BTreeMap::new();
    for (name, key, leaf) in listed(entries, under) {
        let package = packages.entry(name).or_insert(Package::SameName);
        match (key, leaf) {
            (Some("package"), Leaf::Text(named)) => *package = Package::Named(named.clone()),
            (Some("workspace"), Leaf::Word(word)) if word == "true" => *package = Package::Inherited,
            _ => {}
        }
    }
    packages
}

/// The paths of the same, where they have one.
fn paths(entries: &[Entry], under: &[&str]) -> BTreeMap<String, Option<String>> {
    let mut paths = BTreeMap::new();
    for (name, key, leaf) in listed(entries, under) {
        let path: &mut Option<String> = paths.entry(name).or_default();
        if let (Some("path"), Leaf::Text(written)) = (key, leaf) {
            *path = Some(written.clone());
        }
    }
    paths
}

/// What is written of dependencies: of which one, under which key of its own, and what.
fn listed<'e>(
    entries: &'e [Entry],
    under: &'e [&str],
) -> impl Iterator<Item = (String, Option<&'e str>, &'e Leaf)> {
    entries.iter().filter_map(|entry| {
        let path: Vec<&str> = entry.path.iter().map(String::as_str).collect();
        match path.strip_prefix(under)? {
            ["dependencies", name, rest @ ..] | ["target", _, "dependencies", name, rest @ ..] => {
                let key = if let [key] = rest { Some(*key) } else { None };
                Some(((*name).to_owned(), key, &entry.leaf))
            }
            _ => None,
        }
    })
}

/// `name` under `[lib]`, else under `[package]`.
fn library(entries: &[Entry]) -> Option<String> {
    let name = |table: &str| {
        entries.iter().find_map(|entry| match (&*entry.path, &entry.leaf) {
            ([of, key], Leaf::Text(name)) if of == table && key == "name" => Some(name.replace('-', "_")),
            _ => None,
        })
    };
    name("lib").or_else(|| name("package"))
}

fn is_same_crate(one: &str, other: &str) -> bool {
    let is_dash = |octet: u8| matches!(octet, b'-' | b'_');
    one.len() == other.len()
        && one.bytes().zip(other.bytes()).all(|(a, b)| a == b || (is_dash(a) && is_dash(b)))
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::Manifest;

    #[test]
    fn the_library_is_called_as_its_package_unless_it_says_another_name() {
        for (text, expected) in [
            ("[package]\nname = \"my-site\"", Some("my_site")),
            ("[package]\nname = \"my-site\"\n[lib]\nname = \"site\"", Some("site")),
            ("[[bin]]\nname = \"other\"\n[lib]\npath = \"lib.rs\"", None),
            ("lib.name = \"site\"", Some("site")),
        ] {
            assert_eq!(Manifest::read(text, None).library.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn folders_of_packages_that_are_named_by_path() {
        let text = r#"
            [dependencies]
            serde = "1"
            site-constants = { path = "../constants" }
            renamed = { package = "other-one", path = "../other" }
            shared.workspace = true
            axum.workspace = true
        "#;
        let workspace = r#"
            [workspace.dependencies]
            shared = { path = "crates/shared" }
            axum = "0.8"
        "#;
        let folders = Manifest::folders(text, Path::new("/w/web"), Some((workspace, Path::new("/w"))));
        let folder = |name: &str, path: &str| (name.to_owned(), PathBuf::from(path));
        assert_eq!(
            folders,
            [
                folder("other_one", "/w/web/../other"),
                folder("shared", "/w/crates/shared"),
                folder("site_constants", "/w/web/../constants"),
            ]
        );
        assert_eq!(Manifest::folders("", Path::new("/w"), None), []);
    }

    fn check(text: &str, workspace: Option<&str>, expected: &[(&str, &str)]) {
        let read = Manifest::read(text, workspace).dependencies;
        let read: Vec<(&str, &str)> = read.iter().map(|(name, package)| (&**name, &**package)).collect();
        assert_eq!(read, expected, "{text}");
    }

    #[test]
    fn all_ways_to_list_a_dependency() {
        check(
            r#"
            package.name = "web" # not = "this"
            [package]
            version = "0.1.0"
            [dependencies]
            axum = "0.8"
            cookie = { version = "0.18", features = ["percent-encode"] }
            libcookie = { package = "cookie", version = "0.18" }
            "quoted" = '1'
            dotted.version = "1"
            dotted.package = "dotted-crate"
            [dependencies.tower-sessions]
            version = "0.15"
            [dependencies . old]
            package = "cookie"
            [target.'cfg(target_arch = "wasm32")'.dependencies]
            wasm-cookies = "0.2"
            [target."cfg(unix)".dependencies.nix]
            version = "1"
            [dev-dependencies]
            expect-test = "1"
            [build-dependencies]
            cc = "1"
            [features]
            dependencies = []
            "#,
            None,
            &[
                ("axum", "axum"),
                ("cookie", "cookie"),
                ("dotted", "dotted-crate"),
                ("libcookie", "cookie"),
                ("nix", "nix"),
                ("old", "cookie"),
                ("quoted", "quoted"),
                ("tower-sessions", "tower-sessions"),
                ("wasm-cookies", "wasm-cookies"),
            ],
        );
        check("dependencies = { a = \"1\", b = { package = \"c\" } }", None, &[("a", "a"), ("b", "c")]);
        check(
            "dependencies = { a\n= # 1\n\"1\"\n,\n\"b\" =\n{\npackage\n=\n'c' } }",
            None,
            &[("a", "a"), ("b", "c")],
        );
        check("dependencies.a = \"1\"\r\n[dependencies.b]\r\n", None, &[("a", "a"), ("b", "b")]);
    }

    #[test]
    fn the_workspace_names_packages() {
        let workspace = r#"
            [workspace]
            members = ["web"]
            [workspace.dependencies]
            jar = { version = "0.18", package = "cookie" }
            axum = "0.8"
            [dependencies]
            unrelated = "1"
        "#;
        let text = r#"
            [dependencies]
            jar.workspace = true
            axum = { workspace = true, features = [] }
            unknown = { workspace = true }
        "#;
        check(text, Some(workspace), &[("axum", "axum"), ("jar", "cookie"), ("unknown", "unknown")]);
        check(text, None, &[("axum", "axum"), ("jar", "jar"), ("unknown", "unknown")]);
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        for text in ["", "[", "[dependencies", "=", "a = {", "\"\"\"", "[dependencies]\n= \"1\"", "\u{feff}"]
        {
            check(text, Some(text), &[]);
        }
        check(
            "[dependencies]\na = \"1\nb = \"2\"\n= 3\nc = \"4\" trailing\nd = \"5\"",
            None,
            &[("a", "a"), ("b", "b"), ("c", "c"), ("d", "d")],
        );
        check(&("[dependencies]\na = ".to_owned() + &"[".repeat(100_000)), None, &[]);
        check(&("[dependencies]\na = ".to_owned() + &"{b = ".repeat(100_000)), None, &[]);
    }

    #[test]
    fn hyphens_and_underscores_are_the_same() {
        let manifest =
            Manifest::read("[dependencies]\ntower-sessions = \"1\"\nx = { package = \"a_b\" }", None);
        for (package, expected) in [
            ("tower_sessions", true),
            ("tower-sessions", true),
            ("a-b", true),
            ("x", false),
            ("tower", false),
        ] {
            assert_eq!(manifest.depends_on(package), expected, "{package}");
        }
    }
}
