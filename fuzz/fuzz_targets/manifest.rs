//! Any `Cargo.toml`: it is read without a panic, and where the `toml` crate takes it too, both find the same dependencies.
#![no_main]

use std::collections::BTreeMap;

use cookie_decl_fuzz::stretched_text;
use cookie_decl_syntax::scan::Manifest;
use libfuzzer_sys::fuzz_target;
use toml::{Table, Value};

fuzz_target!(|text: &str| {
    let text = stretched_text(text);
    let alone = Manifest::read(&text, None);
    let inherited = Manifest::read(&text, Some(&text));
    for (name, package) in &inherited.dependencies {
        assert!(inherited.depends_on(package), "{name}");
    }
    // What an escape stands for is not read: names of crates have none.
    if let Ok(table) = text.parse::<Table>()
        && !text.contains('\\')
    {
        assert_eq!(found(alone), expected(&table, None));
        assert_eq!(found(inherited), expected(&table, Some(&table)));
    }
});

fn found(manifest: Manifest) -> BTreeMap<String, String> {
    manifest.dependencies.into_iter().collect()
}

/// The dependencies of all targets, and the packages that they stand for.
fn expected(manifest: &Table, workspace: Option<&Table>) -> BTreeMap<String, String> {
    let of = |table: &Table| table.get("dependencies").and_then(Value::as_table).cloned().unwrap_or_default();
    let targets = manifest.get("target").and_then(Value::as_table).into_iter().flatten();
    let targets = targets.filter_map(|(_, target)| target.as_table()).flat_map(of);
    let shared = workspace.and_then(|table| table.get("workspace")?.as_table()).map(of).unwrap_or_default();
    let package = |name: &str, dependency: &Value, shared: &Table| {
        let named = |dependency: &Value| Some(dependency.get("package")?.as_str()?.to_owned());
        let is_shared = dependency.get("workspace") == Some(&Value::Boolean(true));
        let own = named(dependency);
        own.or_else(|| named(shared.get(name).filter(|_| is_shared)?)).unwrap_or_else(|| name.to_owned())
    };
    let all = of(manifest).into_iter().chain(targets);
    all.map(|(name, dependency)| (name.clone(), package(&name, &dependency, &shared))).collect()
}
