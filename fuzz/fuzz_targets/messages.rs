//! Any file of messages: it is read without a panic, and every mistake in it says where it stands.
#![no_main]

use std::str::FromStr;

use cookie_decl_fuzz::stretched;
use cookie_decl_syntax::files::Files;
use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

const TABLE: &str = r#"
    #![site("https://data.example.org")]
    #![messages(en = "en.ftl")]
    necessary { "City" | "Sign-in" | "sid" | "Keeps you signed in."; }
"#;

fuzz_target!(|file: &[u8]| {
    let file = &*stretched(file);
    let open = |_: &str| Ok(file.to_owned());
    let tokens = TokenStream::from_str(TABLE).unwrap();
    let (table, mistakes) = cookie_decl_syntax::read_with(tokens, &Files::outside(&open));
    let lines = file.split(|octet| *octet == b'\n').count();
    for mistake in &mistakes {
        assert!(!mistake.message.is_empty() && !mistake.message.contains('\n'), "{}", mistake.message);
        let place = mistake.place.as_ref().expect("all mistakes are in the file");
        assert!((1..=lines).contains(&place.line) && place.column >= 1, "{place}");
    }
    let [row] = table.rows.as_slice() else { panic!("the row is gone") };
    assert!(
        [&row.provider, &row.service, &row.purpose]
            .iter()
            .all(|texts| texts.iter().all(|text| !text.trim().is_empty()))
    );
});
