//! `#![deny(…)]`, `#![warn(…)]`, `#![allow(…)]` at the head of a table, and `#[cookie_decl::allow(…)]` in code.

use std::str::FromStr;

use cookie_decl_syntax::scan::{Declared, Level};
use cookie_decl_syntax::{allow, read};
use proc_macro2::TokenStream;

fn tokens(text: &str) -> TokenStream {
    TokenStream::from_str(text).unwrap()
}

/// A table with a provider that no row names, and a name that is no token.
fn table(head: &str) -> TokenStream {
    tokens(&format!(
        "#![site(\"https://data.example.org\")] #![provider(\"Nobody\")] {head}
         necessary {{ \"City\" | \"Sign-in\" | \"a:b\" | \"Keeps you signed in.\"; }}"
    ))
}

/// The mistakes of that table, each as its rule.
#[track_caller]
fn expect(head: &str, rules: &[&str]) {
    let (_, mistakes) = read(table(head));
    let found: Vec<_> = mistakes.iter().map(|mistake| mistake.rule.name).collect();
    assert_eq!(found, rules, "{mistakes:#?}");
}

#[test]
fn an_exception_at_the_head_holds_for_the_whole_table() {
    expect("", &["unused_provider", "name_not_token"]);
    expect("#![allow(unused_provider, reason = \"r\")]", &["name_not_token"]);
    expect("#![allow(name_not_token, reason = \"r\")]", &["unused_provider"]);
    expect("#![allow(name_not_token, reason = \"r\")] #![allow(unused_provider, reason = \"r\")]", &[]);
    // For a table a path says nothing.
    expect(
        "#![allow(name_not_token, path = \"src/**\", reason = \"r\")]",
        &["unused_provider", "name_not_token", "malformed_attribute"],
    );
}

#[test]
fn an_exception_that_lifts_nothing_is_said_where_a_table_can_tell() {
    let both = "#![allow(name_not_token, reason = \"r\")] #![allow(unused_provider, reason = \"r\")]";
    expect(&format!("{both} #![allow(path_relative, reason = \"r\")]"), &["unused_allow"]);
    expect(&format!("{both} #![allow(unused_allow, reason = \"r\")]"), &["unused_allow"]);
    let future = "#![allow(path_relative, reason = \"r\")] #![allow(unused_allow, reason = \"r\")]";
    expect(&format!("{both} {future}"), &[]);
    // Only a scan can tell.
    expect(
        &format!("{both} #![allow(undeclared, reason = \"r\")] #![allow(never_set, reason = \"r\")]"),
        &[],
    );
}

#[test]
fn levels_and_exceptions_are_about_rules_that_have_them() {
    let both = "#![allow(name_not_token, reason = \"r\")] #![allow(unused_provider, reason = \"r\")]";
    for (head, expected) in [
        ("#![allow(undeclared, path = \"src/old/**\", reason = \"r\")]", &[] as &[&str]),
        ("#![allow(undeclared, path = \" \", reason = \"r\")]", &["malformed_attribute"]),
        ("#![allow(prefix_hosts, reason = \"r\")]", &["unknown_rule"]),
        ("#![allow(prefix_host, reason = \"r\")]", &["rule_not_allowable"]),
        ("#![deny(undeclared)] #![warn(unreadable_name)]", &[]),
        ("#![deny(undeclared)] #![warn(undeclared)]", &["duplicate_attribute"]),
        ("#![deny(undeclard)]", &["unknown_rule"]),
        ("#![deny(prefix_host)]", &["malformed_attribute"]),
        ("#![warn(never_set)]", &["malformed_attribute"]),
    ] {
        expect(&format!("{both} {head}"), expected);
    }
    let help = |head: &str| {
        let (_, mistakes) = read(table(&format!("{both} {head}")));
        mistakes.into_iter().next().and_then(|mistake| mistake.help).unwrap_or_default()
    };
    assert_eq!(help("#![deny(undeclard)]"), "did you mean `undeclared`?");
    let rules = help("#![deny(prefix_host)]");
    assert!(rules.contains("take `undeclared`, `set_around_constant`, "), "{rules}");
    assert!(!rules.contains("never_set") && !rules.contains("prefix_host"), "{rules}");
}

#[test]
fn levels_and_exceptions_reach_the_scan() {
    let (table, mistakes) = read(tokens(
        "#![site(\"https://data.example.org\")]
         #![warn(undeclared)] #![deny(undeclared_removal, written_as_is)]
         #![allow(undeclared, path = \"src/old/**\", reason = \"r\")] #![allow(unreadable_name, reason = \"r\")]",
    ));
    assert!(mistakes.is_empty(), "{mistakes:?}");
    let mut declared = Declared::default();
    declared.add(&table);
    let settings = declared.settings;
    let levels: Vec<_> = settings.levels.iter().map(|(rule, level)| (rule.name, *level)).collect();
    assert_eq!(
        levels,
        [
            ("undeclared", Level::Warning),
            ("undeclared_removal", Level::Error),
            ("written_as_is", Level::Error),
        ]
    );
    let allowed: Vec<_> = settings.allowed_paths.iter().map(|(rule, path)| (rule.name, &**path)).collect();
    assert_eq!(allowed, [("undeclared", "src/old/**"), ("unreadable_name", "**"),]);
    assert!(!settings.strict);
}

#[test]
fn the_attribute_stands_on_what_the_scan_reads() {
    for sound in [
        "fn f() {}",
        "pub(crate) const unsafe extern \"C\" fn f() {}",
        "/// Docs.\n#[inline] async fn f() {}",
        "fn in_a_trait(&self);",
        "impl X {}",
        "unsafe impl<T> X for Y<T> {}",
        "pub mod m {}",
    ] {
        assert!(allow::check_item(tokens(sound)).is_none(), "{sound}");
    }
    for (unsound, at) in [
        ("pub struct X;", "struct"),
        ("#[derive(Clone)] enum X {}", "enum"),
        ("const N: u8 = 0;", "const"),
        ("static N: u8 = 0;", "static"),
        ("pub(crate) trait X {}", "trait"),
        ("type X = Y;", "type"),
        ("use x::y;", "use"),
        ("mod m;", "mod"),
        ("extern \"C\" {}", "extern"),
        ("macro_rules! m { () => {} }", "macro_rules"),
        ("1 + 1", "1"),
    ] {
        let mistake = allow::check_item(tokens(unsound)).expect(unsound);
        assert_eq!(mistake.span.source_text().as_deref(), Some(at), "{}", mistake.message);
        assert_eq!(mistake.rule.name, "misplaced_attribute");
    }
    assert!(allow::check_item(TokenStream::new()).is_some());
}
