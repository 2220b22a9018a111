use std::time::{Duration, Instant};

use super::build::*;
use super::*;
use crate::model::{ChoiceFormat, Consent, Kind, SameSite, Spanned};

#[test]
fn one_identity_is_declared_once() {
    const TWICE: &[&str] = &["duplicate_identity @ name"];
    let local = |name| row(Kind::LocalStorage, name);
    for (first, second, expected) in [
        (cookie("a"), cookie("a"), TWICE),
        (cookie("a"), cookie("a").category(1), TWICE),
        (cookie("a"), cookie("a").script(), TWICE),
        (cookie("a"), cookie("a").path("/"), TWICE),
        (cookie("a"), cookie("a").http_only(false), TWICE),
        (cookie("a").domain("site"), cookie("a").domain("site"), TWICE),
        (cookie("a").domain("example.org"), cookie("a").domain("EXAMPLE.org"), TWICE),
        (cookie("_id_*"), cookie("_id_*"), TWICE),
        (local("a"), local("a"), TWICE),
        (cookie("a"), cookie("b"), &[]),
        (cookie("a"), local("a").constant("B"), &[]),
        (local("a"), row(Kind::SessionStorage, "a").constant("B"), &[]),
        (row(Kind::Nothing, ""), row(Kind::Nothing, ""), &[]),
        (cookie("_id_*").constant("A"), cookie("_id_*").literally("_id_*").constant("B"), &[]),
    ] {
        expect(&table([first, second]), expected);
    }
}

#[test]
fn each_third_party_has_a_jar_of_its_own() {
    const TWICE: &[&str] = &["duplicate_identity @ name"];
    let theirs = |provider| cookie("uid").third_party().provider(provider);
    for (first, second, expected) in [
        (cookie("uid"), theirs("A").constant("B"), &[] as &[&str]),
        (theirs("A"), theirs("B").constant("B"), &[]),
        (theirs("A"), theirs("A"), TWICE),
        (theirs("A").domain("a.example"), theirs("A").domain("b.example").constant("B"), &[]),
        (theirs("A").domain("a.example"), theirs("B").domain("A.example"), TWICE),
        (theirs("A"), theirs("A").path("/x").constant("B"), &[]),
        (theirs("A"), cookie("UID").third_party().provider("B").constant("B"), &[]),
    ] {
        expect(&table([first, second]), expected);
    }
}

#[test]
fn a_name_lives_in_one_scope() {
    let at_path = |path| cookie("a").path(path).constant("B");
    expect(&table([cookie("a"), at_path("/app")]), &["name_in_two_scopes @ path"]);
    expect(&table([cookie("a"), cookie("a").domain("site").constant("B")]), &["name_in_two_scopes @ domain"]);
    expect(&table([at_path("/app"), cookie("a")]), &["name_in_two_scopes @ name"]);
    expect(&table([cookie("a"), at_path("/app").allow("name_in_two_scopes")]), &[]);
    expect(&table([cookie("a"), cookie("b").path("/app")]), &[]);
}

#[test]
fn letter_case_alone_tells_names_apart_badly() {
    let other = |name: &str| cookie(name).constant("B");
    expect(&table([cookie("sid"), other("Sid")]), &["names_differ_by_case @ name"]);
    expect(&table([cookie("_id_*"), other("_ID_*")]), &["names_differ_by_case @ name"]);
    expect(
        &table([cookie("sid"), other("Sid"), cookie("SID").constant("C")]),
        &["names_differ_by_case @ name"; 2],
    );
    expect(&table([cookie("sid"), other("sid2")]), &[]);
    let local = |name, constant| row(Kind::LocalStorage, name).constant(constant);
    expect(&table([local("a", "A"), local("A", "B")]), &[]);
}

#[test]
fn constants_are_told_apart() {
    expect(&table([cookie("a-b"), cookie("a.b")]), &["constant_duplicate @ constant"]);
    expect(&table([cookie("a-b"), cookie("a.b").constant("C")]), &[]);
    // One fault, one mistake.
    expect(&table([cookie("a"), cookie("a")]), &["duplicate_identity @ name"]);
    expect(&table([cookie("a"), row(Kind::LocalStorage, "a")]), &["constant_duplicate @ constant"]);
    expect(
        &table([cookie("a-b").cfg("unix"), cookie("a.b").cfg("test")]),
        &["constant_duplicate @ constant"],
    );
    expect(&table([cookie("a-b").cfg("unix"), cookie("a.b").cfg("windows")]), &[]);
}

