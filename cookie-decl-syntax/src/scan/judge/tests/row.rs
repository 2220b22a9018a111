//! The row to paste.

use super::*;
use crate::model::SameSite;
use crate::scan::{Life, Unsaid};

#[test]
fn rows_to_paste_are_rows_of_the_table() {
    let names = ["tracking", "1st", "a*b", "charter", r"a\b", "with space", "__Host-x", "é"];
    for name in names {
        for site in [by_hand(name), by_script(name)] {
            let found = judge(&[site], &declared(TABLE), &Settings::default()).findings;
            let row = found[0].row.clone().expect("a row");
            let filled = row
                .replacen("PROVIDER", "\"Example\"", 1)
                .replacen("SERVICE", "\"Example\"", 1)
                .replacen("PURPOSE", "\"Example\"", 1)
                .replacen("LIFETIME", "1 day", 1);
            let table = format!("#![site(\"https://example.org\")] necessary {{ {filled} }}");
            let (table, errors) = crate::read(table.parse().expect("tokens"));
            let errors: Vec<&str> = errors.iter().map(|error| error.rule.name).collect();
            // A name that is no token is something to look at, but it is the one that the code sets.
            assert!(errors.iter().all(|rule| rule.starts_with("name_")), "{filled}: {errors:?}");
            assert_eq!(table.rows[0].name.value, Some(crate::model::Name::Exact(name.to_owned())));
        }
    }
}

#[test]
fn a_row_declares_what_the_code_says() {
    let terms = Terms {
        secure: Some(false),
        http_only: Some(false),
        same_site: Some(SameSite::None),
        partitioned: Some(true),
        life: Some(Life::Seconds(3_600)),
        unsaid: Unsaid::Nothing,
    };
    let with = |name: &str, terms: Terms| Site { terms, ..by_hand(name) };
    let life = |life| Terms { life: Some(life), ..Terms::default() };
    let safe = Terms {
        secure: Some(true),
        http_only: Some(true),
        same_site: Some(SameSite::Lax),
        ..Terms::default()
    };
    let rocket = Terms { unsaid: Unsaid::RootAndStrict, ..Terms::default() };
    check(
        &[
            with("all", terms.clone()),
            with("__Host-all", terms.clone()),
            with("safe", safe),
            with("by-rocket", rocket),
            with("a-session", life(Life::Session)),
            with("unreadable", life(Life::Unreadable)),
            Site { terms, ..by_script("of-a-script") },
            Site { terms: life(Life::Session), ..by_script("session-of-a-script") },
            Site { terms: life(Life::Unreadable), ..by_script("unreadable-of-a-script") },
        ],
        &expect![[r#"
            error[undeclared] cookie `__Host-all` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "__Host-all" | PURPOSE | 1 hour, HttpOnly = false, SameSite = None, Partitioned;
            error[undeclared] cookie `a-session` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "a-session" | PURPOSE;
            error[undeclared] cookie `all` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "all" | PURPOSE | 1 hour, Secure = false, HttpOnly = false, SameSite = None, Partitioned;
            error[undeclared] cookie `by-rocket` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "by-rocket" | PURPOSE | SameSite = Strict;
            error[undeclared] cookie `of-a-script` is set here but not declared
                help: add its row to the table
                #[script]
                PROVIDER | SERVICE | "of-a-script" | PURPOSE | 1 hour, Secure = false, SameSite = None, Partitioned;
            error[undeclared] cookie `safe` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "safe" | PURPOSE;
            error[undeclared] cookie `session-of-a-script` is set here but not declared
                help: add its row to the table
                #[script]
                PROVIDER | SERVICE | "session-of-a-script" | PURPOSE | session;
            error[undeclared] cookie `unreadable-of-a-script` is set here but not declared
                help: add its row to the table
                #[script]
                PROVIDER | SERVICE | "unreadable-of-a-script" | PURPOSE | LIFETIME;
            error[undeclared] cookie `unreadable` is set here but not declared
                help: add its row to the table
                PROVIDER | SERVICE | "unreadable" | PURPOSE | LIFETIME;
        "#]],
    );
}
