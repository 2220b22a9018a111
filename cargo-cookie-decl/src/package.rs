//! The packages of a workspace, and which of them a command is about.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use cargo_metadata::{Dependency, DependencyKind, Metadata, MetadataCommand, TargetKind};
use cookie_decl_syntax::scan::Manifest;
use cookie_decl_syntax::suggest;

use crate::failure::Failure;
use crate::modules;
use crate::walk::{Found, Ground, walk};

/// Which packages a command is about: the words are cargo's.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Selection {
    /// A package of the workspace, instead of the one in this folder; may be given several times
    #[arg(short, long, value_name = "NAME")]
    pub(crate) package: Vec<String>,

    /// All packages of the workspace
    #[arg(long, conflicts_with = "package")]
    pub(crate) workspace: bool,

    /// The Cargo.toml to start from
    #[arg(long, value_name = "FILE")]
    pub(crate) manifest_path: Option<PathBuf>,
}

/// A package.
#[derive(Clone, Debug)]
pub(crate) struct Package {
    /// Its name in Cargo.toml.
    pub(crate) name: String,
    /// Where its Cargo.toml stands.
    pub(crate) folder: PathBuf,
    /// What its dependencies are called.
    pub(crate) manifest: Manifest,
    /// Where its sources, pages and scripts are.
    pub(crate) grounds: [Ground; 2],
    /// Whether the command is about it; the others are there for what they declare and use.
    pub(crate) selected: bool,
}

impl Selection {
    /// All packages of the workspace, the selected ones marked.
    pub(crate) fn packages(&self) -> Result<Vec<Package>, Failure> {
        let metadata = self.metadata()?;
        let selected = self.selected(&metadata)?;
        let members = metadata.workspace_packages().into_iter();
        Ok(members.map(|member| package(member, selected.contains(&member.name.as_str()))).collect())
    }

    fn metadata(&self) -> Result<Metadata, Failure> {
        let mut command = MetadataCommand::new();
        // Members alone: nothing is resolved, so nothing is downloaded.
        command.no_deps();
        if let Some(path) = &self.manifest_path {
            command.manifest_path(path);
        }
        command.exec().map_err(|error| match error {
            cargo_metadata::Error::CargoMetadata { stderr } => no_metadata(&stderr),
            error => Failure::new(format!("cannot ask cargo for the packages: {error}")),
        })
    }

    fn selected<'a>(&self, metadata: &'a Metadata) -> Result<Vec<&'a str>, Failure> {
        let members = metadata.workspace_packages();
        if self.workspace {
            return Ok(members.iter().map(|member| member.name.as_str()).collect());
        }
        if self.package.is_empty() {
            return self.here(metadata);
        }
        let named = self.package.iter().map(|name| {
            let found = members.iter().find(|member| member.name.as_str() == name);
            found.map(|member| member.name.as_str()).ok_or_else(|| unknown_package(name, &members))
        });
        named.collect()
    }

    /// As cargo chooses: the package of the nearest Cargo.toml, or a virtual workspace's default members.
    fn here<'a>(&self, metadata: &'a Metadata) -> Result<Vec<&'a str>, Failure> {
        let start = match &self.manifest_path {
            // The folder of a bare `Cargo.toml` is the one where the user stands.
            Some(path) => Path::new(".").join(path.parent().unwrap_or(Path::new(""))),
            None => PathBuf::from("."),
        };
        let start =
            std::fs::canonicalize(&start).map_err(|error| Failure::io("read the folder", &start, &error))?;
        let manifest = start.ancestors().map(|folder| folder.join("Cargo.toml")).find(|file| file.is_file());
        let same =
            |member: &cargo_metadata::Package| std::fs::canonicalize(&member.manifest_path).ok() == manifest;
        let members = metadata.workspace_packages();
        if let Some(member) = members.iter().find(|member| same(member)) {
            return Ok(vec![member.name.as_str()]);
        }
        if metadata.workspace_default_members.is_missing() {
            return Ok(members.iter().map(|member| member.name.as_str()).collect());
        }
        Ok(metadata.workspace_default_packages().iter().map(|member| member.name.as_str()).collect())
    }
}

