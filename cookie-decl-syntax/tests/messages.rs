//! A site's own messages: what is taken from them, and every mistake at its line.
//!
//! `UPDATE_EXPECT=1 cargo test -p cookie-decl-syntax --features messages` writes the expectations anew.
#![cfg(feature = "messages")]

use std::fmt::Write;
use std::io;
use std::str::FromStr;

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::files::Files;
use cookie_decl_syntax::model::Table;
use cookie_decl_syntax::standard;
use expect_test::{Expect, expect};
use proc_macro2::TokenStream;

const TABLE: &str = r#"
    #![site("https://data.example.org")]
    #![languages(fr, en)]
    #![messages(en = "en.ftl")]
    necessary {
        "City" | { fr: "Connexion", en: "Sign-in" } | "sessionid" | { fr: "Garde." } | 14 days;
        _ | { fr: "Choix" } | "choice" | _ | session, shared with { fr: "Tous" };
    }
    #[title(fr: "Cartes")] #[about(fr: "Les cartes.")] #[consent(exempt)]
    city_maps {}
"#;

fn read(table: &str, file: &str) -> (Table, Vec<Diagnostic>) {
    let open = |path: &str| match path {
        "en.ftl" => Ok(file.as_bytes().to_owned()),
        _ => Err(io::Error::from(io::ErrorKind::NotFound)),
    };
    cookie_decl_syntax::read_with(TokenStream::from_str(table).unwrap(), &Files::outside(&open))
}

fn mistakes(diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    for Diagnostic { rule, place, message, help, .. } in diagnostics {
        let place = place.as_ref().map_or_else(|| "in Rust".to_owned(), ToString::to_string);
        writeln!(out, "{place}: {}: {message}", rule.name).unwrap();
        if let Some(help) = help {
            writeln!(out, "    help: {help}").unwrap();
        }
    }
    out
}

/// The mistakes in a file beside which the table is sound.
fn check(file: &str, expected: &Expect) {
    let all = "SESSIONID-purpose = Keeps.\nCHOICE-service = Choice\nCHOICE-shared = All\n\
               category-city-maps = Maps\ncategory-city-maps-about = The maps.\n";
    let (_, diagnostics) = read(TABLE, &format!("{all}{file}"));
    expected.assert_eq(&mistakes(&diagnostics));
}

/// A new language, with all standard texts but those that a test writes itself.
fn new_language(own: &str, without: &str) -> String {
    let table = TABLE.replace("en:", "x-new:").replace("en =", "x-new =").replace("fr, en", "fr, x-new");
    let mut file = String::from(own);
    for standard in standard::all().filter(|standard| !own.contains(&format!("{} =", standard.id))) {
        if standard.id != without {
            writeln!(file, "{} = x", standard.id).unwrap();
        }
    }
    mistakes(&read(&table, &file).1)
}

#[test]
fn texts_of_rows_and_categories() {
    let file = "\u{feff}SESSIONID-provider = Town\nSESSIONID-purpose = Keeps you\n    signed in{\"\\u00A0\"}.\nCHOICE-service = Choice\n\
                CHOICE-shared = Everybody\ncategory-city-maps = Maps\ncategory-city-maps-about = The maps.\n";
    let (table, diagnostics) = read(TABLE, file);
    assert_eq!(mistakes(&diagnostics), "");
    let [session, choice] = table.rows.as_slice() else { panic!("two rows") };
    assert_eq!(session.provider, ["City", "Town"]);
    assert_eq!(session.service, ["Connexion", "Sign-in"]);
    assert_eq!(session.purpose, ["Garde.", "Keeps you signed in\u{a0}."]);
    // `_` repeats the cell above with all its texts.
    assert_eq!(choice.provider, ["City", "Town"]);
    assert_eq!(choice.purpose, session.purpose);
    assert_eq!(choice.service, ["Choix", "Choice"]);
    assert_eq!(choice.shared_with.as_ref().unwrap(), &["Tous", "Everybody"]);
    assert_eq!(table.categories[1].title.as_ref().unwrap(), &["Cartes", "Maps"]);
    assert_eq!(table.categories[1].about.as_ref().unwrap(), &["Les cartes.", "The maps."]);
}

