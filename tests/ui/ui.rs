//! Compile errors: each rule has a file of its own that breaks it, and the words that rustc then says beside it.
//!
//! `TRYBUILD=overwrite cargo test -p cookie-decl-ui` writes the `.stderr` files anew: read the difference.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cookie_decl_syntax::profile::{DEMANDS, PROFILES};
use cookie_decl_syntax::rule::{Family, Grade, RULES, Rule};

/// Rules that another test shows, and why.
const ELSEWHERE: &[(&str, &str)] =
    &[("feature_missing", "this package has all features: `cookie-decl-syntax/tests/features.rs`")];

/// A table's files are looked for in the folder of the package, which is for trybuild one of its own, beside the folder
/// for what tests write.
fn bring_files() {
    let there = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .with_file_name("tests/trybuild")
        .join(env!("CARGO_PKG_NAME"))
        .join("files");
    fs::create_dir_all(&there).unwrap();
    for file in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/files")).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), there.join(file.file_name())).unwrap();
    }
}

// Two lots: without a file that has to run, trybuild checks all files in one call of cargo, many times faster.
#[test]
fn what_must_not_compile() {
    bring_files();
    trybuild::TestCases::new().compile_fail("fail/*/*.rs");
}

#[test]
fn what_compiles() {
    bring_files();
    trybuild::TestCases::new().pass("pass/*.rs");
}

/// A rule without a test is a promise that nobody holds us to.
#[test]
fn every_rule_has_a_ui_test_that_breaks_it() {
    let files: BTreeSet<String> = files("rs").iter().map(|file| stem(file)).collect();
    let is_elsewhere = |name: &str| ELSEWHERE.iter().any(|(known, _)| *known == name);
    let names = rules().map(|rule| rule.name).filter(|name| !is_elsewhere(name));
    let missing: Vec<_> = names.filter(|name| !files.contains(*name)).collect();
    assert!(missing.is_empty(), "rules without a file in tests/ui/fail: {missing:?}");
}

/// A test that bears a rule's name breaks that rule and says so: warnings bear the name of theirs.
#[test]
fn warnings_name_their_rule() {
    for rule in rules().filter(|rule| rule.grade == Grade::Advice) {
        let file = files("stderr").into_iter().find(|file| stem(file) == rule.name);
        let words = file.map(|file| fs::read_to_string(file).unwrap()).unwrap_or_default();
        assert!(words.contains(&rule.name.to_uppercase()), "`{}` is not named:\n{words}", rule.name);
    }
}

/// Those files deny all warnings, also that of an exception which nothing needs: what it allows is lifted by that alone.
#[test]
fn every_rule_that_can_be_allowed_is_allowed_somewhere() {
    let files = ["/pass/allow.rs", "/pass/allow_profiles.rs"]
        .map(|file| fs::read_to_string(env!("CARGO_MANIFEST_DIR").to_owned() + file).unwrap());
    let file = files.concat();
    let is_allowed = |name: &str| file.contains(&format!("allow({name}, reason = "));
    let rules = rules().filter(|rule| rule.grade.can_be_allowed());
    let missing: Vec<_> = rules.map(|rule| rule.name).filter(|name| !is_allowed(name)).collect();
    assert!(missing.is_empty(), "rules that tests/ui/pass/allow*.rs do not allow: {missing:?}");
}

/// What a profile checks is told in the documentation, and nothing else is.
#[test]
fn the_docs_list_the_rules_of_each_profile() {
    let docs = include_str!("../../cookie-decl/src/lib.rs");
    let (_, section) = docs.split_once("/// # Profiles\n").unwrap();
    let section = section.split("/// # ").next().unwrap();
    let told: Vec<_> =
        section.lines().filter_map(|line| line.strip_prefix("/// | `")?.split('`').next()).collect();
    assert_eq!(told, DEMANDS.each_ref().map(|demand| demand.rule.name));
    assert!(section.contains("helps you check") && !section.contains("complian"));
    assert!(PROFILES.iter().all(|profile| docs.contains(profile.name)));
}

/// trybuild does not look at a `.stderr` whose test is gone.
#[test]
fn no_stderr_is_stale() {
    let sources: BTreeSet<PathBuf> = files("rs").into_iter().collect();
    let stale: Vec<_> =
        files("stderr").into_iter().filter(|file| !sources.contains(&file.with_extension("rs"))).collect();
    assert!(stale.is_empty(), "no test writes these any more: {stale:?}");
}

/// The README quotes the compiler: each line of its errors is a line of some `.stderr`.
#[test]
fn the_readme_quotes_rustc() {
    let said: BTreeSet<String> = files("stderr")
        .iter()
        .flat_map(|file| fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let readme = include_str!("../../README.md");
    let quotes = readme.split("```text\nerror").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let quotes = format!("error{quotes}");
    for line in quotes.lines().filter(|line| !line.is_empty()) {
        assert!(said.contains(line), "nobody says: {line}");
    }
}

/// The rules that rustc speaks of: the others are for `cargo cookie-decl check`, and tested there.
fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().filter(|rule| rule.family != Family::Check)
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap().to_string_lossy().into_owned()
}

/// The files of that kind below `fail`.
fn files(extension: &str) -> Vec<PathBuf> {
    let themes = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/fail")).unwrap();
    themes
        .flat_map(|theme| fs::read_dir(theme.unwrap().path()).unwrap())
        .map(|file| file.unwrap().path())
        .filter(|file| file.extension().is_some_and(|found| found == extension))
        .collect()
}
