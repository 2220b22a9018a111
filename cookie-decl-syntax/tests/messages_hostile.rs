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