#[test]
fn a_former_cookie_is_gone() {
    const STILL: &[&str] = &["former_still_declared @ former"];
    for (first, second, expected) in [
        (cookie("old"), cookie("new").formerly("old", None, None), STILL),
        (cookie("x"), cookie("new").formerly("new", None, None), STILL),
        (cookie("x"), cookie("new").formerly("new", Some("/"), None), STILL),
        (cookie("old").domain("site"), cookie("new").formerly("old", None, Some(".data.example.org")), STILL),
        (cookie("x"), cookie("new").formerly("old", None, None), &[]),
        (cookie("x"), cookie("new").formerly("new", Some("/app"), None), &[]),
        (cookie("x"), cookie("new").formerly("new", None, Some("example.org")), &[]),
        (row(Kind::LocalStorage, "old"), cookie("new").formerly("old", None, None), &[]),
        (row(Kind::LocalStorage, "old"), row(Kind::LocalStorage, "new").formerly("old", None, None), STILL),
    ] {
        expect(&table([first, second]), expected);
    }
    // The declared row may come later.
    expect(&table([cookie("new").formerly("old", None, None), cookie("old")]), STILL);
    // It was unpartitioned before, and so another cookie of that name and place; a neighbour's it still is not.
    let chip = || cookie("chip").same_site(SameSite::None).partitioned();
    expect(&table([chip().formerly("chip", None, None)]), &[]);
    expect(&table([cookie("old"), chip().formerly("old", None, None)]), STILL);
}

#[test]
fn a_former_family_has_no_declared_member() {
    const STILL: &[&str] = &["former_still_declared @ former"];
    let renamed = |former: &str| cookie("new").category(1).formerly(former, None, None);
    for (declared, renamed, expected) in [
        (cookie("visit_token"), renamed("visit_*"), STILL),
        (cookie("visit_*"), renamed("visit_token"), STILL),
        (cookie("visit_*"), renamed("visit_*"), STILL),
        (cookie("visit_*"), renamed("*_token"), STILL),
        (cookie("visit_a*"), renamed("visit_*_b"), STILL),
        (cookie("visit_*"), renamed("visit_*_b").category(0), STILL),
        // A star stands for one character at least.
        (cookie("visit_"), renamed("visit_*"), &[]),
        (cookie("visit"), renamed("visit_*"), &[]),
        (cookie("visit_*_a"), renamed("visit_*_b"), &[]),
        (cookie("visit_token").path("/app"), renamed("visit_*"), &[]),
        (cookie("visit_*").domain("site"), renamed("visit_token"), &[]),
        (row(Kind::LocalStorage, "visit_token"), renamed("visit_*"), &[]),
    ] {
        for rows in [[declared.clone(), renamed.clone()], [renamed, declared]] {
            expect(&table(rows), expected);
        }
    }
    // A family may have grown out of a part of itself, but is not its own former one.
    expect(&table([cookie("pref_*").formerly("pref_old_*", None, None)]), &[]);
    expect(&table([cookie("pref_*").formerly("pref_*", None, None)]), STILL);
    expect(&table([cookie("pref_*").formerly("pref_*", Some("/app"), None)]), &[]);
}

#[test]
fn a_pattern_stays_in_its_category() {
    const OVERLAP: &[&str] = &["pattern_overlap @ name"];
    for (one, other, expected) in [
        ("_id_*", "_id_1", OVERLAP),
        ("_id_*", "_id_*x", OVERLAP),
        ("_id_*", "_id_a*", OVERLAP),
        ("_id_*y", "_id_a*xy", OVERLAP),
        ("_id_*", "*_end", OVERLAP),
        ("*_end", "x_end", OVERLAP),
        ("_id_*_end", "_id_x_end", OVERLAP),
        // A star stands for one character at least.
        ("_id_*", "_id_", &[] as &[&str]),
        ("_id_*_end", "_id__end", &[]),
        ("_id_*_end", "_id_end", &[]),
        ("_id_*", "_ie_1", &[]),
        ("_id_*x", "_id_*y", &[]),
        ("_id_*", "_iq_*", &[]),
        ("éé_é*", "éé_éa", &["name_not_token @ name", "name_not_token @ name", "pattern_overlap @ name"]),
        ("_id*_", "_idé", &["name_not_token @ name"]),
    ] {
        for (first, second) in [(one, other), (other, one)] {
            let pair = |category| {
                table([cookie(first).constant("A"), cookie(second).constant("B").category(category)])
            };
            let mut found = mistakes(&pair(1));
            found.sort();
            assert_eq!(found, expected, "{first} {second}");
            let same = mistakes(&pair(0));
            assert!(!same.contains(&OVERLAP[0].to_owned()), "{first} {second}");
        }
    }
    let theirs = cookie("_id_1").third_party().category(1).constant("B");
    expect(&table([cookie("_id_*"), theirs]), &[]);
    let stored = row(Kind::LocalStorage, "_id_1").category(1).constant("B");
    expect(&table([cookie("_id_*"), stored]), &[]);
    // Families that begin alike are several.
    let ends =
        [cookie("_id_*_a").constant("A"), cookie("_id_*_b").constant("B"), cookie("_id_1_b").category(1)];
    expect(&table(ends), OVERLAP);
    // The same pattern twice is said once for each fault: one identity, two categories.
    expect(
        &table([cookie("_id_*"), cookie("_id_*").category(1)]),
        &["duplicate_identity @ name", "pattern_overlap @ name"],
    );
    // A row beside both clashes with the one of the other category.
    expect(
        &table([cookie("_id_*"), cookie("_id_*").category(1), cookie("_id_1")]),
        &["duplicate_identity @ name", "pattern_overlap @ name", "pattern_overlap @ name"],
    );
}

