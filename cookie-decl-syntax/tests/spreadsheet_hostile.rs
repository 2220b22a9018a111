//! Who edits a spreadsheet need not be trusted with code, and whoever opens it need not be afraid of it.
#![cfg(feature = "table")]

use std::str::FromStr;

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::files::Files;
use cookie_decl_syntax::model::Table;
use cookie_decl_syntax::rules::subject;
use cookie_decl_syntax::spreadsheet::{CELL_MARK, without_formula};
use proc_macro2::TokenStream;

const HEAD: &str = "#![site(\"https://data.example.org\")] #![table(\"cookies.csv\")]";

/// A spreadsheet of one row, with that name and purpose.
fn read(name: &str, purpose: &str) -> (Table, Vec<Diagnostic>) {
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let file = format!(
        "category,provider,service,name,purpose,terms\nnecessary,City,Sign-in,{},{},session\n",
        cell(name),
        cell(purpose)
    );
    let open = |_: &str| Ok(file.clone().into_bytes());
    cookie_decl_syntax::read_with(TokenStream::from_str(HEAD).unwrap(), &Files::outside(&open))
}

#[test]
fn a_cell_names_a_type_and_holds_no_code() {
    for sound in ["u64", "Text<crate::Language>", "::std::num::NonZeroU8", "Json<Vec<Option<crate::a::B>>>"] {
        let (table, mistakes) = read(&format!("\"sid\": {sound}"), "Keeps.");
        assert!(mistakes.is_empty(), "{sound}: {mistakes:?}");
        let value = table.rows[0].value.as_ref().unwrap().to_string();
        assert_eq!(value.replace(' ', ""), sound);
    }
    for code in [
        "u64> = planted(); pub const OTHER: Option<u64",
        "include_str!(\"/etc/passwd\")",
        "Array<{ planted() }>",
        "[u8; planted()]",
        "Array<1>",
        "fn() -> u64",
        "u64, Other",
        "Text<u64>>",
        "Text<<u64>",
        "u64 #[planted]",
        "&'static u64",
    ] {
        let (table, mistakes) = read(&format!("\"sid\": {code}"), "Keeps.");
        let [mistake] = &mistakes[..] else { panic!("{code}: {mistakes:?}") };
        assert_eq!(mistake.rule.name, "malformed_name", "{code}");
        let says = ["is not a type", "is not the path of a type"];
        assert!(says.iter().any(|words| mistake.message.contains(words)), "{code}: {}", mistake.message);
        assert!(table.rows.iter().all(|row| row.value.is_none()), "{code}");
    }
}

#[test]
fn a_text_that_a_program_would_compute_is_written_as_text_and_read_back() {
    let formulas =
        ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "'=1", "''@x", "=HYPERLINK(\"https://evil.example\")"];
    for text in formulas {
        let cell = without_formula(text);
        assert_eq!(cell, format!("{CELL_MARK}{text}"));
        let (table, mistakes) = read("sid", &cell);
        assert_eq!(table.rows[0].purpose, [text], "{mistakes:?}");
    }
    for text in ["a=1", "'quoted'", "1-1", "", "'", "– dash"] {
        assert_eq!(without_formula(text), text);
    }
    // White space in front hides nothing.
    assert_eq!(without_formula(" \t=1"), "' \t=1");
    let (table, _) = read("sid", "' \t=1 ");
    assert_eq!(table.rows[0].purpose, ["=1"]);
    // A name too.
    let (table, mistakes) = read("'-sid", "Keeps.");
    assert!(mistakes.iter().all(|mistake| mistake.rule.name != "name_not_token"), "{mistakes:?}");
    assert_eq!(subject(&table.rows[0]), "cookie `-sid`");
}

/// A mistake is found at its letter, whatever stands in front of it.
#[test]
fn the_mark_is_counted_where_a_mistake_stands() {
    let (_, mistakes) = read("'-s id", "Keeps.");
    let mistake = mistakes.iter().find(|mistake| mistake.rule.name == "name_not_token").unwrap();
    assert_eq!(mistake.place.as_ref().unwrap().to_string(), "cookies.csv:2:26");
}
