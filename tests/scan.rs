//! The scan inside `declare_cookies!`: what it says, which files it reads, when it runs again, and when it keeps still.
//! Each test builds a small package by cargo, as its user would.

#[path = "scan/package.rs"]
mod package;
#[path = "scan/still.rs"]
mod still;
#[path = "scan/tracked.rs"]
mod tracked;
#[path = "scan/workspace.rs"]
mod workspace;

use std::fmt::Write as _;

use package::{Package, TABLE, removes, sets};

const LIB: (&str, &str) = ("src/lib.rs", "pub mod cookies; pub mod pages;");
const COOKIES: (&str, &str) = ("src/cookies.rs", TABLE);
const TRACKING: &str = "src/pages.rs:1:61: cookie `tracking` is set here but not declared";

/// The table, with this at its head.
fn table_with(head: &str) -> String {
    TABLE.replacen("necessary", &format!("{head}\n    necessary"), 1)
}

#[test]
fn a_cookie_that_the_table_lacks_fails_the_build() {
    let package = Package::new("lacks", &[LIB, COOKIES]);
    package.write("src/pages.rs", &(sets("f", "tracking") + &sets("g", "sid") + &sets("h", "visits")));
    let said = package.check();
    said.errors(&[
        TRACKING,
        "src/pages.rs:3:61: cookie `visits` is set around its constant, but category `statistics` needs the visitor's consent",
    ]);
    // The row to paste, the constant to use, and a place in the table to look at: the site, and the row.
    assert!(said.text.contains("PROVIDER | SERVICE | \"tracking\" | PURPOSE;"), "{}", said.text);
    assert!(said.text.contains("help: set it by `VISITS.with(&granted).set(…)`"), "{}", said.text);
    assert!(said.text.contains("--> src/cookies.rs:3:13"), "{}", said.text);
    assert!(said.text.contains("--> src/cookies.rs:8:47"), "{}", said.text);
    package.write("src/pages.rs", &sets("g", "sid"));
    package.check().nothing();
}

#[test]
fn findings_come_in_order_and_not_without_end() {
    let package = Package::new("many", &[("src/lib.rs", "pub mod a; pub mod b; pub mod cookies;"), COOKIES]);
    let many =
        (0..40).fold(String::new(), |text, at| text + &sets(&format!("f{at:02}"), &format!("cookie{at:02}")));
    package.write("src/a.rs", &many);
    package.write("src/b.rs", &many);
    let expected = (0..50).fold(Vec::new(), |mut expected, at| {
        let (file, cookie) = if at < 40 { ("a", at) } else { ("b", at - 40) };
        let line = cookie + 1;
        expected.push(format!(
            "src/{file}.rs:{line}:63: cookie `cookie{cookie:02}` is set here but not declared"
        ));
        expected
    });
    let said = package.check();
    said.errors(&expected.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(
        said.text.contains("error: and 30 more; `cargo cookie-decl check` lists them all"),
        "{}",
        said.text
    );
}

#[test]
fn a_table_sets_levels_and_makes_exceptions() {
    let package = Package::new("levels", &[LIB]);
    package.write("src/cookies.rs", &table_with("#![warn(undeclared)]"));
    package.write("src/pages.rs", &(sets("f", "tracking") + &removes("g", "basket")));
    let removal = "src/pages.rs:2:72: cookie `basket` is removed here but not declared";
    let said = package.check();
    said.warnings(&[TRACKING, removal]);
    assert!(said.text.contains("`cookies::_::UNDECLARED`"), "{}", said.text);

    package.write("src/cookies.rs", &table_with("#![deny(undeclared_removal)]"));
    package.check().errors(&[TRACKING, removal]);

    let exception = |path| table_with(&format!("#![allow(undeclared, path = \"{path}\", reason = \"r\")]"));
    package.write("src/cookies.rs", &exception("src/p*.rs"));
    package.check().nothing();
    package.write("src/cookies.rs", &exception("src/legacy/**"));
    package.check().errors(&[TRACKING, removal]);
}

#[test]
fn an_exception_that_the_sources_do_not_need_is_said() {
    let package = Package::new("unused", &[LIB, ("src/pages.rs", &sets("f", "sid"))]);
    package.write("src/cookies.rs", &table_with("#![allow(undeclared, path = \"src/**\", reason = \"r\")]"));
    let said = package.check();
    assert!(said.success, "{}", said.text);
    assert!(said.text.contains("nothing in the sources breaks rule `undeclared` there"), "{}", said.text);
    assert!(said.text.contains("--> src/cookies.rs:4:14"), "{}", said.text);
}

#[test]
fn code_makes_exceptions_for_itself() {
    let package = Package::new("allow", &[LIB, COOKIES]);
    let allow = "#[cookie_decl::allow(undeclared, reason = \"r\")]";
    let mut pages = String::new();
    writeln!(pages, "{allow} {}", sets("a", "one").trim()).unwrap();
    writeln!(pages, "{allow} pub mod b {{ {} }}", sets("b", "two").trim()).unwrap();
    writeln!(pages, "pub struct C; {allow} impl C {{ {} }}", sets("c", "three").trim()).unwrap();
    package.write("src/pages.rs", &(pages + &sets("f", "tracking")));
    package.check().errors(&["src/pages.rs:4:61: cookie `tracking` is set here but not declared"]);
}

#[test]
fn several_tables_are_one_and_speak_once() {
    let other =
        TABLE.replace("\"sid\"", "\"other\"").replace("visits", "views").replace("\"choice\"", "\"choices\"");
    let package = Package::new(
        "two",
        &[
            ("src/lib.rs", "pub mod other; pub mod cookies; pub mod pages;"),
            COOKIES,
            ("src/other.rs", &other),
        ],
    );
    package.write("src/pages.rs", &(sets("f", "tracking") + &sets("g", "sid") + &sets("h", "other")));
    package.check().errors(&[TRACKING]);
}

/// A row that could not be read declares nothing: its cookie would be reported in vain.
#[test]
fn a_broken_table_is_mended_first() {
    let package = Package::new("broken", &[LIB, ("src/pages.rs", &sets("f", "sid"))]);
    package.write("src/cookies.rs", &TABLE.replacen("| \"Sign-in\" |", "|", 1));
    let said = package.check();
    said.errors(&[]);
    assert!(said.text.contains("cells"), "{}", said.text);
}

#[test]
fn an_empty_table_shows_what_it_lacks() {
    let package = Package::new("empty", &[LIB, ("src/cookies.rs", "cookie_decl::declare_cookies! {}")]);
    package.write("src/pages.rs", &sets("f", "tracking"));
    let said = package.check();
    said.errors(&[TRACKING]);
    assert!(said.text.contains("this table has no site"), "{}", said.text);
}