/// The conditions under which each mistake is one.
fn conditions(table: &Table) -> Vec<String> {
    let words = |mistake: &Diagnostic| {
        mistake.only_if.iter().map(ToString::to_string).collect::<Vec<_>>().join(" & ")
    };
    diagnose(table).iter().map(|mistake| format!("{}: {}", mistake.rule.name, words(mistake))).collect()
}

#[test]
fn a_clash_holds_under_the_conditions_of_both_rows() {
    let a = |conditions: &[&str]| conditions.iter().fold(cookie("a"), |row, condition| row.cfg(condition));
    for (rows, expected) in [
        (vec![a(&[]), a(&[])], vec!["duplicate_identity: "]),
        (vec![a(&["unix"]), a(&[])], vec!["duplicate_identity: unix"]),
        (vec![a(&[]), a(&["unix"])], vec!["duplicate_identity: unix"]),
        (vec![a(&["unix"]), a(&["unix"])], vec!["duplicate_identity: unix"]),
        (vec![a(&["unix"]), a(&["test"])], vec!["duplicate_identity: unix & test"]),
        // No build has both.
        (vec![a(&["unix"]), a(&["windows"])], vec![]),
        (vec![a(&["target_os = \"linux\""]), a(&["target_os = \"macos\""])], vec![]),
        (vec![a(&["unix"]), a(&["not(unix)"])], vec![]),
        (vec![a(&["not(feature = \"a\")", "unix"]), a(&["feature = \"a\""])], vec![]),
        (vec![a(&["unix", "test"]), a(&["test"])], vec!["duplicate_identity: unix & test"]),
        // Each of the first two may be there without the other.
        (
            vec![a(&["unix"]), a(&["not(unix)"]), a(&[])],
            vec!["duplicate_identity: unix", "duplicate_identity: not (unix)"],
        ),
        // Nothing is said twice: the first row stands in for its equal.
        (
            vec![a(&["unix"]), a(&["test"]), a(&["unix"])],
            vec!["duplicate_identity: unix & test", "duplicate_identity: unix"],
        ),
        (
            vec![a(&["unix"]), a(&["unix"]), a(&["test"])],
            vec!["duplicate_identity: unix", "duplicate_identity: unix & test"],
        ),
        // The first is there whenever the second is.
        (vec![a(&[]), a(&["unix"]), a(&[])], vec!["duplicate_identity: unix", "duplicate_identity: "]),
    ] {
        let mut table = table([]);
        table.rows = rows;
        assert_eq!(conditions(&table), expected);
    }
    let scopes = table([cookie("a").cfg("unix"), cookie("a").path("/b").constant("B").cfg("test")]);
    assert_eq!(conditions(&scopes), ["name_in_two_scopes: unix & test"]);
    // The second scope is still remembered at the third row.
    let between = [cookie("a").cfg("unix"), cookie("a").path("/b").constant("B"), cookie("a").cfg("test")];
    assert_eq!(
        conditions(&table(between)),
        ["name_in_two_scopes: unix", "duplicate_identity: unix & test", "name_in_two_scopes: test"]
    );
    let overlap = table([cookie("_id_*").cfg("unix"), cookie("_id_1").category(1)]);
    assert_eq!(conditions(&overlap), ["pattern_overlap: unix"]);
    // The second pattern is there in every build.
    let twice = table([cookie("_id_*").cfg("unix"), cookie("_id_*"), cookie("_id_1").category(1)]);
    assert_eq!(conditions(&twice), ["duplicate_identity: unix", "pattern_overlap: "]);
}

