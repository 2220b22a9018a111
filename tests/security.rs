//! `SECURITY.md` names a test for each claim: it is there, it is a test, and it runs.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What stands in backticks in the last column of the tables of claims, with the claim.
fn claims() -> Vec<(String, Vec<String>)> {
    let page = fs::read_to_string(root().join("SECURITY.md")).unwrap();
    let rows = page.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    let claims = rows.filter(|row| !row.starts_with("cannot |")).map(|row| {
        let (claim, tests) = row.rsplit_once(" | ").unwrap();
        let tests = tests.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        (claim.to_owned(), tests)
    });
    claims.collect()
}

/// Whether a source has a test of that name which runs: an attribute that ends in `test]` above it, and no `#[ignore]`.
fn has_test(source: &str, name: &str) -> bool {
    let lines: Vec<_> = source.lines().map(str::trim).collect();
    let is_it = |line: &str| line.contains(&format!("fn {name}("));
    lines.iter().position(|line| is_it(line)).is_some_and(|at| {
        let above =
            lines[..at].iter().rev().take_while(|line| line.starts_with("#[") || line.starts_with("//"));
        let above: Vec<_> = above.collect();
        above.iter().any(|line| line.ends_with("test]")) && !above.iter().any(|line| line.contains("ignore"))
    })
}

#[test]
fn every_claim_has_a_test() {
    let claims = claims();
    assert!(claims.len() > 40, "{}", claims.len());
    for (claim, tests) in claims {
        assert!(!tests.is_empty(), "no test: {claim}");
        for test in tests {
            let (file, name) = test.split_once("::").unwrap_or((&test, ""));
            let path = root().join(file);
            let source =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("`{file}` of `{claim}`: {error}"));
            // What must not compile is a file of its own, with the compiler's words beside it.
            let is_there = if name.is_empty() {
                file.starts_with("tests/ui/fail/") && path.with_extension("stderr").is_file()
            } else {
                has_test(&source, name)
            };
            assert!(is_there, "`{test}` is no test, but `{claim}` rests on it");
        }
    }
}

#[test]
fn what_is_not_protected_is_said_of_everybody() {
    let page = fs::read_to_string(root().join("SECURITY.md")).unwrap();
    let (_, parties) = page.split_once("\n### ").unwrap();
    let names: BTreeSet<_> = parties.split("\n### ").map(|party| party.lines().next().unwrap()).collect();
    for party in parties.split("\n### ") {
        assert!(party.contains("\nNot protected:\n\n- "), "{}", party.lines().next().unwrap());
    }
    assert!(names.contains("A visitor") && names.contains("A hostile author of words"), "{names:?}");
}

#[test]
fn what_is_no_test_is_told_from_one() {
    let source = "#[test]\nfn one() {}\n\n/// Words.\n#[tokio::test]\nasync fn two() {}\n#[test]\n#[ignore]\nfn three() {}\nfn four() {}";
    assert!(has_test(source, "one") && has_test(source, "two"));
    assert!(!has_test(source, "three") && !has_test(source, "four") && !has_test(source, "five"));
}
