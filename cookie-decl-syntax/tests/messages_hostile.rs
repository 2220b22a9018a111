//! Who edits a file of words cannot take the compiler down: Fluent's parser calls itself for what stands in one another,
//! and would run out of stack.
#![cfg(feature = "messages")]

use std::str::FromStr;

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::files::Files;
use proc_macro2::TokenStream;

const TABLE: &str = r#"#![site("https://data.example.org")] #![messages(en = "en.ftl")] necessary {}"#;

fn mistakes(file: &str) -> Vec<Diagnostic> {
    let open = |_: &str| Ok(file.as_bytes().to_owned());
    cookie_decl_syntax::read_with(TokenStream::from_str(TABLE).unwrap(), &Files::outside(&open)).1
}

#[test]
fn what_stands_in_one_another_without_end_is_refused() {
    for nested in [
        "{ ",
        "{ A(",
        "A(",
        "A(\n",
        "{\nA(\n",
        "A(a: ",
        "-t(",
        "{ \"}}}\" -> *[a] { ",
        "{ A(\"})})\", ",
        "$x -> *[a] \" { A(\"})})\", ",
        "{ $x ->\n *[a] { ",
        "{ $x ->\n *[a] )))) ",
    ] {
        let file = format!("page-title = {{ {}", nested.repeat(100_000));
        let mistakes = mistakes(&file);
        let words: Vec<_> = mistakes.iter().map(|mistake| mistake.rule.name).collect();
        assert!(words.contains(&"malformed_message"), "{nested}: {words:?}");
    }
}

#[test]
fn an_escape_that_ends_within_a_letter_is_a_mistake_at_its_place() {
    for (broken, column) in [
        ("{ \"\\u0\u{27e}0\" }", 20),
        ("{ \"\\u\u{e9}\" }", 19),
        ("{ \"\\U00A0\u{20ac}\" }", 23),
        ("{ \"\\u12\u{1f36a}", 21),
        ("{ \"\\\\\\u1\u{e9}\" }", 22),
    ] {
        let file = format!("page-intro = \\u\u{e9} {{ \"\\u00e9\u{e9}\" }}\npage-title = {broken}\n");
        let mistakes = mistakes(&file);
        let [mistake] = mistakes
            .iter()
            .filter(|mistake| mistake.rule.name == "malformed_message")
            .collect::<Vec<_>>()
            .try_into()
            .unwrap();
        assert_eq!(mistake.message, "`\\u` is followed by four hexadecimal digits, and `\\U` by six");
        assert_eq!(mistake.place.as_ref().unwrap().line, 2);
        assert_eq!(mistake.place.as_ref().unwrap().column, column, "{broken}");
    }
}

/// In an attribute and in a term's argument Fluent's parser forgets what was wrong, and tells of what it then stumbles over.
#[test]
fn an_escape_that_ends_within_a_letter_of_an_attribute_is_a_mistake() {
    for broken in [
        "page-title = x\n    .title = { \"\\u0\u{27e}0\" }",
        "page-title =\n    .title = x { \"\\u\u{e9}\" }\n    .other = y",
        "-city =\n    .title = { \"\\U00A0\u{20ac}\" }",
        ".title = { \"\\u0\u{27e}0\" }",
        "page-title = { -city(a: \"\\u\u{e9}\") }",
        "page-title = { $n ->\n    [one] { \"\\u\u{e9}\" }\n   *[other] y\n }",
    ] {
        let mistakes = mistakes(&format!("{broken}\npage-intro = y\n"));
        let rules: Vec<_> = mistakes.iter().map(|mistake| mistake.rule.name).collect();
        assert!(rules.contains(&"malformed_message"), "{broken}: {rules:?}");
    }
}

#[test]
fn a_backslash_in_a_text_is_a_letter() {
    for sound in ["C:\\u\u{e9}", "\\u0\u{e9}", "\\U12345\u{1f36a} \\", "{ \"\\u00e9\u{e9}\" }\\u\u{e9}"] {
        let mistakes = mistakes(&format!("page-title = {sound}\n"));
        let malformed: Vec<_> =
            mistakes.iter().filter(|mistake| mistake.rule.name == "malformed_message").collect();
        assert!(malformed.is_empty(), "{sound}: {malformed:?}");
    }
}

/// Each message begins anew, and what its words hold besides does not count.
#[test]
fn many_messages_are_not_deep() {
    let sound = "page-title = { \"{\" } :( \u{201c}{ page-intro }\u{201d} (\n".to_owned();
    let file =
        (0..300).map(|at| format!("-t{at} = {{ \"(\" }} :( (( {{ \"}}\" }}\n")).collect::<Vec<_>>().concat();
    let mistakes = mistakes(&(file + &sound));
    let words: Vec<_> = mistakes.iter().map(|mistake| mistake.message.as_str()).collect();
    assert!(!words.iter().any(|words| words.contains("in one another")), "{words:?}");
}
