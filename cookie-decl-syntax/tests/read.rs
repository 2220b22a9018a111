//! A table's text, and what is read from it: the rows that can be used, and every mistake at its place.
//!
//! `UPDATE_EXPECT=1 cargo test -p cookie-decl-syntax` writes the expectations anew: read the difference.

use std::fmt::Write;
use std::str::FromStr;

use cookie_decl_syntax::model::{Domain, Lifetime, Row, Setter, Table};
use cookie_decl_syntax::rules::subject;
use expect_test::{Expect, expect};
use proc_macro2::{Group, TokenStream, TokenTree};

/// Reads the table and compares what came of it.
fn check(source: &str, expected: &Expect) {
    expected.assert_eq(&read(source));
}

/// Reads a table whose head and category are of no matter; its first row is on line 2.
fn check_rows(rows: &str, expected: &Expect) {
    check(&format!("#![site(\"https://data.example.org\")] necessary {{\n{rows}\n}}"), expected);
}

fn read(source: &str) -> String {
    let tokens = TokenStream::from_str(source).unwrap();
    let (table, diagnostics) = cookie_decl_syntax::read(tokens);
    let mut out = String::new();
    for row in &table.rows {
        line(&mut out, &describe(&table, row));
    }
    for diagnostic in diagnostics {
        let start = diagnostic.span.start();
        let place = format!("{}:{}", start.line, start.column + 1);
        line(&mut out, &format!("{place} {}: {}", diagnostic.rule.name, diagnostic.message));
        if let Some(help) = &diagnostic.help {
            line(&mut out, &format!("    help: {help}"));
        }
        for (span, text) in &diagnostic.related {
            line(&mut out, &format!("    {}:{} {text}", span.start().line, span.start().column + 1));
        }
    }
    out
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").unwrap();
}

/// A row in a line: what is at its default is left out.
fn describe(table: &Table, row: &Row) -> String {
    let constant = row.constant.as_ref().map_or("-", |constant| &constant.value);
    let category = &table.categories[row.category].id.value;
    let mut out = format!("{constant}: {} ({category})", subject(row));
    let own = &row.attributes;
    let mut add = |text: String| write!(out, ", {text}").unwrap();
    if row.setter != Setter::Site {
        add(format!("{:?}", row.setter));
    }
    if let Some(value) = &row.value {
        add(format!("value {value}"));
    }
    match row.lifetime.as_ref().map(|life| life.value) {
        None | Some(Lifetime::Session) => {}
        Some(life) => add(format!("{life:?}")),
    }
    if !own.secure.value {
        add("not secure".into());
    }
    if !own.http_only.value {
        add("not http-only".into());
    }
    if own.same_site.written.is_some() {
        add(format!("{:?}", own.same_site.value));
    }
    if own.path.value != "/" {
        add(own.path.value.clone());
    }
    if own.domain.value != Domain::HostOnly {
        add(format!("{:?}", own.domain.value));
    }
    if own.partitioned.value {
        add("partitioned".into());
    }
    if let Some(readers) = &row.shared_with {
        add(format!("shared with {readers:?}"));
    }
    if row.consent.is_some() {
        add("remembers the choice".into());
    }
    for former in &row.formerly {
        add(format!("formerly {}", former.name.value));
    }
    if row.revision.value != 0 {
        add(format!("revision {}", row.revision.value));
    }
    for condition in &row.cfg {
        add(format!("cfg({condition})"));
    }
    out
}

mod rows {
    use super::*;