/// What cargo said, in its own words, and what else can be done.
fn no_metadata(stderr: &str) -> Failure {
    let said = stderr.trim();
    let said = said.strip_prefix("error: ").unwrap_or(said);
    let failure = Failure::new(format!("cargo finds no package here: {said}"));
    failure.help("go to a package's folder, give `--manifest-path FILE`, or name a folder of sources: `cargo cookie-decl check src`")
}

fn unknown_package(name: &str, members: &[&cargo_metadata::Package]) -> Failure {
    let failure = Failure::new(format!("package `{name}` is not a member of the workspace"));
    let names = members.iter().map(|member| member.name.as_str());
    match suggest::nearest(name, names.clone()) {
        Some(near) => failure.help(format!("did you mean `{near}`?")),
        None => failure.help(format!("its members are {}", listed(names))),
    }
}

/// `` `a`, `b`, `c` ``, up to ten of them.
fn listed<'a>(names: impl Iterator<Item = &'a str> + Clone) -> String {
    const MOST: usize = 10;
    let mut shown: Vec<_> = names.clone().take(MOST).map(|name| format!("`{name}`")).collect();
    let more = names.skip(MOST).count();
    if more > 0 {
        shown.push(format!("and {more} more"));
    }
    shown.join(", ")
}

fn package(member: &cargo_metadata::Package, selected: bool) -> Package {
    let folder = member.manifest_path.parent().map_or_else(PathBuf::new, Into::into);
    let for_users = |dependency: &&Dependency| dependency.kind == DependencyKind::Normal;
    let dependencies = member.dependencies.iter().filter(for_users).map(|dependency| {
        let name = dependency.rename.as_ref().unwrap_or(&dependency.name);
        (name.clone(), dependency.name.clone())
    });
    Package {
        name: member.name.to_string(),
        manifest: Manifest { dependencies: dependencies.collect(), library: library(member) },
        grounds: grounds(member, &folder),
        folder,
        selected,
    }
}

/// The name of its library, as its own programs write it.
fn library(member: &cargo_metadata::Package) -> Option<String> {
    let library = member.targets.iter().find(|target| target.is_lib() || target.is_proc_macro());
    library.map(|target| target.name.replace('-', "_"))
}

/// Its Rust sources, ignored by git or not, as rustc reads them; and its pages and scripts, as far as people wrote them.
fn grounds(member: &cargo_metadata::Package, folder: &Path) -> [Ground; 2] {
    let (for_developers, for_users): (Vec<_>, Vec<_>) =
        member.targets.iter().partition(|target| is_for_developers(target));
    let skipped: HashSet<_> =
        for_developers.into_iter().map(|target| PathBuf::from(&target.src_path)).collect();
    let src = folder.join("src");
    let elsewhere = for_users.into_iter().map(|target| Path::new(&target.src_path));
    let elsewhere = elsewhere.filter(|root| !root.starts_with(&src)).flat_map(modules::of_root);
    let roots = elsewhere.chain(src.is_dir().then(|| src.clone())).collect();
    let rust = Ground { roots, skipped, follows_links: true, ..Ground::default() };
    let pages = Ground { roots: vec![folder.to_owned()], leaves_out_ignored: true, ..Ground::default() };
    [rust, pages]
}

fn is_for_developers(target: &cargo_metadata::Target) -> bool {
    let kinds = [TargetKind::Test, TargetKind::Bench, TargetKind::Example, TargetKind::CustomBuild];
    target.kind.iter().any(|kind| kinds.contains(kind))
}

impl Package {
    /// Its files. `folder` is where the user stands.
    pub(crate) fn files(&self, folder: &Path) -> Found {
        let [rust, pages] = &self.grounds;
        let (sources, others) = (walk(rust, folder), walk(pages, folder));
        let mut trouble = sources.trouble;
        trouble.extend(others.trouble);
        Found { rust: sources.rust, pages: others.pages, trouble }
    }
}
