//! Rows from spreadsheets, and every mistake at its line and column.
//!
//! `UPDATE_EXPECT=1 cargo test -p cookie-decl-syntax --features table` writes the expectations anew: read the difference.
#![cfg(feature = "table")]

use std::fmt::Write;
use std::io;
use std::str::FromStr;

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::files::Files;
use cookie_decl_syntax::model::{Lifetime, Row, Setter, Table};
use cookie_decl_syntax::rules::subject;
use expect_test::{Expect, expect};
use proc_macro2::TokenStream;

const HEAD: &str = "#![site(\"https://data.example.org\")] #![table(\"cookies.csv\")]";
const COLUMNS: &str = "category;provider;service;name;purpose;terms;set by\n";

/// A table that names one spreadsheet, with its mistakes.
fn read(table: &str, file: &[u8]) -> (Table, Vec<Diagnostic>) {
    let open = |path: &str| match path {
        "cookies.csv" => Ok(file.to_owned()),
        _ => Err(io::Error::from(io::ErrorKind::NotFound)),
    };
    cookie_decl_syntax::read_with(TokenStream::from_str(table).unwrap(), &Files::outside(&open))
}

fn check_table(table: &str, file: &[u8], expected: &Expect) {
    let (table, diagnostics) = read(table, file);
    let mut out = String::new();
    for row in &table.rows {
        writeln!(out, "{}", describe(&table, row)).unwrap();
    }
    for Diagnostic { rule, place, message, help, related, .. } in diagnostics {
        let place = place.map_or_else(|| "in Rust".to_owned(), |place| place.to_string());
        writeln!(out, "{place}: {}: {message}", rule.name).unwrap();
        if let Some(help) = help {
            writeln!(out, "    help: {help}").unwrap();
        }
        for (_, words) in related {
            writeln!(out, "    {words}").unwrap();
        }
    }
    expected.assert_eq(&out);
}

fn check(file: &str, expected: &Expect) {
    check_table(HEAD, file.as_bytes(), expected);
}

/// Lines below the usual header, the first of them line 2.
fn check_rows(rows: &str, expected: &Expect) {
    check(&format!("{COLUMNS}{rows}"), expected);
}

fn describe(table: &Table, row: &Row) -> String {
    let constant = row.constant.as_ref().map_or("-", |constant| &constant.value);
    let category = &table.categories[row.category].id.value;
    let texts = [&row.provider, &row.service, &row.purpose].map(|texts| texts.join(" / ")).join(", ");
    let mut out = format!("{constant}: {} ({category}) {texts}", subject(row));
    if row.setter != Setter::Site {
        write!(out, ", {:?}", row.setter).unwrap();
    }
    if let Some(value) = &row.value {
        write!(out, ", value {value}").unwrap();
    }
    match row.lifetime.as_ref().map(|life| life.value) {
        None | Some(Lifetime::Session) => {}
        Some(Lifetime::Limited { count, unit, .. }) => write!(out, ", {count} {unit:?}").unwrap(),
        Some(life) => write!(out, ", {life:?}").unwrap(),
    }
    if let Some(readers) = &row.shared_with {
        write!(out, ", shared with {}", readers.join(" / ")).unwrap();
    }
    out
}

