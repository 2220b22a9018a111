//! Which module a file is, as far as its path tells.

/// The module path of a file below its crate's root: `src/a/b.rs` is `["a", "b"]`.
pub(super) fn module_of(path: &str) -> Vec<String> {
    let (folders, file) = path.rsplit_once('/').unwrap_or(("", path));
    let mut inside: Vec<&str> = folders.split('/').filter(|folder| !folder.is_empty()).collect();
    let is_source = |folder: &&str| *folder == "src";
    let is_target = |folder: &&str| matches!(*folder, "examples" | "tests" | "benches");
    let root = inside.iter().rposition(is_source).or_else(|| inside.iter().rposition(is_target));
    inside.drain(..root.map_or(inside.len(), |root| root + 1));
    // Each file of `src/bin` is a crate.
    if inside.first() == Some(&"bin") {
        inside.clear();
    }
    let stem = file.strip_suffix(".rs").unwrap_or(file);
    let mut module: Vec<String> = inside.into_iter().map(str::to_owned).collect();
    let root = !folders.split('/').any(|folder| folder == "src") || folders.ends_with("src/bin");
    if !matches!(stem, "mod" | "lib" | "main" | "build") && !root {
        module.push(stem.to_owned());
    }
    module
}

/// Whether a text declares the module `name` for tests only: `#[cfg(test)] mod name;`.
pub(super) fn declares_for_tests(text: &str, name: &str) -> bool {
    text.match_indices("mod ").any(|(at, _)| {
        let behind = text.get(at + 4..).unwrap_or_default().trim_start();
        let named = behind.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with(';'));
        named && text.get(..at).is_some_and(attributes_ask_for_tests)
    })
}

/// Whether the attributes at the end of a text hold a `cfg` with the word `test`.
fn attributes_ask_for_tests(before: &str) -> bool {
    let start = before.rfind([';', '}', '{']).map_or(0, |at| at + 1);
    let attributes = before.get(start..).unwrap_or_default();
    let live = attributes.lines().filter(|line| !line.trim_start().starts_with("//"));
    live.filter_map(|line| line.split_once("cfg(")).any(|(_, condition)| {
        !condition.contains("not(test")
            && condition.split(|mark: char| !mark.is_alphanumeric() && mark != '_').any(|word| word == "test")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_tells_the_module() {
        for (path, module) in [
            ("src/lib.rs", ""),
            ("src/main.rs", ""),
            ("crates/site/src/a/mod.rs", "a"),
            ("src/a/b.rs", "a b"),
            ("src/bin/tool.rs", ""),
            ("src/bin/tool/main.rs", ""),
            ("src/a/tests/mod.rs", "a tests"),
            ("examples/login.rs", ""),
            ("examples/site/src/pages.rs", "pages"),
            ("lib.rs", ""),
        ] {
            assert_eq!(module_of(path).join(" "), module, "{path}");
        }
    }

    #[test]
    fn a_module_for_tests_is_declared_by_its_parent() {
        assert!(declares_for_tests("#[cfg(test)]\nmod tests;", "tests"));
        assert!(declares_for_tests(
            "mod a;\n#[cfg(any(test, feature = \"x\"))]\npub(crate) mod tests ;",
            "tests"
        ));
        assert!(!declares_for_tests("#[cfg(not(test))] mod tests;", "tests"));
        assert!(!declares_for_tests("#[cfg(test)] mod a; mod tests;", "tests"));
        assert!(!declares_for_tests("#[cfg(test)] mod tests_of_a;", "tests"));
    }
}
