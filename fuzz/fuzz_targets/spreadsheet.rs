//! Any file: its rows are read without a panic, in a compiler as outside of one, and every mistake says where it stands.
#![no_main]

use std::str::FromStr;

use cookie_decl_fuzz::stretched;
use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::files::Files;
use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

const TABLE: &str = r#"
    #![site("https://data.example.org")]
    #![languages(en, fr)]
    #![profiles(cnil, aepd, ico, tdddg)]
    #![table("cookies.csv")]
    #[title(en: "Maps", fr: "Cartes")]
    #[consent(objection)]
    maps {}
"#;

fuzz_target!(|file: &[u8]| {
    let file = &*stretched(file);
    let open = |_: &str| Ok(file.to_owned());
    let tokens = TokenStream::from_str(TABLE).unwrap();
    let (table, mistakes) = cookie_decl_syntax::read_with(tokens.clone(), &Files::outside(&open));
    let (_, in_compiler) = cookie_decl_syntax::read_with(tokens, &Files::in_compiler(&open));
    let messages = |of: &[Diagnostic]| of.iter().map(|mistake| mistake.message.clone()).collect::<Vec<_>>();
    assert_eq!(messages(&mistakes), messages(&in_compiler));
    for mistake in &mistakes {
        assert!(!mistake.message.is_empty() && !mistake.message.contains('\n'), "{}", mistake.message);
        let place = mistake.place.as_ref().map_or(1, |place| place.line.min(place.column));
        assert!(place >= 1);
    }
    let lines = file.iter().filter(|octet| matches!(octet, b'\n' | b'\r')).count();
    assert!(table.rows.len() <= lines);
    // What was parsed is forgotten, or memory would run out.
    proc_macro2::extra::invalidate_current_thread_spans();
});