#[test]
fn rows() {
    check_rows(
        "necessary;City;Sign-in;sessionid;Keeps you signed in.;session or 14 days;\n\
         statistics;Matomo;Counting;VISITOR = _pk_id.*;Tells visitors apart.;up to 13 months;script\n\
         necessary;City;Choice;cookies_preferences;Keeps your choice.;6 months, consent;\n\
         necessary;City;Language;\"LANGUAGE = \"\"lang\"\": Text<crate::Language>\";Keeps it.;1 year, HttpOnly = false;\n\
         statistics;Maps;Map;theirs;Counts.;session;Third Party\n\
         necessary;City;Proxy;lb;Balances.;session;HAProxy\n\
         necessary;City;Theme;local_storage theme;Keeps it.;until deleted;\n\
         necessary;City;Search;none;Searches.;;\n\
         necessary;City;Panel;sidebar:state;Keeps it.;;script\n",
        &expect![[r#"
            SESSIONID: cookie `sessionid` (necessary) City, Sign-in, Keeps you signed in., 14 Days
            COOKIES_PREFERENCES: cookie `cookies_preferences` (necessary) City, Choice, Keeps your choice., 6 Months
            LANGUAGE: cookie `lang` (necessary) City, Language, Keeps it., value Text < crate :: Language >, 1 Years
            LB: cookie `lb` (necessary) City, Proxy, Balances., Library("HAProxy")
            THEME: local storage key `theme` (necessary) City, Theme, Keeps it., Script, UntilDeleted
            -: `none` (necessary) City, Search, Searches.
            SIDEBAR_STATE: cookie `sidebar:state` (necessary) City, Panel, Keeps it., Script
            VISITOR: cookie `_pk_id.*` (statistics) Matomo, Counting, Tells visitors apart., Script, 13 Months
            THEIRS: cookie `theirs` (statistics) Maps, Map, Counts., ThirdParty
            cookies.csv:10:22: missing_lifetime: cookie `sidebar:state` has no lifetime; this program does not set it, so the row has to say it
                help: add it as the last cell: `| session`, or `| up to 13 months`
            cookies.csv:10:22: name_not_token: cookie `sidebar:state` has `:` as character 8 of its name, but some servers drop a cookie whose name is not a token
                help: use ASCII letters, digits, `-`, `_` and `.`, or write the row in `declare_cookies!`, where `#[allow(name_not_token, reason = "…")]` keeps it
        "#]],
    );
}

#[test]
fn separators_marks_and_line_ends() {
    let rows = "necessary,City,\"Sign-in, everywhere\",sid,\"Keeps \"\"you\"\" in,\nand on.\",14 days,\n";
    let file = format!("\u{feff}{}{rows}", COLUMNS.replace(';', ",")).replace('\n', "\r\n");
    check(
        &file,
        &expect![[r#"
            SID: cookie `sid` (necessary) City, Sign-in, everywhere, Keeps "you" in,
            and on., 14 Days
        "#]],
    );
    let tail = "necessary;City;Sign-in;sid;Keeps you in.;14 days;\n\n;;;;;;\n";
    check_rows(
        tail,
        &expect![[r#"
        SID: cookie `sid` (necessary) City, Sign-in, Keeps you in., 14 Days
    "#]],
    );
    check(
        "Category; Provider ;SERVICE;Name;Purpose\nnecessary;City;Sign-in;sid;Keeps.",
        &expect![[r#"
        SID: cookie `sid` (necessary) City, Sign-in, Keeps.
    "#]],
    );
}

#[test]
fn languages_have_columns() {
    let head = format!("{HEAD} #![languages(fr, en)]");
    let columns =
        "category;provider;service.fr;service.EN;name;purpose.en;purpose.fr;shared with.fr;shared with.en\n";
    let row = "necessary;Ville;Connexion;Access;sid;Keeps.;Garde.;;\n";
    let shared = "necessary;Ville;Connexion;Access;s2;Keeps.;Garde.;Tous;All\n";
    check_table(
        &head,
        format!("{columns}{row}{shared}").as_bytes(),
        &expect![[r#"
        SID: cookie `sid` (necessary) Ville, Connexion / Access, Garde. / Keeps.
        S2: cookie `s2` (necessary) Ville, Connexion / Access, Garde. / Keeps., shared with Tous / All
    "#]],
    );
    let bare = "category;provider;service;name;purpose.fr\nnecessary;Ville;Connexion;sid;Garde.\n";
    check_table(
        &head,
        bare.as_bytes(),
        &expect![[r#"
        cookies.csv:1:1: missing_column: the header lacks the columns `service.fr`, `service.en` and `purpose.en`
            help: the first row names the columns: `category`, `provider`, `service`, `name`, `purpose`, `terms`, `set by`, `shared with`, and for a language `service.fr`
    "#]],
    );
    let foreign = "category;provider;service.fr;service.de;name;purpose.fr;purpose.frr;purpose.en\n";
    check_table(
        &head,
        foreign.as_bytes(),
        &expect![[r#"
        cookies.csv:1:30: undeclared_language: language `de` of column `service.de` is not declared; the table has `fr` and `en`
            help: add it to `#![languages(fr, en, de)]`
        cookies.csv:1:57: undeclared_language: language `frr` of column `purpose.frr` is not declared; the table has `fr` and `en`
            help: did you mean `fr`?
        cookies.csv:1:1: missing_column: the header lacks the column `service.en`
            help: the first row names the columns: `category`, `provider`, `service`, `name`, `purpose`, `terms`, `set by`, `shared with`, and for a language `service.fr`
    "#]],
    );
    let empty = format!("{columns}necessary;Ville;;Access;sid;x;y;Tous;\n");
    check_table(
        &head,
        empty.as_bytes(),
        &expect![[r#"
        SID: cookie `sid` (necessary) Ville,  / Access, y / x, shared with Tous / 
        cookies.csv:2:17: empty_cell: the service in `fr` is empty
            help: visitors read every cell: say it in a few words
        cookies.csv:2:38: empty_cell: `shared with` in `en` is empty
            help: visitors read every cell: say it in a few words
    "#]],
    );
}

#[test]
fn headers() {
    check(
        "",
        &expect![[r#"
        cookies.csv:1:1: spreadsheet_malformed: this spreadsheet is empty
            help: the first row names the columns: `category`, `provider`, `service`, `name`, `purpose`, `terms`, `set by`, `shared with`, and for a language `service.fr`
    "#]],
    );
    check(
        "category;provider\n",
        &expect![[r#"
        cookies.csv:1:1: missing_column: the header lacks the columns `service`, `name` and `purpose`
            help: the first row names the columns: `category`, `provider`, `service`, `name`, `purpose`, `terms`, `set by`, `shared with`, and for a language `service.fr`
    "#]],
    );
    check(
        "category;provider;service;nam;purpose;purpose;terms.fr;service.en\n",
        &expect![[r#"
        cookies.csv:1:27: unknown_column: unknown column `nam`
            help: did you mean `name`?
        cookies.csv:1:39: spreadsheet_malformed: column `purpose` stands twice
            help: keep one of the two
        cookies.csv:1:47: unknown_column: column `terms` has no languages
            help: write `terms`
        cookies.csv:1:56: spreadsheet_malformed: column `service.en` stands beside `service`; a text is given once, or for each language
            help: keep one of the two
        cookies.csv:1:1: missing_column: the header lacks the column `name`
            help: the first row names the columns: `category`, `provider`, `service`, `name`, `purpose`, `terms`, `set by`, `shared with`, and for a language `service.fr`
    "#]],
    );
    check(
        "category;provider;service;name;purpose;comment\nnecessary;City;Sign-in;sid;Keeps.;Why?\n",
        &expect![[r#"
        SID: cookie `sid` (necessary) City, Sign-in, Keeps.
        cookies.csv:1:40: unknown_column: unknown column `comment`
            help: the first row names the columns: `category`, `provider`, `service`, `name`, `purpose`, `terms`, `set by`, `shared with`, and for a language `service.fr`
    "#]],
    );
    check(
        "category;provider;service;name;purpose;;\nnecessary;City;Sign-in;sid;Keeps.;;\n",
        &expect![[r#"
        SID: cookie `sid` (necessary) City, Sign-in, Keeps.
    "#]],
    );
}

#[test]
fn cells() {
    check_rows(
        ";;;;;;x\n",
        &expect![[r#"
        cookies.csv:2:1: empty_cell: the category is empty
            help: write `necessary`, `statistics`, or another category of the table
        cookies.csv:2:2: empty_cell: the provider is empty
            help: visitors read every cell: say it in a few words
        cookies.csv:2:3: empty_cell: the service is empty
            help: visitors read every cell: say it in a few words
        cookies.csv:2:4: empty_cell: the name is empty
            help: write the cookie's name, or `none` for a service without a cookie
        cookies.csv:2:5: empty_cell: the purpose is empty
            help: visitors read every cell: say it in a few words
    "#]],
    );
    check_rows(
        "necessary;City\n",
        &expect![[r#"
        cookies.csv:2:11: empty_cell: the service is empty
            help: visitors read every cell: say it in a few words
        cookies.csv:2:11: empty_cell: the name is empty
            help: write the cookie's name, or `none` for a service without a cookie
        cookies.csv:2:11: empty_cell: the purpose is empty
            help: visitors read every cell: say it in a few words
    "#]],
    );
    check_rows(
        "two words;City;Sign-in;sid;Keeps.;;\n",
        &expect![[r#"
        cookies.csv:2:1: unknown_category: `two words` is not a category, which is one word
            help: write `necessary`, `statistics`, or another category of the table
    "#]],
    );
    check_rows(
        "neccessary;City;Sign-in;sid;Keeps.;;\n",
        &expect![[r#"
        SID: cookie `sid` (neccessary) City, Sign-in, Keeps.
        cookies.csv:2:1: unknown_category: unknown category `neccessary`
            help: did you mean `necessary`? a category of your own needs `#[title(…)]` and `#[consent(required | objection | exempt)]`
    "#]],
    );
    check_rows(
        "necessary;City;Sign-in;sid;Keeps.;;;more\n",
        &expect![[r#"
        SID: cookie `sid` (necessary) City, Sign-in, Keeps.
        cookies.csv:2:37: too_many_cells: `more` stands behind the last column
            help: put a text that holds the mark between the cells, `;` or `,`, into double quotes
    "#]],
    );
    check_rows(
        "necessary;City;Sign-in;sid;\"Keeps.;;\n",
        &expect![[r#"
        cookies.csv:2:29: spreadsheet_malformed: the quote that begins this cell is never closed
            help: write `"` at its end
    "#]],
    );
    check_rows(
        "necessary;City;Sign-in;sid;\"Keeps\" it.;;\n",
        &expect![[r#"
        cookies.csv:2:29: spreadsheet_malformed: this cell goes on behind the quote that ends it
            help: a quote within a cell that has quotes around it is written twice: `""`
    "#]],
    );
}

#[test]
fn no_cell_means_the_one_above() {
    check_rows(
        "necessary;City;Sign-in;sid;Keeps.;;\nnecessary;_;_x;s2;Keeps.;;\n",
        &expect![[r#"
        SID: cookie `sid` (necessary) City, Sign-in, Keeps.
        S2: cookie `s2` (necessary) _, _x, Keeps.
        cookies.csv:3:11: repeat_without_row_above: `_` stands for the cell above in Rust, but not in a spreadsheet
            help: copy the text of the cell above
    "#]],
    );
}

#[test]
fn mistakes_point_into_their_cell() {
    check_rows(
        "necessary;City;Sign-in;sid;Keeps.;14 dayz;\n",
        &expect![[r#"
        SID: cookie `sid` (necessary) City, Sign-in, Keeps.
        cookies.csv:2:38: malformed_term: unknown unit of time `dayz`
            help: did you mean `days`?
    "#]],
    );
    check_rows(
        "necessary;City;\u{e9}\u{e9};sid;Keeps.;  14 days,   Secur = false;\n",
        &expect![[r#"
        SID: cookie `sid` (necessary) City, éé, Keeps., 14 Days
        cookies.csv:2:43: unknown_term: unknown term `Secur`
            help: did you mean `Secure`?
    "#]],
    );
    check_rows(
        "necessary;City;x;sid;Keeps.;\"14 days, shared with \"\"x\"\" y\";\n",
        &expect![[r#"
        SID: cookie `sid` (necessary) City, x, Keeps., 14 Days, shared with x
        cookies.csv:2:57: malformed_term: expected `,` or `;` before `y`
            help: terms stand apart by `,`, and the last one ends with the row's `;`
    "#]],
    );
    check_rows(
        "necessary;City;x;\"A = \"\"sid\"\": \";Keeps.;;\n",
        &expect![[r#"
        A: cookie `sid` (necessary) City, x, Keeps.
        cookies.csv:2:30: malformed_name: expected a type after `:`, found nothing
            help: write a type such as `u64`, `Text<crate::Language>` or `Json<crate::Settings>`
    "#]],
    );
    check_rows(
        "necessary;City;x;A = s=id;Keeps.;;\n",
        &expect![[r#"
        A: cookie `s=id` (necessary) City, x, Keeps.
        cookies.csv:2:22: name_forbidden_character: cookie `s=id` has `=` as character 2 of its name, but `=` ends the name
            help: take it out of the name
    "#]],
    );
    check_rows(
        "necessary;City;x;\"\"\"sid\";Keeps.;Path = \u{201c}/app\u{201d};\n",
        &expect![[r#"
        cookies.csv:2:19: malformed_name: the name cannot be read: `"sid`
            help: it is written as in `declare_cookies!`: each quote and parenthesis is closed
        cookies.csv:2:33: malformed_term: the terms cannot be read: `Path = “/app”`
            help: write straight quotes, `"`, which spreadsheet programs like to replace
    "#]],
    );
    check_rows(
        "necessary;City;x;sid;Keeps.;((((((((((((((((((((((;\n",
        &expect![[r#"
        SID: cookie `sid` (necessary) City, x, Keeps.
        cookies.csv:2:29: malformed_term: the terms cannot be read: `((((((((((((((((((((((`
            help: it is written as in `declare_cookies!`: each quote and parenthesis is closed
    "#]],
    );
    check_rows(
        "necessary;City;x;__Host-sid;Keeps.;\"Path = \"\"/app\"\"\";\n",
        &expect![[r#"
        SID: cookie `__Host-sid` (necessary) City, x, Keeps.
        cookies.csv:2:44: prefix_host: cookie `__Host-sid` has `Path=/app`, but browsers refuse a `__Host-` cookie unless its path is `/`
            help: drop the `Path`, or `__Host-` from the name
    "#]],
    );
    check_rows(
        "necessary;City;x;a:b;Keeps.;;\nstatistics;City;x;a:b;Keeps.;session;script\n",
        &expect![[r#"
        A_B: cookie `a:b` (necessary) City, x, Keeps.
        A_B: cookie `a:b` (statistics) City, x, Keeps., Script
        cookies.csv:3:1: consent_row_missing: category `statistics` needs the visitor's consent, but no cookie of the table remembers the choice
            help: add the term `consent` to a cookie of category `necessary`: `… | "cookies_preferences" | … | 6 months, consent;`
        cookies.csv:2:18: name_not_token: cookie `a:b` has `:` as character 2 of its name, but some servers drop a cookie whose name is not a token
            help: use ASCII letters, digits, `-`, `_` and `.`, or write the row in `declare_cookies!`, where `#[allow(name_not_token, reason = "…")]` keeps it
        cookies.csv:3:19: name_not_token: cookie `a:b` has `:` as character 2 of its name, but some servers drop a cookie whose name is not a token
            help: use ASCII letters, digits, `-`, `_` and `.`, or write the row in `declare_cookies!`, where `#[allow(name_not_token, reason = "…")]` keeps it
        cookies.csv:3:19: duplicate_identity: cookie `a:b` is declared twice with no Domain and `Path=/`, but browsers keep one cookie for each name, Domain and Path
            help: remove one of the rows, or give one of the cookies another name
            cookies.csv:2:18: cookie `a:b` is declared here
    "#]],
    );
}

#[test]
fn rows_of_both_kinds_are_one_table() {
    let table = format!(
        "{HEAD} #![provider(\"Matomo\", country = \"FR\")]
         necessary {{ \"City\" | \"Sign-in\" | \"sid\" | \"Keeps.\"; }}
         #[title(\"Maps\")] #[consent(exempt)] maps {{}}"
    );
    let rows = "maps;Matomo;x;tiles;Draws.;;\nnecessary;City;x;sid;Keeps.;;\nmaps;City;x;SID = z;Draws.;;\n";
    check_table(
        &table,
        format!("{COLUMNS}{rows}").as_bytes(),
        &expect![[r#"
        SID: cookie `sid` (necessary) City, Sign-in, Keeps.
        TILES: cookie `tiles` (maps) Matomo, x, Draws.
        SID: cookie `z` (maps) City, x, Draws.
        SID: cookie `sid` (necessary) City, x, Keeps.
        cookies.csv:4:13: constant_duplicate: cookie `sid` and cookie `z` both have the constant `SID`
            help: write `CONSTANT = ` with another name before the cookie's name
            cookie `sid` is declared here
        cookies.csv:3:18: duplicate_identity: cookie `sid` is declared twice with no Domain and `Path=/`, but browsers keep one cookie for each name, Domain and Path
            help: remove one of the rows, or give one of the cookies another name
            cookie `sid` is declared here
    "#]],
    );
}

#[test]
fn files() {
    check_table(
        HEAD,
        b"category;\nx;\xff",
        &expect![[r#"
        cookies.csv:2:3: file_unreadable: this is not UTF-8
            help: save the file as UTF-8; in a spreadsheet program choose `CSV UTF-8`
    "#]],
    );
    check_table(
        &HEAD.replace("cookies.csv", "cookie.csv"),
        b"",
        &expect![[r#"
        in Rust: file_unreadable: `cookie.csv` cannot be read: there is no such file
            help: paths begin at the folder that holds the package's `Cargo.toml`
    "#]],
    );
    for path in ["/etc/cookies.csv", "C:/cookies.csv", "a\\\\b.csv", " "] {
        let (_, mistakes) = read(&HEAD.replace("cookies.csv", path), b"");
        assert_eq!(mistakes[0].rule.name, "malformed_attribute", "{path}");
    }
    let twice = HEAD.replace("(\"cookies.csv\")", "(\"cookies.csv\", \"cookies.csv\")");
    check_table(
        &twice,
        COLUMNS.as_bytes(),
        &expect![[r#"
        in Rust: malformed_attribute: `cookies.csv` is named twice
            help: its rows are in the table already: name it once
    "#]],
    );
}

/// In a compiler all spans are the path's, and the same mistakes are found in the same order.
#[test]
fn a_compiler_finds_the_same() {
    let file = format!(
        "{COLUMNS};;a b;;x;14 dayz, Path \"x\";\nnecessary;City;x;a:b;Keeps.;\"x\"y;\nneccessary;a;b;\"c;\n"
    );
    let table = TokenStream::from_str(HEAD).unwrap();
    let open = |_: &str| Ok(file.clone().into_bytes());
    let (rows, inside) = cookie_decl_syntax::read_with(table.clone(), &Files::in_compiler(&open));
    let (rows_outside, outside) = cookie_decl_syntax::read_with(table, &Files::outside(&open));
    let words = |of: &[Diagnostic]| of.iter().map(|mistake| mistake.message.clone()).collect::<Vec<_>>();
    assert_eq!(words(&inside), words(&outside));
    assert!(inside.len() > 5, "{inside:#?}");
    assert_eq!(rows.rows.len(), rows_outside.rows.len());
    for mistake in inside.iter().filter(|mistake| mistake.rule.name != "missing_site") {
        assert_eq!(mistake.span.source_text().unwrap(), "\"cookies.csv\"", "{mistake:#?}");
        assert!(mistake.place.is_none());
    }
    assert!(outside.iter().all(|mistake| mistake.place.is_some()), "{outside:#?}");
}

/// Whatever is cut out of a file: nothing panics, and every mistake still has its place.
#[test]
fn no_file_makes_it_panic() {
    let file = format!(
        "{COLUMNS}necessary;City;\"Sign\n\"\"in\";\"A = \"\"s\u{e9}d\"\": Text<u8>\";\u{201c}Keeps.;14 days, shared with {{ en: x }};script\n"
    );
    for from in 0..file.len() {
        for length in [1, 2, 5, 40] {
            let mut cut = file.clone().into_bytes();
            cut.drain(from..(from + length).min(cut.len()));
            let (_, mistakes) = read(HEAD, &cut);
            for mistake in mistakes {
                let place = mistake.place.expect("a place");
                assert!(place.line >= 1 && place.line <= 5 && place.column >= 1, "{place}");
            }
        }
    }
}

/// Space around the dot of a heading is nobody's, as space around a heading is.
#[test]
fn space_around_the_dot_of_a_heading() {
    check_table(
        "#![site(\"https://data.example.org\")] #![languages(fr, en)] #![table(\"cookies.csv\")]",
        b"category;provider;Service . fr;service. en;name;purpose .fr;purpose.en\n\
          necessary;City;Connexion;Sign-in;sid;Garde.;Keeps.\n",
        &expect![[r#"
            SID: cookie `sid` (necessary) City, Connexion / Sign-in, Garde. / Keeps.
        "#]],
    );
    check_table(
        "#![site(\"https://data.example.org\")] #![languages(fr)] #![table(\"cookies.csv\")]",
        b"category;provider;service.fr;service . fr;name;purpose\nnecessary;City;Connexion;Connexion;sid;Garde.\n",
        &expect![[r#"
            SID: cookie `sid` (necessary) City, Connexion, Garde.
            cookies.csv:1:30: spreadsheet_malformed: column `service.fr` stands twice
                help: keep one of the two
        "#]],
    );
}

/// Whoever translates in a file of messages leaves the cells of that language empty, row by row.
#[cfg(feature = "messages")]
#[test]
fn a_cell_may_be_empty_where_a_file_of_messages_has_the_text() {
    let head = "#![site(\"https://data.example.org\")] #![languages(fr, en)] \
                #![messages(en = \"en.ftl\")] #![table(\"cookies.csv\")]";
    let columns =
        "category;provider;service.fr;service.en;name;purpose.fr;purpose.en;shared with.fr;shared with.en\n";
    let messages = "SID-service = Sign-in\nSID-purpose = Keeps.\nSID-shared = Partners\n";
    let read = |rows: &str| {
        let file = format!("{columns}{rows}");
        let open = |path: &str| match path {
            "cookies.csv" => Ok(file.clone().into_bytes()),
            "en.ftl" => Ok(messages.into()),
            _ => Err(io::Error::from(io::ErrorKind::NotFound)),
        };
        let (table, diagnostics) =
            cookie_decl_syntax::read_with(TokenStream::from_str(head).unwrap(), &Files::outside(&open));
        let said = diagnostics.iter().map(|said| {
            format!("{}: {}", said.place.as_ref().map(ToString::to_string).unwrap_or_default(), said.message)
        });
        let rows = table.rows.iter().map(|row| describe(&table, row));
        rows.chain(said).collect::<Vec<_>>().join("\n")
    };
    expect!["SID: cookie `sid` (necessary) City, Connexion / Sign-in, Garde. / Keeps., shared with Partenaires / Partners"].assert_eq(&read("necessary;City;Connexion;;sid;Garde.;;Partenaires;\n"));
    // The file does not have it either; nobody has anything.
    expect![[r#"
        LANG: cookie `lang` (necessary) City, Langue / Langue,  / Keeps.
        cookies.csv:2:29: the purpose in `fr` is empty
        cookies.csv:2:16: the service of cookie `lang` has no text in `en`
        en.ftl:2:1: unknown message `SID-purpose`: it is no standard text, and no row or category has it
        en.ftl:1:1: unknown message `SID-service`: it is no standard text, and no row or category has it
        en.ftl:3:1: unknown message `SID-shared`: it is no standard text, and no row or category has it"#]]
    .assert_eq(&read("necessary;City;Langue;;lang;;Keeps.;;\n"));
    expect![[r#"
        SID: cookie `sid` (necessary) City,  / Sign-in,  / Keeps.
        cookies.csv:2:16: the service in `fr` is empty
        cookies.csv:2:22: the purpose in `fr` is empty
        en.ftl:3:1: unknown message `SID-shared`: it is no standard text, and no row or category has it"#]]
    .assert_eq(&read("necessary;City;;;sid;;;;\n"));
    // Nothing but the file, and a line that ends early.
    let columns = "category;provider;name;purpose;service.en\n";
    let file = |row: &str| format!("{columns}{row}");
    for row in ["necessary;City;sid;Keeps.;\n", "necessary;City;sid;Keeps.\n", "necessary;City;lang;Keeps.\n"]
    {
        let open = |path: &str| match path {
            "cookies.csv" => Ok(file(row).into_bytes()),
            "en.ftl" => {
                Ok(if row.contains("lang") { Vec::new() } else { b"SID-service = Sign-in\n".to_vec() })
            }
            _ => Err(io::Error::from(io::ErrorKind::NotFound)),
        };
        let head = head.replace("fr, en", "en");
        let (table, said) =
            cookie_decl_syntax::read_with(TokenStream::from_str(&head).unwrap(), &Files::outside(&open));
        let said: Vec<_> = said.iter().map(|said| said.message.as_str()).collect();
        if row.contains("lang") {
            assert_eq!(said, ["the service of cookie `lang` has no text in `en`"]);
        } else {
            assert_eq!((&table.rows[0].service[..], said), (&["Sign-in".to_owned()][..], vec![]), "{row}");
        }
    }
}