/// A category that asks may be compiled without the row that remembers the answer.
#[test]
fn the_memory_is_there_wherever_somebody_asks() {
    let remembers = |name: &str, cfg: &[&str]| {
        let row = cfg.iter().fold(cookie(name), |row, condition| row.cfg(condition));
        Row { consent: Some(Spanned { value: ChoiceFormat::Own, span: at("consent") }), ..row }
    };
    let asking =
        |name: &str, cfg: &[&str]| cfg.iter().fold(cookie(name).category(1), |row, own| row.cfg(own));
    let asks = |cfg: &[&str]| asking("visits", cfg);
    let asks_too = |cfg: &[&str]| asking("clicks", cfg);
    for (rows, expected) in [
        (vec![remembers("a", &[]), asks(&[])], vec![]),
        (vec![remembers("a", &[]), asks(&["unix"])], vec![]),
        (vec![remembers("a", &["unix"]), asks(&["unix", "test"])], vec![]),
        (vec![remembers("a", &["unix"]), remembers("a", &["not(unix)"]), asks(&[])], vec![]),
        (vec![remembers("a", &["unix"])], vec![]),
        (vec![remembers("a", &["unix"]), asks(&[])], vec!["consent_row_missing: not (unix)"]),
        (vec![remembers("a", &["not(unix)"]), asks(&["test"])], vec!["consent_row_missing: unix & test"]),
        (
            vec![remembers("a", &["unix", "test"]), asks(&["unix"])],
            vec!["consent_row_missing: not (all (unix , test ,)) & unix"],
        ),
        // Each of the two may ask without the other.
        (
            vec![remembers("a", &["unix"]), asks(&["test"]), asks_too(&["miri"])],
            vec!["consent_row_missing: not (unix) & test", "consent_row_missing: not (unix) & miri"],
        ),
        // The first is there whenever the second is.
        (
            vec![remembers("a", &["unix"]), asks(&["test"]), asks_too(&["test", "miri"])],
            vec!["consent_row_missing: not (unix) & test"],
        ),
        // No build has the first without the memory; every other has the second.
        (
            vec![remembers("a", &["not(unix)"]), asks(&["all(not(unix), test)"]), asks_too(&[])],
            vec!["consent_row_missing: unix"],
        ),
    ] {
        let mut table = table([]);
        table.categories[1].consent = Consent::Required;
        table.rows = rows;
        assert_eq!(conditions(&table), expected);
    }
}

/// Two memories of which no build has the one with the other leave a third to meet each of them.
#[test]
fn a_second_memory_is_found_in_every_build() {
    let remembers = |name: &str, cfg: &[&str]| {
        let row = cfg.iter().fold(cookie(name), |row, condition| row.cfg(condition));
        Row { consent: Some(Spanned { value: ChoiceFormat::Own, span: at("consent") }), ..row }
    };
    for (rows, expected) in [
        (vec![remembers("a", &[]), remembers("b", &[])], vec!["consent_row_twice: "]),
        (vec![remembers("a", &["unix"]), remembers("b", &["not(unix)"])], vec![]),
        (
            vec![remembers("a", &["unix"]), remembers("b", &["not(unix)"]), remembers("c", &[])],
            vec!["consent_row_twice: unix", "consent_row_twice: not (unix)"],
        ),
        (
            vec![remembers("a", &["unix"]), remembers("b", &["not(unix)"]), remembers("c", &["not(unix)"])],
            vec!["consent_row_twice: not (unix)"],
        ),
    ] {
        let mut table = table([]);
        table.rows = rows;
        assert_eq!(conditions(&table), expected);
    }
}

#[test]
fn the_first_row_is_shown() {
    let mistakes = diagnose(&table([cookie("a"), cookie("a")]));
    let [(_, words)] = &mistakes[0].related[..] else { panic!("{mistakes:?}") };
    assert_eq!(words, "cookie `a` is declared here");
}

/// Ten thousand rows, all different, all the same, and all patterns: nothing is compared each with each.
#[test]
fn ten_thousand_rows_are_quick() {
    let different = |n: usize| cookie(&format!("cookie-{n}"));
    let patterns = |n: usize| cookie(&format!("pattern-{n}-*")).category(n % 2);
    let same = |n: usize| cookie("same").category(n % 2);
    let same_pattern =
        |n: usize| if n.is_multiple_of(2) { cookie("same*") } else { different(n).category(1) };
    let scopes = |n: usize| cookie("same").path(if n.is_multiple_of(2) { "/a" } else { "/b" });
    let moved = |n: usize| different(n).formerly(&format!("former-{n}-*"), None, None);
    let make: [&dyn Fn(usize) -> Row; 6] = [&different, &patterns, &same, &same_pattern, &scopes, &moved];
    for make in make {
        let mut table = table([]);
        table.rows = (0..10_000).map(make).collect();
        let start = Instant::now();
        let found = diagnose(&table).len();
        // Identity, scope and constant: three mistakes a row at most.
        assert!(found <= 30_000, "{found}");
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    }
}
