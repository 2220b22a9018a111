//! Which crate may import which: the edges of ARCHITECTURE.md, held against `cargo metadata`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Our crates, and what each of them may name of ours as a dependency that is not for its tests alone.
const EDGES: &[(&str, &[&str])] = &[
    ("cookie-decl-core", &[]),
    ("cookie-decl-syntax", &["cookie-decl-core"]),
    ("cookie-decl-macros", &["cookie-decl-syntax"]),
    ("cookie-decl", &["cookie-decl-core", "cookie-decl-macros"]),
    ("cargo-cookie-decl", &["cookie-decl", "cookie-decl-syntax"]),
];

/// What a build with the macro alone may pull in from elsewhere.
const MACRO_DEPENDENCIES: &[&str] = &["proc-macro2", "quote", "syn"];

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The names of a package's dependencies that its users build, those behind a feature too.
fn dependencies(package: &Value) -> BTreeSet<String> {
    names(package, |_| true)
}

/// The names of those that its users build without asking for a feature.
fn dependencies_by_default(package: &Value) -> BTreeSet<String> {
    names(package, |dependency| dependency["optional"] == false)
}

fn names(package: &Value, is_meant: impl Fn(&Value) -> bool) -> BTreeSet<String> {
    let dependencies = package["dependencies"].as_array().unwrap();
    let for_users = dependencies.iter().filter(|dependency| dependency["kind"].as_str() != Some("dev"));
    for_users
        .filter(|dependency| is_meant(dependency))
        .map(|dependency| dependency["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn crates_import_what_the_architecture_allows() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    for (name, allowed) in EDGES {
        let package = packages.iter().find(|package| package["name"] == *name).expect(name);
        let ours = |name: &String| name.starts_with("cookie-decl");
        let found: BTreeSet<_> = dependencies(package).into_iter().filter(ours).collect();
        let allowed: BTreeSet<_> = allowed.iter().map(ToString::to_string).collect();
        assert_eq!(found, allowed, "edges of `{name}`");
    }
}

#[test]
fn every_published_crate_has_its_edges_listed() {
    let metadata = metadata();
    let published = |package: &&Value| package["publish"].is_null();
    let names: BTreeSet<_> = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .filter(published)
        .map(|package| package["name"].as_str().unwrap().to_owned())
        .collect();
    let listed: BTreeSet<_> = EDGES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names, listed);
}

#[test]
fn the_macro_needs_syn_quote_and_proc_macro2_alone() {
    let metadata = metadata();
    for name in ["cookie-decl-syntax", "cookie-decl-macros"] {
        let packages = metadata["packages"].as_array().unwrap();
        let package = packages.iter().find(|package| package["name"] == name).unwrap();
        assert!(package["features"]["default"].is_null(), "`{name}` has features by default");
        let foreign =
            dependencies_by_default(package).into_iter().filter(|name| !name.starts_with("cookie-decl"));
        let surplus: Vec<_> = foreign.filter(|name| !MACRO_DEPENDENCIES.contains(&name.as_str())).collect();
        assert!(surplus.is_empty(), "`{name}` pulls in {surplus:?}");
    }
}

/// The file that expansions reach through is a list of re-exports: logic in it would be public by accident.
#[test]
fn private_holds_reexports_alone() {
    let source = include_str!("../cookie-decl/src/private.rs");
    let code = source.lines().filter(|line| !line.starts_with("//") && !line.starts_with("#[cfg"));
    let text: String = code.collect();
    for item in text.split(';').map(str::trim).filter(|item| !item.is_empty()) {
        assert!(item.starts_with("pub use "), "not a re-export: `{item}`");
    }
    assert!(source.lines().count() <= 60, "`__private` has grown over 60 lines");
}

/// `rules` works on plain data, so that it can move below the runtime the day the runtime needs a rule.
#[test]
fn rules_know_nothing_of_syn() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../cookie-decl-syntax/src/rules");
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        if file.is_dir() {
            continue;
        }
        let source = fs::read_to_string(&file).unwrap();
        assert!(!source.contains("syn::"), "{} imports syn", file.display());
    }
}

/// The page on the charter's HTML is read in the crate's documentation and in the repository: it is the same.
#[test]
fn the_documentation_of_the_charters_html_is_in_the_repository_too() {
    let original = "cookie-decl/src/charter/html.md";
    let read = |path: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path));
    let (original_text, copy) = (read(original).unwrap(), read("docs/charter-html.md").unwrap());
    assert!(copy == original_text, "`cp {original} docs/charter-html.md` makes them the same again");
}
