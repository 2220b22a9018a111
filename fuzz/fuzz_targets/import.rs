//! Any text: a policy in each format is imported without a panic, and what comes of it is a table that the language takes.
#![no_main]

use cargo_cookie_decl::import::{Options, Source, Target, import};
use cookie_decl_fuzz::stretched_text;
use cookie_decl_syntax::{keyword, rule};
use libfuzzer_sys::fuzz_target;
use proc_macro2::{TokenStream, TokenTree};

fuzz_target!(|text: &str| {
    let text = &*stretched_text(text);
    for from in [None, Some(Source::Html), Some(Source::Markdown), Some(Source::Csv), Some(Source::Text)] {
        let options = Options { from, ..Options::default() };
        let Some(imported) = import(text, options) else { continue };
        // To HTML a carriage return ends a line, too.
        let lines = text.matches(['\n', '\r']).count() + 1;
        assert!(imported.marks.iter().all(|(line, mark)| *line <= lines && !mark.is_empty()));
        sound(&imported.text);
        let sheet =
            import(text, Options { to: Target::Csv, ..options }).expect("a table is one in each format");
        assert!(sheet.text.starts_with("category,provider,service."));
        assert_eq!(sheet.rows, imported.rows);
    }
    // What was parsed is forgotten, or memory would run out.
    proc_macro2::extra::invalidate_current_thread_spans();
});

/// What is written compiles, but for languages whose standard texts do not ship.
fn sound(text: &str) {
    let tokens: TokenStream = text.parse().expect("what is written is Rust");
    let Some(TokenTree::Group(table)) = tokens.into_iter().last() else { panic!("no table") };
    let (table, mistakes) = cookie_decl_syntax::read(table.stream());
    let is_shipped = table.languages.iter().all(|tag| keyword::LANGUAGES.contains(&tag.value.as_str()));
    for mistake in mistakes.iter().filter(|mistake| !mistake.rule.grade.is_warning()) {
        let is_language = mistake.rule.name == rule::UNKNOWN_LANGUAGE.name && !is_shipped;
        assert!(is_language, "{}: {}", mistake.rule.name, mistake.message);
    }
}
