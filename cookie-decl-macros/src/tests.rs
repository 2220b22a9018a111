//! The code that stands for a table, one snapshot per kind of thing that is emitted.
//!
//! `UPDATE_EXPECT=1 cargo test -p cookie-decl-macros` writes the snapshots anew: read the difference.

use std::str::FromStr;

use expect_test::{ExpectFile, expect_file};
use proc_macro2::TokenStream;
use quote::quote;

/// Expands the table and compares it with the snapshot.
fn check(table: &str, expected: &ExpectFile) {
    expected.assert_eq(&expand(table));
}

fn expand(table: &str) -> String {
    let tokens = TokenStream::from_str(table).unwrap();
    let (table, diagnostics) = cookie_decl_syntax::read(tokens);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    // The real path begins with `$crate`, which no text can hold.
    let output = crate::expand::table(&quote!(krate), &table);
    let file = syn::parse2(output).unwrap();
    prettyplease::unparse(&file)
}

#[test]
fn a_cookie_that_this_program_sets() {
    check(
        r#"
        #![site("https://data.example.org")]
        necessary {
            "Opendatasoft" | "Sign-in" | "sessionid" | "Keeps you signed in." | session or 14 days;
        }
        "#,
        &expect_file!["tests/cookie.rs"],
    );
}

#[test]
fn every_kind_of_row() {
    check(
        r#"
        //! Every kind of row.
        #![site("https://data.example.org")]
        #![controller("Example City")]
        #![contact("mailto:privacy@example.org")]
        #![updated("2026-11-23")]
        #![languages(fr, en)]
        #![provider("Matomo", policy = "https://matomo.example/privacy", country = "FR")]
        necessary {
            /// Its own words.
            #[formerly("old", Path = "/x", Domain = "example.org")]
            #[revision(3)]
            #[allow(revision_asks_nobody, reason = "every attribute is shown")]
            "City" | { fr: "Choix", en: "Choice" } | "choice" | { fr: "Retient.", en: "Keeps." } | 6 months, consent;
            _ | _ | "cart_*": Text<crate::Cart> | _ | 1 day, Domain = site;
        }
        statistics {
            #[script]
            "Matomo" | { fr: "Mesure", en: "Counting" } | "_pk_id.*" | { fr: "Compte.", en: "Counts." }
                | up to 13 months after last visit, shared with "Matomo";
            #[set_by("a proxy")]
            _ | _ | "proxy": u64 | _ | session;
            #[third_party]
            _ | _ | "theirs" | _ | session;
            #[cfg(feature = "tabs")]
            _ | _ | session_storage "tab" | _;
            _ | _ | none | _;
        }
        #[title(fr: "Cartes", en: "Maps")]
        #[consent(objection)]
        #[known_as("maps")]
        maps {}
        "#,
        &expect_file!["tests/every_kind.rs"],
    );
}

/// The folder of the package is left to rustc, which also remembers what to build anew after a change.
#[cfg(all(feature = "table", feature = "messages"))]
#[test]
fn files_are_included_by_their_path_in_the_package() {
    let tokens = TokenStream::from_str(
        r#"
        #![site("https://data.example.org")]
        #![languages(en, fr, x-new)]
        #![table("cookies.csv")]
        #![messages(fr = "locales/fr.ftl", x-new = "locales/new.ftl")]
        "#,
    );
    let open = |path: &str| Ok(if path.ends_with("csv") { b"category".to_vec() } else { Vec::new() });
    let files = cookie_decl_syntax::files::Files::outside(&open);
    let (table, _) = cookie_decl_syntax::read_with(tokens.unwrap(), &files);
    let code = crate::expand::table(&quote!(krate), &table).to_string().replace(' ', "");
    let path = |file| format!(r#"(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),"/","{file}"))"#);
    for expected in [
        format!("const_:&[u8]=::core::include_bytes!{};", path("cookies.csv")),
        format!(
            "staticLOCALE_1:Locale=Locale::over(&locales::FR,::core::include_str!{});",
            path("locales/fr.ftl")
        ),
        format!(
            "staticLOCALE_2:Locale=Locale::new(\"x-new\",::core::include_str!{});",
            path("locales/new.ftl")
        ),
        "LOCALES:&[&Locale]=&[&locales::EN,&LOCALE_1,&LOCALE_2];".to_owned(),
    ] {
        assert!(code.contains(&expected), "{expected} in\n{code}");
    }
}

/// About 25 lines a cookie is what the design allows; a line of text counts as one, however long it is.
#[test]
fn a_cookie_costs_few_lines() {
    let row =
        |index: usize| format!(r#""City" | "Sign-in" | "cookie{index}" | "Keeps you signed in." | 14 days;"#);
    let table = |rows: usize| {
        let rows: String = (0..rows).map(row).collect();
        format!("#![site(\"https://data.example.org\")] necessary {{ {rows} }}")
    };
    let lines = |rows| expand(&table(rows)).lines().count();
    let cost = lines(11) - lines(10);
    assert!(cost <= 30, "a cookie costs {cost} lines");
}

/// Whatever a text holds, its literal in the expansion means that text.
#[test]
fn texts_survive_the_expansion() {
    for text in ["\"", "\\", "\u{0}", "\r\n", "{}", "#", "\u{feff}", "🍪", "/* ", "'", "\u{202e}"] {
        let table = format!(
            "#![site(\"https://data.example.org\")] necessary {{ \"City\" | \"Sign-in\" | \"sid\" | {:?}; }}",
            format!("a{text}b")
        );
        let code = expand(&table);
        assert!(code.contains(&format!("Localized(&[{:?}])", format!("a{text}b"))), "{text:?} in\n{code}");
    }
}

/// Documentation is a page, and rustdoc lets HTML through: what a row says stays text, names and paths among it.
#[test]
fn no_row_steers_the_page_of_its_documentation() {
    let code = expand(
        r##"
        #![site("https://data.example.org")]
        statistics {
            #[script]
            "<b>P</b>\n# P" | "`<b>S</b>`" | KEY = local_storage "a`<b>k</b>``\n# k" | "<b>T</b>" | session;
            _ | _ | ON_PATH = "cookie" | _ | session, Path = "/`<b>p</b>`";
        }
        necessary { "City" | "Choice" | "choice" | "Keeps." | 6 months, consent; }
        "##,
    );
    let docs = code.split("/**").skip(1).filter_map(|behind| behind.split("*/").next());
    let lines: Vec<_> = docs.flat_map(str::lines).collect();
    assert!(lines.len() > 12, "{code}");
    for line in lines {
        // Letters in front of which a backslash stands are shown as they are.
        let shown = line.replace("\\<", "").replace("\\`", "");
        let mut outside = String::new();
        let mut rest = shown.as_str();
        while let Some((text, behind)) = rest.split_once('`') {
            let ticks = behind.len() - behind.trim_start_matches('`').len();
            let fence = "`".repeat(ticks + 1);
            let inside = &behind[ticks..];
            outside += text;
            // A run of other length does not close it.
            let end = closing(inside, fence.len());
            rest = end.map_or("", |end| &inside[end + fence.len()..]);
            assert!(end.is_some(), "a code span without an end in `{line}`");
        }
        outside += rest;
        assert!(!outside.contains('<') && !outside.trim_start().starts_with('#'), "{line}");
    }
    assert!(code.contains("<b>k</b>") && code.contains("<b>p</b>"), "{code}");
}

/// Where the run of that many backticks begins.
fn closing(text: &str, ticks: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].len() - text[start..].trim_start_matches('`').len();
        if run == ticks {
            return Some(start);
        }
        at = start + run;
    }
    None
}
