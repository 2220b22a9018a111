use super::build::*;
use super::*;
use crate::rule;

#[test]
fn an_allow_lifts_its_rule_for_its_row_alone() {
    expect_row(cookie("a:b").allow("name_not_token"), &[]);
    expect(&table([cookie("a:b").allow("name_not_token"), cookie("c:d")]), &["name_not_token @ name"]);
    expect_row(cookie("a").path("/b/").allow("path_trailing_slash"), &[]);
    expect_row(cookie("a").path("b").allow("path_relative"), &[]);
    expect_row(cookie("a:b").path("b").allow("path_relative").allow("name_not_token"), &[]);
}

#[test]
fn what_browsers_refuse_cannot_be_allowed() {
    expect_row(
        cookie("__Host-a").path("/b").allow("prefix_host"),
        &["prefix_host @ path", "rule_not_allowable @ allow"],
    );
    expect_row(cookie("a").allow("prefix_host"), &["rule_not_allowable @ allow"]);
}

#[test]
fn an_allow_that_lifts_nothing_is_said() {
    expect_row(cookie("a").allow("name_not_token"), &["unused_allow @ allow"]);
    expect_row(cookie("a:b").allow("name_not_token").allow("name_not_token"), &["unused_allow @ allow"]);
    expect_row(cookie("a").allow("name_not_token").allow("unused_allow"), &[]);
    expect_row(cookie("a").allow("unused_allow"), &["unused_allow @ allow"]);
}

#[test]
fn an_unknown_rule_is_said_with_the_one_that_was_meant() {
    let help = |rule| diagnose(&table([cookie("a").allow(rule)])).remove(0).help.expect("a help");
    expect_row(cookie("a").allow("name_not_tokens"), &["unknown_rule @ allow"]);
    assert_eq!(help("name_not_tokens"), "did you mean `name_not_token`?");
    assert_eq!(help("xyzzy"), "an error or a warning names the rule that it comes from");
    assert!(help("dead_code").starts_with("that is a lint of rustc"), "{}", help("dead_code"));
    // A rule that cannot be lifted is never offered.
    assert!(!help("prefix_hosts").contains("prefix_host`"), "{}", help("prefix_hosts"));
}

#[test]
fn a_rule_about_the_sources_is_allowed_at_the_head_of_the_table() {
    expect_row(cookie("a").allow("undeclared"), &["misplaced_attribute @ allow"]);
    let help = diagnose(&table([cookie("a").allow("undeclared")])).remove(0).help;
    assert!(help.is_some_and(|help| help.contains("`#![allow(undeclared, ")));
}

#[test]
fn rules_from_elsewhere_are_lifted_by_their_row_only() {
    let table = table([cookie("a").allow("unused_provider")]);
    let report = |row| {
        let (mut findings, mut errors) = (Findings::default(), Errors::default());
        findings.push(row, Diagnostic::new(&rule::UNUSED_PROVIDER, at("provider"), "x"));
        findings.settle(&mut errors, &table);
        errors.into_vec().iter().map(|mistake| mistake.rule.name).collect::<Vec<_>>()
    };
    assert_eq!(report(Some(0)), [""; 0]);
    assert_eq!(report(None), ["unused_provider", "unused_allow"]);
    assert_eq!(report(Some(7)), ["unused_provider", "unused_allow"]);
}

#[test]
fn mistakes_come_in_the_order_of_the_table() {
    let table = table([cookie("x"), cookie("a:b").path("c"), cookie("x"), cookie("d;e")]);
    expect(
        &table,
        &[
            "name_not_token @ name",
            "path_relative @ path",
            "duplicate_identity @ name",
            "name_forbidden_character @ name",
        ],
    );
}

#[test]
fn a_way_out_is_shown_where_there_is_one() {
    let help = |row| diagnose(&table([row])).remove(0).help.expect("a help");
    assert!(
        help(cookie("a:b"))
            .ends_with(", or keep it with `#[allow(name_not_token, reason = \"…\")]` on the row")
    );
    assert!(!help(cookie("a;b")).contains("allow"));
}
