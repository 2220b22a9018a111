//! No rule without a test that shows it.

use crate::rule::{Family, RULES};

/// Rules that are checked where the table is read, not here.
const ELSEWHERE: &[&str] = &["pattern_with_several_stars", "unknown_profile"];

#[test]
fn each_rule_has_a_test_that_names_it() {
    let tests = concat!(
        include_str!("allows.rs"),
        include_str!("attributes.rs"),
        include_str!("clashes.rs"),
        include_str!("consent.rs"),
        include_str!("domains.rs"),
        include_str!("names.rs"),
        include_str!("paths.rs"),
        include_str!("prefixes.rs"),
        include_str!("profiles.rs"),
    );
    let ours = [Family::Names, Family::Prefixes, Family::Attributes, Family::Profiles];
    for rule in RULES.iter().filter(|rule| ours.contains(&rule.family) && !ELSEWHERE.contains(&rule.name)) {
        assert!(tests.contains(&format!("\"{} @ ", rule.name)), "no test shows `{}`", rule.name);
    }
}