    #[test]
    fn defaults_are_the_safe_values() {
        check_rows(
            r#""City" | "Sign-in" | "sid" | "Keeps you signed in.";"#,
            &expect![[r#"
            SID: cookie `sid` (necessary)
        "#]],
        );
    }

    #[test]
    fn cells_repeat_those_above() {
        check_rows(
            r#"
            "City" | "Sign-in" | "a_cookie" | "Keeps you signed in.";
            _ | _ | "b_cookie" | _;
            _ | "Other" | "c_cookie" | _;
            _ | _ | "d_cookie" | _;
            "#,
            &expect![[r#"
                A_COOKIE: cookie `a_cookie` (necessary)
                B_COOKIE: cookie `b_cookie` (necessary)
                C_COOKIE: cookie `c_cookie` (necessary)
                D_COOKIE: cookie `d_cookie` (necessary)
            "#]],
        );
    }

    #[test]
    fn every_term() {
        check_rows(
            r#"
            "City" | "S" | "terms_1" | "P" | 1 year, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/x";
            _ | _ | "terms_2" | _ | session or 14 days, Domain = site, SameSite = None, Partitioned, Secure;
            _ | _ | "terms_3" | _ | up to 13 months after last visit, Domain = "example.org", shared with "Others";
            _ | _ | "terms_4" | _ | 1year, shared with { en: "Others" }, consent;
            _ | _ | "terms_5" | _ | 1_0 weeks,;
            "#,
            &expect![[r#"
                TERMS_1: cookie `terms_1` (necessary), Limited { count: 1, unit: Years, up_to: false, or_session: false, after_last_visit: false }, not secure, not http-only, Strict, /x
                TERMS_2: cookie `terms_2` (necessary), Limited { count: 14, unit: Days, up_to: false, or_session: true, after_last_visit: false }, None, Site, partitioned
                TERMS_3: cookie `terms_3` (necessary), Limited { count: 13, unit: Months, up_to: true, or_session: false, after_last_visit: true }, Host("example.org"), shared with ["Others"]
                TERMS_4: cookie `terms_4` (necessary), Limited { count: 1, unit: Years, up_to: false, or_session: false, after_last_visit: false }, shared with ["Others"], remembers the choice
                TERMS_5: cookie `terms_5` (necessary), Limited { count: 10, unit: Weeks, up_to: false, or_session: false, after_last_visit: false }
            "#]],
        );
    }

    #[test]
    fn every_kind_of_name() {
        check_rows(
            r##"
            "City" | "S" | "plain" | "P";
            _ | _ | NAMED = "n" | _;
            _ | _ | "typed": u64 | _;
            _ | _ | BOTH = "both": Text<crate::Language> | _ | 1 day;
            _ | _ | "family_*_tail" | _;
            _ | _ | r"a\*star" | _;
            _ | _ | local_storage "stored" | _ | until deleted;
            _ | _ | session_storage "tab" | _;
            _ | _ | none | _;
            _ | _ | "__Host-sid" | _;
            "##,
            &expect![[r#"
                PLAIN: cookie `plain` (necessary)
                NAMED: cookie `n` (necessary)
                TYPED: cookie `typed` (necessary), value u64
                BOTH: cookie `both` (necessary), value Text < crate :: Language >, Limited { count: 1, unit: Days, up_to: false, or_session: false, after_last_visit: false }
                FAMILY_TAIL: cookie `family_*_tail` (necessary)
                A_STAR: cookie `a*star` (necessary)
                STORED: local storage key `stored` (necessary), Script, UntilDeleted, not http-only
                TAB: session storage key `tab` (necessary), Script, not http-only
                -: `none` (necessary)
                SID: cookie `__Host-sid` (necessary)
            "#]],
        );
    }

    #[test]
    fn attributes_of_rows_and_blocks() {
        check(
            r#"
            #![site("https://data.example.org")]
            #[cfg(feature = "a")]
            #[script]
            necessary {
                "City" | "S" | "script_row" | "P" | session;
                #[set_by("tower-sessions")]
                #[cfg(unix)]
                _ | _ | "library_row" | _ | session;
                #[third_party]
                _ | _ | "third_row" | _ | session;
                #[formerly("old")]
                #[formerly("older", Path = "/x", Domain = "example.org")]
                #[revision(7)]
                #[allow(revision_asks_nobody, reason = "the attribute is shown")]
                _ | _ | "former_row" | _ | session;
            }
            "#,
            &expect![[r#"
                SCRIPT_ROW: cookie `script_row` (necessary), Script, not http-only, cfg(feature = "a")
                LIBRARY_ROW: cookie `library_row` (necessary), Library("tower-sessions"), cfg(feature = "a"), cfg(unix)
                THIRD_ROW: cookie `third_row` (necessary), ThirdParty, cfg(feature = "a")
                FORMER_ROW: cookie `former_row` (necessary), Script, not http-only, formerly old, formerly older, revision 7, cfg(feature = "a")
            "#]],
        );
    }

    #[test]
    fn languages() {
        check(
            r#"
            #![site("https://data.example.org")]
            #![languages(fr, en)]
            necessary {
                "City" | { fr: "A", en: "B" } | "sound" | { en: "B", fr: "A" };
                "City" | "bare" | "broken_1" | { fr: "A" };
                { fr: "Ville", en: "City" } | { fr: "A", en: "B", de: "C" } | "broken_2" | { fr: "A", fr: "A", en: "B" };
            }
            "#,
            &expect![[r#"
                SOUND: cookie `sound` (necessary)
                BROKEN_1: cookie `broken_1` (necessary)
                BROKEN_2: cookie `broken_2` (necessary)
                6:26 missing_translation: the service of cookie `broken_1` is given once, but the table has the languages `fr` and `en`
                    help: write `{ fr: "…", en: "…" }`
                6:48 missing_translation: the purpose of cookie `broken_1` has no text in `en`
                    help: add `en: "…"`
                7:67 undeclared_language: language `de` of the service of cookie `broken_2` is not declared; the table has `fr` and `en`
                    help: add it to `#![languages(fr, en, de)]`
                7:103 duplicate_language: language `fr` is given twice for the purpose of cookie `broken_2`
                    help: keep one of the texts
            "#]],
        );
    }
}

mod recovery {
    use super::*;

    #[test]
    fn a_missing_semicolon_costs_no_row() {
        check_rows(
            r#"
            "City" | "S" | "first" | "P"
            "City" | "S" | "second" | "P" | 1 day
            _ | _ | "third" | _ | shared with "Others"
            #[script]
            _ | _ | "fourth" | _ | session, Path = "/x"
            { en: "City" } | _ | "fifth" | _
            "#,
            &expect![[r#"
                FIRST: cookie `first` (necessary)
                SECOND: cookie `second` (necessary), Limited { count: 1, unit: Days, up_to: false, or_session: false, after_last_visit: false }
                THIRD: cookie `third` (necessary), shared with ["Others"]
                FOURTH: cookie `fourth` (necessary), Script, not http-only, /x
                FIFTH: cookie `fifth` (necessary)
                3:38 missing_semicolon: expected `;` before `"City"`: each row ends with one
                    help: write `;` behind it
                4:47 missing_semicolon: expected `;` before `_`: each row ends with one
                    help: write `;` behind it
                5:47 missing_semicolon: expected `;` before `#`: each row ends with one
                    help: write `;` behind it
                7:52 missing_semicolon: expected `;` before `{…}`: each row ends with one
                    help: write `;` behind it
                8:44 missing_semicolon: expected `;` after this: each row ends with one
                    help: write `;` behind it
            "#]],
        );
    }

    #[test]
    fn empty_cells() {
        check_rows(
            r#"
            | "S" | "a_cookie" | "P";
            "City" | | "b_cookie" | "P";
            "City" || "c_cookie" | "P";
            "City" | "S" | | "P";
            "City" | "S" | "d_cookie" | ;
            "City" | "S" | "e_cookie" | "P" | ;
            "City" | "  " | "f_cookie" | {};
            ;
            "#,
            &expect![[r#"
                A_COOKIE: cookie `a_cookie` (necessary)
                B_COOKIE: cookie `b_cookie` (necessary)
                C_COOKIE: cookie `c_cookie` (necessary)
                D_COOKIE: cookie `d_cookie` (necessary)
                E_COOKIE: cookie `e_cookie` (necessary)
                F_COOKIE: cookie `f_cookie` (necessary)
                3:13 empty_cell: the provider is empty
                    help: fill the cell, or write `_` for what stands in the row above
                4:22 empty_cell: the service is empty
                    help: fill the cell, or write `_` for what stands in the row above
                5:21 empty_cell: the service is empty
                    help: fill the cell, or write `_` for what stands in the row above
                6:28 empty_cell: the name is empty
                    help: write the cookie's name in quotes, or `none` for a service without a cookie
                7:41 empty_cell: the purpose is empty
                    help: fill the cell, or write `_` for what stands in the row above
                8:47 empty_cell: the terms are empty
                    help: leave the last `|` out, or write terms such as `1 year, HttpOnly = false`
                9:22 empty_cell: the service is empty
                    help: visitors read every cell: say it in a few words
                9:43 empty_cell: the purpose is empty
                    help: write a text per language: `fr: "…"`
                10:13 unexpected_token: this `;` ends no row
                    help: take it away
            "#]],
        );
    }

    #[test]
    fn too_few_and_too_many_cells() {
        check_rows(
            r#"
            "City" | "S" | "a_cookie";
            "City";
            "City" | "S" | "b_cookie" | "P" | 1 day | "more" | "still more";
            "City" | "S" | "sound_row" | "P";
            "#,
            &expect![[r#"
                B_COOKIE: cookie `b_cookie` (necessary), Limited { count: 1, unit: Days, up_to: false, or_session: false, after_last_visit: false }
                SOUND_ROW: cookie `sound_row` (necessary)
                3:38 too_few_cells: this row has 3 cells of at least 4
                    help: a row is `provider | service | name | purpose | terms;`, and the terms may be left out
                4:19 too_few_cells: this row has 1 cell of at least 4
                    help: a row is `provider | service | name | purpose | terms;`, and the terms may be left out
                5:55 too_many_cells: this row has 7 cells of at most 5
                    help: a row is `provider | service | name | purpose | terms;`, and the terms may be left out
            "#]],
        );
    }

    #[test]
    fn anything_in_a_cell() {
        check_rows(
            r#"
            City | 12 | sid | b"bytes";
            "City" | "S" "T" | "a_cookie" "b" | "P";
            "City" | "S" | A B = "c_cookie" | "P";
            "City" | "S" | "d_cookie": | "P";
            "City" | "S" | "e_cookie" u64 | "P";
            "City" | "S" | lokal_storage "f_cookie" | "P" | session;
            "City" | { en "x" } | "g_cookie" | { "x" };
            "City" | { : "x" } | "h_cookie" | { en: x };
            "City" | "S" | none: u8 | "P";
            "#,
            &expect![[r#"
                A_COOKIE: cookie `a_cookie` (necessary)
                D_COOKIE: cookie `d_cookie` (necessary)
                E_COOKIE: cookie `e_cookie` (necessary)
                F_COOKIE: cookie `f_cookie` (necessary)
                G_COOKIE: cookie `g_cookie` (necessary)
                H_COOKIE: cookie `h_cookie` (necessary)
                -: `none` (necessary)
                3:13 malformed_text: expected the provider, found `City`
                    help: write a text in quotes, or one per language: `{ fr: "…", en: "…" }`
                3:20 malformed_text: expected the service, found `12`
                    help: write a text in quotes, or one per language: `{ fr: "…", en: "…" }`
                3:25 malformed_name: expected the name in quotes, found `sid`
                    help: write `"name"`, `CONST = "name"`, `"name": Type`, or `none`
                3:31 malformed_text: expected the purpose, found `b"bytes"`
                    help: write a text in quotes, or one per language: `{ fr: "…", en: "…" }`
                4:26 unexpected_token: expected `|` behind the service, found `"T"`
                    help: a row is `provider | service | name | purpose | terms;`, and the terms may be left out
                4:43 unexpected_token: expected `|` behind the name, found `"b"`
                    help: a row is `provider | service | name | purpose | terms;`, and the terms may be left out
                5:28 malformed_name: unknown kind `A`
                    help: write `local_storage`, `session_storage`, or nothing for a cookie
                5:30 malformed_name: expected the name in quotes, found `B`
                    help: write `"name"`, `CONST = "name"`, `"name": Type`, or `none`
                6:38 malformed_name: expected a type after `:`, found nothing
                    help: write a type such as `u64`, `Text<crate::Language>` or `Json<crate::Settings>`
                7:39 unexpected_token: expected `|` behind the name, found `u64`
                    help: a row is `provider | service | name | purpose | terms;`, and the terms may be left out
                8:28 malformed_name: unknown kind `lokal_storage`
                    help: did you mean `local_storage`?
                9:27 malformed_text: expected `:` after the language `en`
                    help: write `en: "…"`
                9:50 malformed_text: expected a language such as `fr` or `pt-BR`, found `"x"`
                    help: write the language in front: `en: "x"`
                10:24 malformed_text: expected a language such as `fr` or `pt-BR`, found `:`
                10:53 malformed_text: expected the purpose in quotes, found `x`
                    help: write `"x"`
                11:32 unexpected_token: expected `|` behind `none`, found `:`
                    help: a row is `provider | service | name | purpose | terms;`, and the terms may be left out
            "#]],
        );
    }

    #[test]
    fn half_a_type() {
        check_rows(
            r#"
            "City" | "S" | "a": Text<Version | "P";
            "City" | "S" | "b": Vec<u8>> | "P";
            "City" | "S" | "c": u8 u16 | "P";
            "City" | "S" | "d": Option<[u8; 4]> | "P";
            "#,
            &expect![[r#"
                A: cookie `a` (necessary)
                B: cookie `b` (necessary)
                C: cookie `c` (necessary)
                D: cookie `d` (necessary), value Option < [u8 ; 4] >
                3:44 malformed_name: what stands behind `:` is not a type: expected `,`
                    help: write a type such as `u64`, `Text<crate::Language>` or `Json<crate::Settings>`
                4:40 malformed_name: what stands behind `:` is not a type: expected `|` behind the type
                    help: write a type such as `u64`, `Text<crate::Language>` or `Json<crate::Settings>`
                5:36 malformed_name: what stands behind `:` is not a type: expected `|` behind the type
                    help: write a type such as `u64`, `Text<crate::Language>` or `Json<crate::Settings>`
            "#]],
        );
    }

    /// A lifetime that cannot be read is not missing.
    #[test]
    fn a_lifetime_that_is_misspelt_is_said_once() {
        check_rows(
            r#"
            #[script] "City" | "S" | "a_cookie" | "P" | 1 fortnight;
            #[script] _ | _ | "b_cookie" | _ | Path = "/", until delted;
            #[script] _ | _ | "c_cookie" | _ | seson;
            #[script] _ | _ | "d_cookie" | _ | session or 1.5 days, Secure = true;
            #[script] _ | _ | "e_cookie" | _ | samesite = Lax;
            #[script] _ | _ | "f_cookie" | _ | Path = x;
            "#,
            &expect![[r#"
                A_COOKIE: cookie `a_cookie` (necessary), Script, not http-only
                B_COOKIE: cookie `b_cookie` (necessary), Script, not http-only
                C_COOKIE: cookie `c_cookie` (necessary), Script, not http-only
                D_COOKIE: cookie `d_cookie` (necessary), Script, not http-only
                E_COOKIE: cookie `e_cookie` (necessary), Script, not http-only
                F_COOKIE: cookie `f_cookie` (necessary), Script, not http-only
                3:59 malformed_term: unknown unit of time `fortnight`
                    help: units are `seconds`, `minutes`, `hours`, `days`, `weeks`, `months` (30 days), and `years` (365 days)
                4:60 unknown_term: unknown term `until`
                    help: write `until deleted`
                5:48 unknown_term: unknown term `seson`
                    help: did you mean `session`?
                6:59 malformed_term: `1.5` is not a number of days, months or the like; it is whole and under 4,294,967,296
                    help: write a whole number of a smaller unit: `18 months`
                7:48 unknown_term: unknown term `samesite`
                    help: did you mean `SameSite`?
                8:55 malformed_text: expected a path in quotes, found `x`
                    help: write `"x"`
                7:31 missing_lifetime: cookie `e_cookie` has no lifetime; this program does not set it, so the row has to say it
                    help: add it as the last cell: `| session`, or `| up to 13 months`
                8:31 missing_lifetime: cookie `f_cookie` has no lifetime; this program does not set it, so the row has to say it
                    help: add it as the last cell: `| session`, or `| up to 13 months`
            "#]],
        );
        check(
            "#![site(\"https://data.example.org\")] #![profiles(ico)] necessary {
                \"City\" | \"S\" | \"a_cookie\" | \"P\" | 1 fortnight; }",
            &expect![[r#"
                A_COOKIE: cookie `a_cookie` (necessary)
                2:53 malformed_term: unknown unit of time `fortnight`
                    help: units are `seconds`, `minutes`, `hours`, `days`, `weeks`, `months` (30 days), and `years` (365 days)
            "#]],
        );
    }

    #[test]
    fn anything_in_the_terms() {
        check_rows(
            r#"
            "City" | "S" | "a_cookie" | "P" | secure, Max_Age = 3, 12, 14 dayz, -1 days, 1.5 years, 99999999999 days;
            _ | _ | "b_cookie" | _ | Secure = yes, SameSite = lax, SameSite = "Lax", Path = x, Domain = here, Partitioned = false;
            _ | _ | "c_cookie" | _ | session, 2 days, Secure = true, Secure = false, 3 days after the visit;
            _ | _ | "d_cookie" | _ | consent = klaro, consent = klarro, shared with, shared, until, up 3 days, , "x";
            _ | _ | "e_cookie" | _ | 1 day extra, 14 "days";
            "#,
            &expect![[r#"
                A_COOKIE: cookie `a_cookie` (necessary)
                B_COOKIE: cookie `b_cookie` (necessary)
                C_COOKIE: cookie `c_cookie` (necessary)
                D_COOKIE: cookie `d_cookie` (necessary), remembers the choice
                E_COOKIE: cookie `e_cookie` (necessary), Limited { count: 1, unit: Days, up_to: false, or_session: false, after_last_visit: false }
                3:47 unknown_term: unknown term `secure`
                    help: did you mean `Secure`?
                3:55 unknown_term: unknown term `Max_Age`
                    help: write the lifetime in words, such as `14 days`
                3:68 malformed_term: expected a unit of time after `12`, found nothing
                    help: units are `seconds`, `minutes`, `hours`, `days`, `weeks`, `months` (30 days), and `years` (365 days)
                3:75 malformed_term: unknown unit of time `dayz`
                    help: did you mean `days`?
                3:81 unknown_term: expected a term, found `-`
                    help: terms are a lifetime (`session`, `14 days`, `up to 13 months`), `Secure`, `HttpOnly`, `SameSite`, `Path`, `Domain`, `Partitioned`, `shared with`, and `consent`
                3:90 malformed_term: `1.5` is not a number of days, months or the like; it is whole and under 4,294,967,296
                    help: write a whole number of a smaller unit: `18 months`
                3:101 malformed_term: `99999999999` is not a number of days, months or the like; it is whole and under 4,294,967,296
                    help: write a whole number of a smaller unit: `18 months`
                4:47 malformed_term: expected `Secure = true` or `Secure = false`, found `yes`
                4:63 malformed_term: expected `Strict`, `Lax` or `None` after `SameSite =`, found `lax`
                    help: did you mean `Lax`?
                4:79 malformed_term: expected `Strict`, `Lax` or `None` after `SameSite =`, found `"Lax"`
                    help: write it without quotes: `SameSite = Lax`
                4:93 malformed_text: expected a path in quotes, found `x`
                    help: write `"x"`
                4:105 malformed_term: expected `Domain = site` or a host in quotes, found `here`
                    help: write `Domain = "here"` if that is the host
                4:125 malformed_term: `Partitioned` has no value
                    help: write `Partitioned` alone, or leave it out: browsers set it whatever its value
                5:99 malformed_term: expected `after last visit`, found `after` and `the`
                6:112 missing_semicolon: expected `;` before `"x"`: each row ends with one
                    help: write `;` behind it
                6:65 malformed_term: expected a consent manager after `consent =`, found `klarro`
                    help: did you mean `klaro`?
                6:80 malformed_term: expected the text of `shared with`, found nothing
                    help: say who else can read it, in quotes: `shared with "Matomo"`
                6:86 unknown_term: unknown term `shared`
                    help: write `shared with` and who else can read it
                6:94 unknown_term: unknown term `until`
                    help: write `until deleted`
                6:101 unknown_term: unknown term `up`
                    help: write `up to 13 months`
                6:110 unknown_term: expected a term, found nothing
                    help: terms are a lifetime (`session`, `14 days`, `up to 13 months`), `Secure`, `HttpOnly`, `SameSite`, `Path`, `Domain`, `Partitioned`, `shared with`, and `consent`
                6:117 too_few_cells: this row has 1 cell of at least 4
                    help: a row is `provider | service | name | purpose | terms;`, and the terms may be left out
                7:51 missing_semicolon: expected `;` before `"days"`: each row ends with one
                    help: write `;` behind it
                7:44 malformed_term: expected `,` or `;` before `extra`
                    help: terms stand apart by `,`, and the last one ends with the row's `;`
                7:51 malformed_term: expected a unit of time after `14`, found nothing
                    help: units are `seconds`, `minutes`, `hours`, `days`, `weeks`, `months` (30 days), and `years` (365 days)
                7:60 too_few_cells: this row has 1 cell of at least 4
                    help: a row is `provider | service | name | purpose | terms;`, and the terms may be left out
                5:47 conflicting_lifetimes: cookie `c_cookie` has two lifetimes
                    help: write one: `session`, `14 days`, `session or 14 days`, `up to 13 months`, or `until deleted`
                    5:38 the first lifetime stands here
                5:70 duplicate_term: cookie `c_cookie` has `Secure` twice, but a term stands once
                    help: keep one of the two
                    5:64 `Secure` is first given here
                6:38 consent_row_not_ours: cookie `d_cookie` is set by this program and not by a consent manager, so it cannot remember the visitor's choice
                    help: put `consent = …` on a cookie with one name, and `#[script]` in front of its row: the manager runs in the page
            "#]],
        );
    }

    #[test]
    fn anything_at_the_head() {
        check(
            r#"
            #![site]
            #![controller()]
            #![controler("City")]
            #![contact("me@example.org")]
            #![updated("2026-02-30")]
            #![languages(fr, FR, xx)]
            #![provider("Matomo", policy = "ftp://x", country = "France", color = "red")]
            #![profiles(cnill)]
            #![script]
            #![contact("mailto:me@example.org")]
            #![= 3]
            #![site = "https://x"]
            "#,
            &expect![[r#"
                12:16 malformed_attribute: expected the name of an attribute, found `=`
                    help: write `//` for a remark, `///` for one that stands at the row's constant
                13:21 malformed_attribute: expected `]` after `site`, found `=`
                    help: arguments stand in parentheses: `site(…)`
                2:16 malformed_attribute: `site` lacks its arguments
                    help: write `#![site("https://www.example.org")]`
                3:16 malformed_attribute: `controller` lacks its arguments
                    help: write `#![controller("Example City")]`
                4:16 unknown_inner_attribute: unknown attribute `controler`
                    help: did you mean `controller`?
                5:24 malformed_attribute: contact `me@example.org` is neither a URL nor `mailto:` and an address
                    help: write `mailto:me@example.org`
                6:24 malformed_attribute: `2026-02-30` is no date; dates are year, month and day
                    help: write `#![updated("2026-11-23")]`
                7:30 duplicate_language: language `FR` is declared twice
                    help: keep one of the two
                    7:26 `fr` is first declared here
                8:75 malformed_attribute: unknown argument `color`
                    help: write `#![provider("Matomo", policy = "https://…", country = "FR")]`
                8:44 malformed_attribute: `ftp://x` is not the URL of a privacy policy
                    help: write `https://…`
                8:65 malformed_attribute: `France` is no country; countries are two capital letters (ISO 3166-1)
                    help: write `"FR"`, `"DE"`, `"US"`
                9:25 unknown_profile: unknown profile `cnill`
                    help: did you mean `cnil`?
                10:16 misplaced_attribute: `script` is not expected here; it belongs on a row, as `#[script]`
                11:16 duplicate_attribute: duplicate attribute `contact`
                    help: keep one of the two
                    5:16 `contact` is first given here
                7:34 unknown_language: no standard texts in language `xx`
                    help: the languages are `ar`, `bg`, `cs`, `da`, `de`, `el`, `en`, `es`, `et`, `fi`, `fr`, `ga`, `hr`, `hu`, `it`, `lt`, `lv`, `mt`, `nl`, `pl`, `pt`, `ro`, `sk`, `sl`, `sv`, `uk`, and each may name a region, as `pt-BR` does; `#![messages(xx = "locales/xx.ftl")]` brings another
                8:25 unused_provider: provider `Matomo` stands in no row
                    help: rows name a provider in their first cell, letter by letter
            "#]],
        );
    }

    /// What is wrong with the list of languages is said once, and not at every row as well.
    #[test]
    fn languages_that_are_written_otherwise_are_meant_all_the_same() {
        for (languages, expected) in [
            ("#![languages(fr en)]", "1:54 malformed_attribute: `en` is not expected here"),
            ("#![languages(fr; en)]", "1:53 malformed_attribute: `;` is not expected here"),
            ("#![langages(fr, en)]", "1:41 unknown_inner_attribute: unknown attribute `langages`"),
            ("#![langages(fr, en, +)]", "1:41 unknown_inner_attribute: unknown attribute `langages`"),
            (
                r#"#![languages("fr", "en")]"#,
                "1:51 malformed_attribute: language `fr` stands in quotes, and needs none",
            ),
            (
                r#"#![languages(fr, "en")]"#,
                "1:55 malformed_attribute: language `en` stands in quotes, and needs none",
            ),
            (
                "#![languages(fr, en, +)]",
                "1:59 malformed_text: expected a language such as `fr` or `pt-BR`, found `+`",
            ),
            (
                r#"#![languages("two words", fr, en)]"#,
                "1:51 malformed_text: expected a language such as `fr` or `pt-BR`, found `\"two words\"`",
            ),
        ] {
            let found = read(&format!(
                r#"#![site("https://data.example.org")] {languages}
                necessary {{ "City" | {{ fr: "Langue", en: "Language" }} | "lang" | {{ fr: "Retient.", en: "Keeps." }}; }}"#
            ));
            let is_mistake = |line: &&str| !line.starts_with(' ') && !line.starts_with("LANG: ");
            let mistakes: Vec<_> = found.lines().filter(is_mistake).collect();
            assert_eq!(mistakes, [expected], "{languages}");
        }
    }

    #[test]
    fn anything_that_is_a_site() {
        for (url, sound) in [
            ("https://data.example.org", true),
            ("https://data.example.org/", true),
            ("http://localhost:3000", true),
            ("https://xn--bcher-kva.example", true),
            ("https://[::1]:8080", true),
            ("https://127.0.0.1", true),
            ("https://my_app.example.org", true),
            ("https://1.2.3", false),
            ("https://a.0x1f", false),
            ("https://0x7f000001", false),
            ("https://a.0xyz", true),
            ("https://data.example.org:+80", false),
            ("data.example.org", false),
            ("ftp://data.example.org", false),
            ("https://", false),
            ("https://data.example.org/path", false),
            ("https://user@data.example.org", false),
            ("https://bücher.example", false),
            ("https://data.example.org:99999", false),
            ("https://-data.example.org", false),
            ("https://[::g]", false),
            ("https://a b.example", false),
        ] {
            let found = read(&format!("#![site({url:?})]"));
            assert_eq!(found.is_empty(), sound, "{url}: {found}");
        }
    }

    #[test]
    fn attributes_that_do_not_belong() {
        check(
            r#"
            #![site("https://data.example.org")]
            #[revision(2)]
            #[title("Necessary")]
            #[title("Again")]
            #[scrip]
            /// words
            necessary {
                #![contact("mailto:me@example.org")]
                #[title("x")]
                #[site("https://x")]
                #[script]
                #[third_party]
                #[revision]
                #[revision("2")]
                #[formerly]
                #[formerly("old", Pth = "/")]
                #[allow(name_not_token)]
                #[allow("name_not_token", reason = "x")]
                #[set_by]
                #[inline]
                "City" | "S" | "a_cookie" | "P" | session;
                /// words
                #[script]
            }
            #![contact("mailto:me@example.org")]
            #[script]
            "#,
            &expect![[r#"
                A_COOKIE: cookie `a_cookie` (necessary), Script, not http-only, formerly old
                7:13 stray_doc_comment: a `///` comment is not expected here; it belongs on a row
                    help: write `//` for a remark, `#[about(…)]` for what visitors read about a category
                9:19 misplaced_attribute: `contact` with `#!` is not expected here; it stands before the first category
                23:17 stray_doc_comment: a `///` comment is not expected here; it belongs on a row
                    help: write `//` for a remark, `#[about(…)]` for what visitors read about a category
                24:19 misplaced_attribute: `#[script]` stands before nothing; it belongs on a row
                26:16 misplaced_attribute: `#![contact]` is not expected here; it stands before the first category
                27:15 misplaced_attribute: `#[script]` stands before nothing; it belongs on a category
                3:15 misplaced_attribute: `revision` is not expected here; it belongs on a row, as `#[revision(…)]`
                5:15 duplicate_attribute: duplicate attribute `title`
                    help: keep one of the two
                    4:15 `title` is first given here
                6:15 unknown_attribute: unknown attribute `scrip`
                    help: did you mean `script`?
                10:19 misplaced_attribute: `title` is not expected here; it belongs on a category, as `#[title(…)]`
                11:19 misplaced_attribute: `site` is not expected here; it belongs on the table, before its first category, as `#![site(…)]`
                13:19 conflicting_setters: `#[third_party]` contradicts the setter before it; a row has one setter
                    help: keep one of `#[script]`, `#[set_by("…")]` and `#[third_party]`
                    12:19 the first setter stands here
                14:19 malformed_attribute: `revision` lacks its arguments
                    help: write `#[revision(2)]`
                15:28 malformed_attribute: expected a whole number under 4,294,967,296
                    help: write `#[revision(2)]`
                16:19 malformed_attribute: `formerly` lacks its arguments
                    help: write `#[formerly("old_name", Path = "/x", Domain = "example.org")]`
                17:35 malformed_attribute: unknown argument `Pth`
                    help: did you mean `Path`?
                18:25 missing_reason: `allow(name_not_token)` gives no reason
                    help: write `#[allow(name_not_token, reason = "…")]`: whoever reads the table next wants to know
                19:25 malformed_attribute: expected the name of a rule
                    help: write `#[allow(rule_name, reason = "…")]`
                20:19 malformed_attribute: `set_by` lacks its arguments
                    help: write `#[set_by("tower-sessions")]`
                21:19 unknown_attribute: unknown attribute `inline`
                    help: a row takes `allow`, `formerly`, `revision`, `script`, `set_by`, `third_party`, `cfg`
                18:25 unused_allow: cookie `a_cookie` does not break rule `name_not_token`
                    help: remove this `#[allow(…)]`
            "#]],
        );
    }

    #[test]
    fn anything_that_is_no_category() {
        check(
            r#"
            #![site("https://data.example.org")]
            "City" | "S" | "lost" | "P";
            necessary
            analytics { "City" | "S" | "a_cookie" | "P"; }
            = 3 ;
            mine { "City" | "S" | "b_cookie" | "P"; }
            #[title("Yours")]
            yours {}
            #[consent(exempt)]
            theirs {}
            #[title("T")] #[consent(sometimes)]
            ours {}
            _ {}
            self {}
            "#,
            &expect![[r#"
                A_COOKIE: cookie `a_cookie` (analytics)
                B_COOKIE: cookie `b_cookie` (mine)
                3:13 row_outside_category: a row is not expected here; rows stand in a category
                    help: put rows into a category: `necessary { … }`
                5:13 unexpected_token: expected the rows of `necessary` in braces, found `analytics`
                    help: put rows into a category: `necessary { … }`
                6:13 unexpected_token: expected a category and its rows in braces, found `=`
                    help: put rows into a category: `necessary { … }`
                5:13 unknown_category: unknown category `analytics`
                    help: did you mean `statistics`? a category of your own needs `#[title(…)]` and `#[consent(required | objection | exempt)]`
                7:13 unknown_category: unknown category `mine`
                    help: built in are `necessary`, `preferences`, `anonymous_statistics`, `statistics`, and `marketing`; a category of your own needs `#[title(…)]` and `#[consent(required | objection | exempt)]`
                9:13 custom_category_incomplete: category `yours` has no `#[consent(…)]`; a category of your own needs `#[title(…)]` and `#[consent(required | objection | exempt)]`
                    help: write `#[consent(required)]` above it if visitors are asked first, else `objection` or `exempt`
                11:13 custom_category_incomplete: category `theirs` has no `#[title(…)]`; a category of your own needs `#[title(…)]` and `#[consent(required | objection | exempt)]`
                    help: write `#[title("…")]` above it: visitors read it as a heading
                12:37 malformed_attribute: expected `required`, `objection` or `exempt`
                    help: write `#[consent(required)]`, `#[consent(objection)]` or `#[consent(exempt)]`
                14:13 unknown_category: unknown category `_`
                    help: built in are `necessary`, `preferences`, `anonymous_statistics`, `statistics`, and `marketing`; a category of your own needs `#[title(…)]` and `#[consent(required | objection | exempt)]`
                15:13 unknown_category: unknown category `self`
                    help: built in are `necessary`, `preferences`, `anonymous_statistics`, `statistics`, and `marketing`; a category of your own needs `#[title(…)]` and `#[consent(required | objection | exempt)]`
                5:13 consent_row_missing: category `analytics` needs the visitor's consent, but no cookie of the table remembers the choice
                    help: add the term `consent` to a cookie of category `necessary`: `… | "cookies_preferences" | … | 6 months, consent;`
            "#]],
        );
    }
}

mod consent {
    use super::*;

    #[test]
    fn somebody_remembers_the_choice() {
        check(
            r#"
            #![site("https://data.example.org")]
            statistics { "City" | "S" | "a_cookie" | "P"; }
            marketing { "City" | "S" | "b_cookie" | "P"; }
            "#,
            &expect![[r#"
                A_COOKIE: cookie `a_cookie` (statistics)
                B_COOKIE: cookie `b_cookie` (marketing)
                3:13 consent_row_missing: category `statistics` needs the visitor's consent, but no cookie of the table remembers the choice
                    help: add the term `consent` to a cookie of category `necessary`: `… | "cookies_preferences" | … | 6 months, consent;`
            "#]],
        );
        check(
            r#"
            #![site("https://data.example.org")]
            anonymous_statistics { "City" | "S" | "a_cookie" | "P"; }
            "#,
            &expect![[r#"
                A_COOKIE: cookie `a_cookie` (anonymous_statistics)
                3:13 consent_row_missing: category `anonymous_statistics` lets visitors object, but no cookie of the table remembers the choice
                    help: add the term `consent` to a cookie of category `necessary`: `… | "cookies_preferences" | … | 6 months, consent;`
            "#]],
        );
        check(
            r#"
            #![site("https://data.example.org")]
            statistics {
                "City" | "S" | "a_cookie" | "P" | consent;
                #[script] _ | _ | "b_cookie" | _ | session, consent;
                _ | _ | local_storage "key" | _ | until deleted, consent;
                _ | _ | "family_*" | _ | consent;
            }
            "#,
            &expect![[r#"
                A_COOKIE: cookie `a_cookie` (statistics), remembers the choice
                B_COOKIE: cookie `b_cookie` (statistics), Script, not http-only, remembers the choice
                KEY: local storage key `key` (statistics), Script, UntilDeleted, not http-only, remembers the choice
                FAMILY: cookie `family_*` (statistics), remembers the choice
                4:51 consent_row_needs_consent: cookie `a_cookie` remembers the visitor's choice, but its category `statistics` waits for that choice itself
                    help: move the row to `necessary`: a refusal has to be remembered too
                5:61 consent_row_needs_consent: cookie `b_cookie` remembers the visitor's choice, but its category `statistics` waits for that choice itself
                    help: move the row to `necessary`: a refusal has to be remembered too
                5:61 consent_row_not_ours: cookie `b_cookie` is not set by this program, so it cannot remember the visitor's choice
                    help: put `consent` on a cookie with one name that this program sets
                5:61 consent_row_twice: cookie `b_cookie` remembers the visitor's choice too, but one cookie remembers it all
                    help: take the term `consent` away from one of them
                    4:51 cookie `a_cookie` remembers it here
                6:66 consent_row_needs_consent: local storage key `key` remembers the visitor's choice, but its category `statistics` waits for that choice itself
                    help: move the row to `necessary`: a refusal has to be remembered too
                6:66 consent_row_not_ours: local storage key `key` is no cookie, so it cannot remember the visitor's choice
                    help: put `consent` on a cookie with one name that this program sets
                6:66 consent_row_twice: local storage key `key` remembers the visitor's choice too, but one cookie remembers it all
                    help: take the term `consent` away from one of them
                    4:51 cookie `a_cookie` remembers it here
                7:42 consent_row_needs_consent: cookie `family_*` remembers the visitor's choice, but its category `statistics` waits for that choice itself
                    help: move the row to `necessary`: a refusal has to be remembered too
                7:42 consent_row_not_ours: cookie `family_*` is a pattern, so it cannot remember the visitor's choice
                    help: put `consent` on a cookie with one name that this program sets
                7:42 consent_row_twice: cookie `family_*` remembers the visitor's choice too, but one cookie remembers it all
                    help: take the term `consent` away from one of them
                    4:51 cookie `a_cookie` remembers it here
            "#]],
        );
    }

    #[test]
    fn a_consent_manager_keeps_the_choice() {
        check(
            r#"
            #![site("https://data.example.org")]
            necessary {
                #[script] "City" | "S" | "klaro" | "P" | 120 days, consent = klaro;
            }
            #[known_as("matomo", "hotjar")]
            statistics { "City" | "S" | "a_cookie" | "P"; }
            marketing { "City" | "S" | "b_cookie" | "P"; }
            "#,
            &expect![[r#"
                KLARO: cookie `klaro` (necessary), Script, Limited { count: 120, unit: Days, up_to: false, or_session: false, after_last_visit: false }, not http-only, remembers the choice
                A_COOKIE: cookie `a_cookie` (statistics)
                B_COOKIE: cookie `b_cookie` (marketing)
            "#]],
        );
        check(
            r#"
            #![site("https://data.example.org")]
            necessary {
                "City" | "S" | "tarteaucitron" | "P" | 1 year, consent = tarteaucitron;
                #[third_party] _ | _ | "eu-consent" | _ | session, consent = orejime;
                #[script] _ | _ | "cc_*" | _ | session, consent = vanilla_cookieconsent;
                _ | _ | local_storage "key" | _ | until deleted, consent = klaro;
            }
            #[known_as("matomo", "hot!jar")]
            statistics { "City" | "S" | "a_cookie" | "P"; }
            #[known_as("matomo", "")]
            marketing { "City" | "S" | "b_cookie" | "P"; }
            #[known_as(" x")]
            preferences { "City" | "S" | "c_cookie" | "P"; }
            "#,
            &expect![[r#"
                TARTEAUCITRON: cookie `tarteaucitron` (necessary), Limited { count: 1, unit: Years, up_to: false, or_session: false, after_last_visit: false }, remembers the choice
                EU_CONSENT: cookie `eu-consent` (necessary), ThirdParty, remembers the choice
                CC: cookie `cc_*` (necessary), Script, not http-only, remembers the choice
                KEY: local storage key `key` (necessary), Script, UntilDeleted, not http-only, remembers the choice
                A_COOKIE: cookie `a_cookie` (statistics)
                B_COOKIE: cookie `b_cookie` (marketing)
                C_COOKIE: cookie `c_cookie` (preferences)
                10:13 consent_id_malformed: the id `hot!jar` of category `statistics` has a `!`, which stands between the ids in the cookie of tarteaucitron
                    help: write the id exactly as the consent manager's configuration has it: `#[known_as("analytics")]`
                12:13 consent_id_malformed: the id `` of category `marketing` is empty
                    help: write the id exactly as the consent manager's configuration has it: `#[known_as("analytics")]`
                14:13 consent_id_malformed: the id ` x` of category `preferences` has white space around it or a control character in it
                    help: write the id exactly as the consent manager's configuration has it: `#[known_as("analytics")]`
                12:13 consent_id_twice: category `marketing` is known to the consent manager as `matomo`, which is taken
                    help: give each category ids of its own with `#[known_as("…")]`; without it the id is the category's word
                    10:13 category `statistics` is known as `matomo` too
                4:64 consent_row_not_ours: cookie `tarteaucitron` is set by this program and not by a consent manager, so it cannot remember the visitor's choice
                    help: put `consent = …` on a cookie with one name, and `#[script]` in front of its row: the manager runs in the page
                5:68 consent_row_not_ours: cookie `eu-consent` belongs to another site, so it cannot remember the visitor's choice
                    help: put `consent = …` on a cookie with one name, and `#[script]` in front of its row: the manager runs in the page
                5:68 consent_row_twice: cookie `eu-consent` remembers the visitor's choice too, but one cookie remembers it all
                    help: take the term `consent` away from one of them
                    4:64 cookie `tarteaucitron` remembers it here
                6:35 pattern_too_short: cookie `cc_*` has 3 fixed characters, but a pattern needs 4, or it matches what others set
                    help: write more of the name, or a row for each cookie
                6:57 consent_row_not_ours: cookie `cc_*` is a pattern, so it cannot remember the visitor's choice
                    help: put `consent = …` on a cookie with one name, and `#[script]` in front of its row: the manager runs in the page
                6:57 consent_row_twice: cookie `cc_*` remembers the visitor's choice too, but one cookie remembers it all
                    help: take the term `consent` away from one of them
                    4:64 cookie `tarteaucitron` remembers it here
                7:66 consent_row_not_ours: local storage key `key` is no cookie, so it cannot remember the visitor's choice
                    help: put `consent = …` on a cookie with one name, and `#[script]` in front of its row: the manager runs in the page
                7:66 consent_row_twice: local storage key `key` remembers the visitor's choice too, but one cookie remembers it all
                    help: take the term `consent` away from one of them
                    4:64 cookie `tarteaucitron` remembers it here
            "#]],
        );
    }
}

/// Half-typed tables, as an editor hands them over: each beginning of a table, and each table that lacks one token.
#[test]
fn no_tokens_make_it_panic() {
    let table = include_str!("every_word.txt");
    let trees: Vec<_> = TokenStream::from_str(table).unwrap().into_iter().collect();
    for end in 0..trees.len() {
        let _ = cookie_decl_syntax::read(trees[..end].iter().cloned().collect());
    }
    holes(&trees, &|table| drop(cookie_decl_syntax::read(table)));
}

/// Every stream that lacks one tree, at any depth.
fn holes(trees: &[TokenTree], visit: &dyn Fn(TokenStream)) {
    for (index, tree) in trees.iter().enumerate() {
        let with = |replacement: Option<TokenTree>| -> TokenStream {
            let before = trees[..index].iter().cloned();
            before.chain(replacement).chain(trees[index + 1..].iter().cloned()).collect()
        };
        visit(with(None));
        if let TokenTree::Group(group) = tree {
            let inside: Vec<_> = group.stream().into_iter().collect();
            holes(&inside, &|inside| visit(with(Some(Group::new(group.delimiter(), inside).into()))));
        }
    }
}

#[test]
fn a_message_is_one_line_whatever_it_quotes() {
    check_rows(
        "\"P\" | \"S\" | CONST \"a\nb\" | \"Why.\" | 1 day \"c\nd\";",
        &expect![[r#"
        A_B: cookie `a\nb` (necessary), Limited { count: 1, unit: Days, up_to: false, or_session: false, after_last_visit: false }
        3:17 missing_semicolon: expected `;` before `"c\nd"`: each row ends with one
            help: write `;` behind it
        2:13 malformed_name: unknown kind `CONST`
            help: write `local_storage`, `session_storage`, or nothing for a cookie
        4:3 too_few_cells: this row has 1 cell of at least 4
            help: a row is `provider | service | name | purpose | terms;`, and the terms may be left out
        2:19 name_forbidden_character: cookie `a\nb` has U+000A as character 2 of its name, but browsers refuse a cookie with a control character
            help: take it out of the name
    "#]],
    );
}
