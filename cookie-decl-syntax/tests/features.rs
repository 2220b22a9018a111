//! Without a feature, what needs it says which.
#![cfg(not(any(feature = "table", feature = "messages")))]

use std::str::FromStr;

use proc_macro2::TokenStream;

#[test]
fn feature_missing() {
    let table = r#"
        #![site("https://data.example.org")]
        #![languages(en, br)]
        #![table("cookies.csv")]
        #![messages(br = "locales/br.ftl")]
    "#;
    let (_, mistakes) = cookie_decl_syntax::read(TokenStream::from_str(table).unwrap());
    let said: Vec<_> = mistakes
        .iter()
        .map(|mistake| {
            assert_eq!(mistake.rule.name, "feature_missing");
            (mistake.span.source_text().unwrap(), mistake.message.as_str(), mistake.help.as_deref().unwrap())
        })
        .collect();
    let expected = [
        (
            "table".to_owned(),
            "`#![table(…)]` needs the feature `table` of `cookie-decl`",
            "run `cargo add cookie-decl --features table`",
        ),
        (
            "messages".to_owned(),
            "`#![messages(…)]` needs the feature `messages` of `cookie-decl`",
            "run `cargo add cookie-decl --features messages`",
        ),
    ];
    assert_eq!(said, expected);
}
