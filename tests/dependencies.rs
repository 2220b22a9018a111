//! Every dependency, those of tests too: its licence and its source are among those that `deny.toml` allows.
//!
//! `cargo deny check` holds more against that file, but building it takes longer than our own tests.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use spdx::{Expression, ParseMode};
use toml::Table;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// All packages of the lock file that some platform builds.
fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--all-features", "--locked"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

fn allowed(section: &str, key: &str) -> Vec<String> {
    let file: Table = std::fs::read_to_string(root().join("deny.toml")).unwrap().parse().unwrap();
    let words = file[section][key].as_array().unwrap().iter();
    words.map(|word| word.as_str().unwrap().to_owned()).collect()
}

/// Whether the allowed licences are enough for an expression, such as `MIT/Apache-2.0` or `(MIT OR Zlib) AND Unicode-3.0`.
fn is_enough(licence: &str, allowed: &[String]) -> bool {
    let expression = Expression::parse_mode(licence, ParseMode::LAX).unwrap();
    expression.evaluate(|wanted| allowed.contains(&wanted.to_string()))
}

#[test]
fn licences_are_among_the_allowed() {
    let allowed = allowed("licenses", "allow");
    for package in packages() {
        let (name, licence) = (&package["name"], package["license"].as_str());
        let licence = licence.unwrap_or_else(|| panic!("{name} states no licence"));
        assert!(is_enough(licence, &allowed), "{name} is licensed under {licence}");
    }
}

#[test]
fn a_licence_that_is_not_allowed_is_told_from_one_that_is() {
    let allowed = ["MIT".to_owned(), "Zlib".to_owned()];
    for licence in ["MIT", "MIT/Apache-2.0", "GPL-3.0-only OR Zlib", "(MIT OR GPL-2.0-only) AND Zlib"] {
        assert!(is_enough(licence, &allowed), "{licence}");
    }
    for licence in ["Apache-2.0", "MIT AND GPL-3.0-only", "MIT WITH LLVM-exception"] {
        assert!(!is_enough(licence, &allowed), "{licence}");
    }
}

#[test]
fn sources_are_the_registry_and_this_repository() {
    let registries = allowed("sources", "allow-registry");
    for package in packages() {
        let source = package["source"].as_str();
        let is_known = |url: &str| registries.iter().any(|known| url == format!("registry+{known}"));
        assert!(source.is_none_or(is_known), "{} comes from {source:?}", package["name"]);
    }
}

#[test]
fn no_dependency_takes_any_version() {
    for package in packages().iter().filter(|package| package["source"].is_null()) {
        for dependency in package["dependencies"].as_array().unwrap() {
            let is_ours = dependency["path"].is_string();
            assert!(is_ours || dependency["req"] != "*", "{} of {}", dependency["name"], package["name"]);
        }
    }
}

/// No allowed licence has gone out of use: a list that only grows says nothing.
#[test]
fn each_allowed_licence_is_needed() {
    let licences: Vec<String> =
        packages().iter().map(|package| package["license"].as_str().unwrap().to_owned()).collect();
    let allowed = allowed("licenses", "allow");
    for licence in &allowed {
        let others: Vec<_> = allowed.iter().filter(|other| *other != licence).cloned().collect();
        assert!(licences.iter().any(|package| !is_enough(package, &others)), "{licence}");
    }
}

/// The oldest Rust that we promise is not here to be tried. What the locked dependencies say that they need, and clippy's
/// `incompatible_msrv` over our own code, are held to it.
#[test]
fn no_dependency_asks_for_a_newer_rust_than_ours() {
    let version = |text: &str| {
        let mut parts = text.split('.').map(|part| part.parse::<u32>().unwrap());
        (parts.next().unwrap(), parts.next().unwrap_or_default())
    };
    let ours = env!("CARGO_PKG_RUST_VERSION");
    for package in packages().iter().filter(|package| !package["source"].is_null()) {
        if let Some(needed) = package["rust_version"].as_str() {
            assert!(version(needed) <= version(ours), "{} needs {needed}", package["name"]);
        }
    }
}