#[test]
fn the_file_wins_and_a_row_s_own_text_wins_over_the_one_above() {
    let own = "SESSIONID-service = Log-in\nSESSIONID-purpose = Keeps.\nCHOICE-purpose = Remembers.\nCHOICE-service = Choice\n\
               CHOICE-shared = All\ncategory-city-maps = Maps\ncategory-city-maps-about = The maps.\n";
    let (table, diagnostics) = read(TABLE, own);
    assert_eq!(mistakes(&diagnostics), "");
    assert_eq!(table.rows[0].service, ["Connexion", "Log-in"]);
    assert_eq!(table.rows[1].purpose, ["Garde.", "Remembers."]);
}

#[test]
fn what_no_file_has_is_missing() {
    let (_, diagnostics) = read(TABLE, "CHOICE-service = Choice\n");
    expect![[r#"
        in Rust: missing_translation: the purpose of cookie `sessionid` has no text in `en`
            help: add `en: "…"`, or `SESSIONID-purpose = …` to `en.ftl`
        in Rust: missing_translation: `shared with` of cookie `choice` has no text in `en`
            help: add `en: "…"`, or `CHOICE-shared = …` to `en.ftl`
        in Rust: missing_translation: the title of `city_maps` has no text in `en`
            help: add `en: "…"`, or `category-city-maps = …` to `en.ftl`
        in Rust: missing_translation: the text about `city_maps` has no text in `en`
            help: add `en: "…"`, or `category-city-maps-about = …` to `en.ftl`
    "#]]
    .assert_eq(&mistakes(&diagnostics));
    let plain = TABLE.replace("{ fr: \"Choix\" }", "\"Choix\"");
    let (table, diagnostics) = read(&plain, "CHOICE-service = Choice\n");
    assert_eq!(table.rows[1].service, ["Choix", "Choice"]);
    assert!(!mistakes(&diagnostics).contains("given once"));
}

#[test]
fn unknown_messages() {
    check(
        "page-titel = Cookies\nSESIONID-purpose = x\nSESSIONID-lifetime = x\nbanana = x\ncategory-maps = x\nwhat-is = { what-if }\n",
        &expect![[r#"
            en.ftl:6:1: unknown_message: unknown message `page-titel`: no page asks for it
                help: did you mean `page-title`?
            en.ftl:8:1: unknown_message: unknown message `SESSIONID-lifetime`: no page asks for it
                help: a row's texts are its constant with `-provider`, `-service`, `-purpose`, or `-shared`
            en.ftl:9:1: unknown_message: unknown message `banana`: no page asks for it
                help: a row's texts are its constant with `-provider`, `-service`, `-purpose`, or `-shared`
            en.ftl:11:13: unknown_message: unknown message `what-if`: it is not in this file
                help: did you mean `what-is`?
            en.ftl:7:1: unknown_message: unknown message `SESIONID-purpose`: it is no standard text, and no row or category has it
                help: did you mean `SESSIONID-purpose`?
            en.ftl:10:1: unknown_message: unknown message `category-maps`: it is no standard text, and no row or category has it
                help: did you mean `category-city-maps`?
        "#]],
    );
}

#[test]
fn unknown_variables() {
    check(
        "page-about = On { $sit }\nform-rows = { $count ->\n    [one] { $n }\n   *[other] { { $count } }\n}\npage-title = { $x }\n\
         what-is = { page-about }\ndate = { $day } { helper }\nhelper = { $hour }\n",
        &expect![[r#"
            en.ftl:6:20: unknown_variable: message `page-about` has no variable `$sit`
                help: did you mean `$site`?
            en.ftl:8:14: unknown_variable: message `form-rows` has no variable `$n`
                help: it has `$count`
            en.ftl:11:17: unknown_variable: message `page-title` has no variable `$x`
                help: this text has no variables
            en.ftl:12:13: unknown_variable: `page-about` needs `$site`, which message `what-is` does not have
                help: write out what it is to say
            en.ftl:14:13: unknown_variable: message `date` has no variable `$hour`
                help: it has `$day`, `$month`, `$year`
        "#]],
    );
}

#[test]
fn malformed_messages() {
    check(
        "page-title = { \nwhat-heading\nwhat-for = x\nwhat-for = y\nwhat-is = { NUMBER(1) } { -brand } { -own }\n-own = Own\n\
         what-storage = x\n    .title = y\nSESSIONID-service = { $x }\nCHOICE-provider = { \"\" }\n\
         kinds-heading = { kinds-about }\nkinds-about = { kinds-heading }\nlabel = { $text ->\n    [a] b\n}\n",
        &expect![[r#"
            en.ftl:8:1: malformed_message: expected `}` here
                help: a message is `id = text`, and the lines that go on with it begin with a space
            en.ftl:20:1: malformed_message: a choice needs one variant with `*` before it
                help: write `*[other] …` for all that no other variant is for
            en.ftl:9:1: malformed_message: message `what-for` stands twice
                help: keep one of the two
            en.ftl:10:13: malformed_message: `NUMBER` is a function, and the charter has none
                help: numbers are shown as they are: write the variable alone
            en.ftl:10:28: unknown_message: unknown term `-brand`
                help: define it in this file
            en.ftl:13:6: malformed_message: message `what-storage` has an attribute, which no page shows
                help: take it away
            en.ftl:14:1: malformed_message: message `SESSIONID-service` is not plain text, as all texts of the table are
                help: write it without `{ … }`
            en.ftl:15:1: malformed_message: message `CHOICE-provider` is empty
                help: visitors read every cell: say it in a few words
            en.ftl:17:17: malformed_message: message `kinds-heading` is part of itself
                help: write out what it is to say
            en.ftl:16:19: malformed_message: message `kinds-about` is part of itself
                help: write out what it is to say
        "#]],
    );
    let deep = format!("page-title = {}\n", "{ ".repeat(60_000));
    check(
        &deep,
        &expect![[r#"
            en.ftl:6:414: malformed_message: this is too many `{` and `(` in one another
                help: close each `{` by a `}`, and each `(` by a `)`
            in Rust: missing_translation: the purpose of cookie `sessionid` has no text in `en`
                help: add `en: "…"`, or `SESSIONID-purpose = …` to `en.ftl`
            in Rust: missing_translation: the service of cookie `choice` has no text in `en`
                help: add `en: "…"`, or `CHOICE-service = …` to `en.ftl`
            in Rust: missing_translation: `shared with` of cookie `choice` has no text in `en`
                help: add `en: "…"`, or `CHOICE-shared = …` to `en.ftl`
            in Rust: missing_translation: the title of `city_maps` has no text in `en`
                help: add `en: "…"`, or `category-city-maps = …` to `en.ftl`
            in Rust: missing_translation: the text about `city_maps` has no text in `en`
                help: add `en: "…"`, or `category-city-maps-about = …` to `en.ftl`
        "#]],
    );
}

#[test]
fn a_new_language_gives_all() {
    assert_eq!(new_language("", "").matches("missing_message").count(), 0);
    let rows = "SESSIONID-purpose = x\nCHOICE-service = x\nCHOICE-shared = x\ncategory-city-maps = x\ncategory-city-maps-about = x\n";
    assert_eq!(new_language(rows, ""), "");
    expect![[r#"
        en.ftl:117:17: missing_message: this file lacks `button-save`, but language `x-new` has no other standard texts
            help: the English file of `cookie-decl`, `locales/en.ftl`, has them all, each with a remark
    "#]]
    .assert_eq(&new_language(rows, "button-save"));
    let (_, diagnostics) =
        read(&TABLE.replace("fr, en", "fr, x-new").replace("en:", "x-new:").replace("en =", "x-new ="), rows);
    expect![[r#"
        en.ftl:5:29: missing_message: this file lacks `banner-charter`, `button-accept`, `button-refuse`, `button-save`, `category-anonymous-statistics` and 108 more, but language `x-new` has no other standard texts
            help: the English file of `cookie-decl`, `locales/en.ftl`, has them all, each with a remark
    "#]].assert_eq(&mistakes(&diagnostics));
}

#[test]
fn attributes() {
    for (attribute, expected) in [
        (
            "#![messages(en = \"en.ftl\", en = \"fr.ftl\")]",
            expect![[r#"
            in Rust: duplicate_language: language `en` has two files of messages
                help: put the messages of a language into one file
        "#]],
        ),
        (
            "#![messages(de = \"de.ftl\")]",
            expect![[r#"
            in Rust: undeclared_language: language `de` is not declared; the table has `en`
                help: add it to `#![languages(en, de)]`
            in Rust: file_unreadable: `de.ftl` cannot be read: there is no such file
                help: paths begin at the folder that holds the package's `Cargo.toml`
        "#]],
        ),
        (
            "#![messages(en \"en.ftl\")]",
            expect![[r#"
            in Rust: malformed_attribute: expected `=` and a file after the language `en`
                help: write `#![messages(br = "locales/br.ftl")]`
        "#]],
        ),
        (
            "#![messages(en = \"/en.ftl\")]",
            expect![[r#"
            in Rust: malformed_attribute: `/en.ftl` is not a path from the folder of `Cargo.toml`
                help: write it with `/`, such as `"cookies.csv"` or `"locales/br.ftl"`
        "#]],
        ),
        (
            "#![messages(en = \"en.ftl\" fr)]",
            expect![[r#"
            in Rust: malformed_attribute: `fr` is not expected here
                help: write `#![messages(br = "locales/br.ftl")]`
        "#]],
        ),
        (
            "#![messages]",
            expect![[r#"
            in Rust: malformed_attribute: `messages` lacks its arguments
                help: write `#![messages(br = "locales/br.ftl")]`
        "#]],
        ),
    ] {
        let table = format!(
            "#![site(\"https://data.example.org\")] {attribute} necessary {{ \"City\" | \"Sign-in\" | \"sid\" | \"Keeps.\"; }}"
        );
        expected.assert_eq(&mistakes(&read(&table, "").1));
    }
}

/// Whatever is cut out of a file: nothing panics, and every mistake in it has its place.
#[test]
fn no_file_makes_it_panic() {
    let file = "# \u{e9}\npage-title = { $x ->\n    [one] { \"a\" }\n   *[other] \u{e9} { -t(a: 1) } { F(1) }\n}\n-t = { $a }\nSESSIONID-purpose = x\n    y\n";
    for from in 0..file.len() {
        for length in [1, 2, 5, 40] {
            let mut cut = file.as_bytes().to_owned();
            cut.drain(from..(from + length).min(cut.len()));
            let open = |_: &str| Ok(cut.clone());
            let tokens = TokenStream::from_str(TABLE).unwrap();
            let (_, mistakes) = cookie_decl_syntax::read_with(tokens, &Files::outside(&open));
            for mistake in mistakes {
                let place = mistake.place.map_or(1, |place| place.line);
                assert!((1..=10).contains(&place), "{place}");
            }
        }
    }
}

/// The texts of `en` stand behind those of `en-GB`, as they do without a file.
#[test]
fn a_region_has_the_texts_of_its_language() {
    for tag in ["en-GB", "EN", "en-gb", "en-001"] {
        let of_region =
            |text: &str| text.replace("en:", &format!("{tag}:")).replace("en =", &format!("{tag} ="));
        let table = of_region(TABLE).replace("fr, en", &format!("fr, {tag}"));
        let file = "page-title = Cookies\nSESSIONID-purpose = Keeps.\nCHOICE-service = Choice\nCHOICE-shared = All\n\
                    category-city-maps = Maps\ncategory-city-maps-about = The maps.\n";
        let (_, said) = read(&table, file);
        assert_eq!(mistakes(&said), "", "{tag}");
    }
}

/// Nobody would ever see it.
#[test]
fn a_row_that_is_shared_with_nobody_has_no_text_for_that() {
    check(
        "SESSIONID-shared = Partners\n",
        &expect![[r#"
        en.ftl:6:1: unknown_message: unknown message `SESSIONID-shared`: it is no standard text, and no row or category has it
            help: a row's texts are its constant with `-provider`, `-service`, `-purpose`, or `-shared`
    "#]],
    );
}
