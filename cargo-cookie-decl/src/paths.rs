//! Folders and files that the user names, whether Cargo knows them or not.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cookie_decl_syntax::scan::Manifest;

use crate::failure::Failure;
use crate::files::File;
use crate::package::Package;
use crate::parallel;
use crate::shown::without_dots;
use crate::walk::{Found, Ground, walk};

/// Makes the paths absolute, and sees that they are there.
pub(crate) fn existing(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let existing = paths.iter().map(|path| {
        let absolute = std::path::absolute(path);
        let absolute = absolute.map_err(|error| Failure::io("find", path, &error))?;
        match fs::metadata(&absolute) {
            Ok(_) => Ok(without_dots(&absolute)),
            Err(error) => Err(Failure::io("read", path, &error)
                .help("name a folder or a file, or leave the path out to check the package in this folder")),
        }
    });
    existing.collect()
}

/// The packages that the files below the paths belong to, each with its files: a file belongs to the nearest
/// Cargo.toml, below the path or above it. What belongs to none makes a package of its own.
pub(crate) fn packages(paths: &[PathBuf], folder: &Path) -> Vec<(Package, Found)> {
    let ground = Ground {
        roots: paths.to_vec(),
        leaves_out_ignored: true,
        follows_links: true,
        takes_nested_packages: true,
        ..Ground::default()
    };
    let found = walk(&ground, folder);
    let mut homes = Homes::default();
    let mut packages: BTreeMap<PathBuf, Found> = BTreeMap::new();
    for file in found.rust {
        packages.entry(homes.of(&file)).or_default().rust.push(file);
    }
    for file in found.pages {
        packages.entry(homes.of(&file)).or_default().pages.push(file);
    }
    if !found.trouble.is_empty() {
        packages.entry(PathBuf::new()).or_default().trouble = found.trouble;
    }
    let (homes, found): (Vec<_>, Vec<_>) = packages.into_iter().unzip();
    let mut workspaces = Workspaces::default();
    let homes: Vec<_> = homes.into_iter().map(|home| (workspaces.above(&home), home)).collect();
    let packages = parallel::map(&homes, |(workspace, home)| package(home, workspace.as_deref()));
    packages.into_iter().zip(found).collect()
}

/// The folder of the nearest Cargo.toml for each folder, asked once.
#[derive(Default)]
struct Homes(HashMap<PathBuf, PathBuf>);

impl Homes {
    /// The folder, or an empty path where there is none.
    fn of(&mut self, file: &File) -> PathBuf {
        let Some(folder) = file.path.parent() else { return PathBuf::new() };
        if let Some(home) = self.0.get(folder) {
            return home.clone();
        }
        let home = folder.ancestors().find(|folder| folder.join("Cargo.toml").is_file());
        let home = home.map(Path::to_owned).unwrap_or_default();
        self.0.insert(folder.to_owned(), home.clone());
        home
    }
}

/// The text of the workspace's Cargo.toml above each folder, read once.
#[derive(Default)]
struct Workspaces(HashMap<PathBuf, Option<Arc<str>>>);

impl Workspaces {
    fn above(&mut self, folder: &Path) -> Option<Arc<str>> {
        let above = folder.parent()?;
        if let Some(workspace) = self.0.get(above) {
            return workspace.clone();
        }
        let workspace = workspace(above).map(Arc::from).or_else(|| self.above(above));
        self.0.insert(above.to_owned(), workspace.clone());
        workspace
    }
}

/// The text of the Cargo.toml in a folder, if it is a workspace's.
fn workspace(folder: &Path) -> Option<String> {
    fs::read_to_string(folder.join("Cargo.toml")).ok().filter(|text| text.contains("[workspace"))
}

/// What its Cargo.toml says, as far as it says something; a folder without one depends on nothing that is known.
fn package(home: &Path, workspace: Option<&str>) -> Package {
    let text = fs::read_to_string(home.join("Cargo.toml")).unwrap_or_default();
    let named = package_name(&text);
    // Examples and tests, which a path may name, have dependencies of their own, and use the package by its name.
    let text = text.replace("dev-dependencies", "dependencies");
    let mut manifest = Manifest::read(&text, workspace);
    manifest.dependencies.extend(named.clone().map(|name| (name.clone(), name)));
    let folder_name = || home.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = named.or_else(folder_name).unwrap_or_default();
    Package { name, manifest, grounds: Default::default(), folder: home.to_owned(), selected: true }
}

fn package_name(text: &str) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Head {
        package: Option<PackageHead>,
    }
    #[derive(serde::Deserialize)]
    struct PackageHead {
        name: Option<String>,
    }
    toml::from_str::<Head>(text).ok()?.package?.name
}
