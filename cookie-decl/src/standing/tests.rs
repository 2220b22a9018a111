//! What rustc evaluates can be called, too: each case of a cookie that sources set or remove.

use std::panic::catch_unwind;

use super::*;
use crate::table::CHARTER;

const TABLES: &[&Charter] = &[&CHARTER];

fn exact(name: &'static str) -> Wanted {
    Wanted { head: name, tail: None }
}

fn varying(head: &'static str, tail: &'static str) -> Wanted {
    Wanted { head, tail: Some(tail) }
}

/// The number of the bit, and the constant of the row.
fn case_of(wanted: Wanted) -> (u32, Option<&'static str>) {
    let standing = standing(TABLES, wanted, 0).expect("no case is fine");
    (standing.case.trailing_zeros(), standing.row.map(Declaration::constant))
}

#[test]
fn a_row_is_a_case_by_setter_consent_and_kind_of_name() {
    for (wanted, case, constant) in [
        (exact("sessionid"), 4, "SESSIONID"),
        (exact("visits"), 0, "VISITS"),
        (exact("__Host-auth"), 16, "AUTH"),
        (exact("_visitor"), 6, "VISITOR"),
        (exact("pref_a.v1"), 5, "PREF"),
        (varying("pref_a", ".v1"), 5, "PREF"),
        (exact("_pk_id.1"), 7, "MATOMO"),
        (exact("VISITOR_1"), 18, "VIDEO"),
    ] {
        assert_eq!(case_of(wanted), (case, Some(constant)), "{wanted:?}");
    }
}

#[test]
fn what_no_row_declares_is_near_one_or_none() {
    for (wanted, constant) in [
        (exact("sesionid"), Some("SESSIONID")),
        (exact("SESSIONID"), Some("SESSIONID")),
        (exact("sessoinid"), Some("SESSIONID")),
        (exact("sid"), Some("SID")),
        (exact("__Secure-sid"), Some("SID")),
        // A star stands for one character at least.
        (exact("pref_.v1"), Some("PREF")),
        (varying("pref", ".v1"), Some("PREF")),
        // Storage is no cookie, and a third party's no name of ours.
        (exact("draft"), None),
        (exact("VISITOR"), Some("VISITOR")),
        (exact("something_else"), None),
        (exact("x"), None),
        (exact(""), None),
    ] {
        let expected = if constant.is_some() { 19 } else { 20 };
        assert_eq!(case_of(wanted), (expected, constant), "{wanted:?}");
    }
    let long = "x".repeat(1_000_000).leak();
    assert_eq!(case_of(exact(long)), (20, None));
}

#[test]
fn one_row_that_is_content_is_enough() {
    assert!(standing(TABLES, exact("sessionid"), 1 << 4).is_none());
    assert!(standing(TABLES, exact("visits"), 1 << 4).is_some());
    assert!(stands(TABLES, exact("visits"), 1 << 4, 1 | 2));
    assert!(!stands(TABLES, exact("visits"), 1 << 4, 2));
    assert!(!stands(TABLES, exact("sessionid"), 1 << 4, 1 << 4));
}

#[test]
fn the_text_of_the_case_has_its_blanks_filled_in() {
    let told: &[(Cases, &str)] = &[
        (1, "`\u{e000}` of `\u{e001}`\u{e002}"),
        (1 << 16, "`\u{e002}` é sets it"),
        (NEAR, "did you mean `\u{e003}`?"),
        (UNDECLARED, "\u{e003}\u{e004}"),
    ];
    let said = |name| {
        let panic = catch_unwind(|| check(TABLES, exact(name), 1 << 4, told)).expect_err(name);
        panic.downcast_ref::<String>().expect("a text").clone()
    };
    assert_eq!(said("visits"), "`VISITS` of `statistics`");
    assert_eq!(said("__Host-auth"), "`gateway` é sets it");
    assert_eq!(said("pref_.v1"), "did you mean `pref_*.v1`?");
    assert_eq!(said("something_else"), "\u{e003}\u{e004}");
    check(TABLES, exact("sessionid"), 1 << 4, told);
    // A case of which there is nothing to say.
    check(TABLES, exact("_visitor"), 0, told);
}

#[test]
fn a_text_that_is_too_long_is_cut_between_characters() {
    let mut text = Text::EMPTY;
    text.push(&"é".repeat(5_000), None);
    assert_eq!(text.as_str().chars().count(), 1024);
    let mut text = Text::EMPTY;
    text.push(&("x".to_owned() + &"é".repeat(5_000)), None);
    assert_eq!(text.as_str().chars().count(), 1024);
}

#[test]
fn a_removal_reaches_its_cookie_or_does_not() {
    for (name, path, domain, expected) in [
        ("sessionid", None, None, Removal::Reaches),
        ("sessionid", Some("/"), None, Removal::Reaches),
        ("sessionid", Some("/x"), None, Removal::Elsewhere),
        ("sessionid", None, Some("example.org"), Removal::Elsewhere),
        ("sessionid", None, Some(""), Removal::Reaches),
        ("embed", Some("/widget"), Some(".DATA.example.org"), Removal::Reaches),
        ("embed", Some("/widget"), Some("example.org"), Removal::Elsewhere),
        ("pref_a.v1", Some("/"), None, Removal::Reaches),
        // Where they were before.
        ("skin", Some("/"), None, Removal::Reaches),
        ("skin", Some("/old"), None, Removal::Elsewhere),
        ("theme", Some("/old"), Some("example.org"), Removal::Reaches),
        ("old_a_pref", Some("/"), None, Removal::Reaches),
        ("old_a_pref", Some("/x"), None, Removal::Elsewhere),
        ("old__pref", None, None, Removal::Undeclared),
        ("gone", None, None, Removal::Undeclared),
        ("VISITOR_1", None, None, Removal::Undeclared),
        ("draft", None, None, Removal::Undeclared),
    ] {
        assert_eq!(removal(TABLES, exact(name), path, domain), expected, "{name} {path:?} {domain:?}");
        assert!(removes(TABLES, exact(name), path, domain, expected));
    }
    assert!(!removes(TABLES, exact("gone"), None, None, Removal::Reaches));
    assert_eq!(removal(TABLES, varying("old_", "_pref"), None, None), Removal::Reaches);
    assert_eq!(removal(TABLES, varying("old_", ""), None, None), Removal::Undeclared);
}

/// All tables are looked through, and none is needed.
#[test]
fn several_tables_are_one() {
    static EMPTY: Charter = Charter { rows: &[], categories: &[], ..CHARTER };
    assert!(standing(&[&EMPTY, &CHARTER], exact("sessionid"), 1 << 4).is_none());
    assert_eq!(standing(&[&EMPTY], exact("sessionid"), 0).map(|standing| standing.case), Some(UNDECLARED));
    assert_eq!(standing(&[], exact("sessionid"), 0).map(|standing| standing.case), Some(UNDECLARED));
}
