//! The charter's pages, pinned as files. After a wanted change: `UPDATE_EXPECT=1 cargo test -p cookie-decl --test charter`.
#![cfg(feature = "charter")]

use cookie_decl::Charter;
use expect_test::expect_file;

mod charter_table;
use charter_table::{CITY, EMPTY, HOSTILE, PLAIN};

#[test]
fn a_citys_pages() {
    check(&CITY, "city");
}

#[test]
fn hostile_texts() {
    check(&HOSTILE, "hostile");
}

#[test]
fn a_site_that_needs_no_consent() {
    expect_file!["expected/plain.fr.html"].assert_eq(&PLAIN.html("fr").standalone().to_string());
    expect_file!["expected/plain.fr.txt"].assert_eq(&PLAIN.text("fr").to_string());
}

#[test]
fn a_table_without_rows() {
    expect_file!["expected/empty.fr.txt"].assert_eq(&EMPTY.text("fr").to_string());
}

/// Holds the pages of a charter in both languages and all formats against `tests/expected/`.
fn check(charter: &Charter, name: &str) {
    for lang in ["fr", "en"] {
        let file = |extension: &str| expect_file![format!("expected/{name}.{lang}.{extension}")];
        file("html").assert_eq(&charter.html(lang).to_string());
        file("md").assert_eq(&charter.markdown(lang).to_string());
        file("txt").assert_eq(&charter.text(lang).to_string());
    }
}
