//! The command line.

use std::io;
use std::net::TcpListener;
use std::process::{Command, Output};

fn brest(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_brest")).args(arguments).output().expect("the program runs")
}

/// What it prints where all goes well.
fn printed(arguments: &[&str]) -> String {
    let output = brest(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}

#[test]
fn the_charter_in_each_language_and_three_formats() {
    for (language, title, purpose) in [
        ("fr", "Charte des cookies", "Vous garde connecté d’une page à l’autre."),
        ("en", "Cookie charter", "Keeps you signed in from page to page."),
        ("br", "Karta an toupinoù", "Mirout a ra ho kevreadenn digor eus an eil pajenn d’eben."),
    ] {
        for (format, start) in [
            ("text", format!("{title}\n===")),
            ("markdown", format!("# {title}\n")),
            ("html", format!("<!doctype html>\n<html lang=\"{language}\"")),
        ] {
            let charter = printed(&["charter", "--lang", language, "--format", format]);
            assert!(charter.starts_with(&start), "{charter}");
            let on_one_line = charter.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(on_one_line.contains(purpose), "{charter}");
            for name in ["sessionid", "django_language", "csrftoken", "cookies_preferences", "visits"] {
                let name = if format == "markdown" { format!("`{name}`") } else { name.to_owned() };
                assert!(charter.contains(&name), "{name} in {charter}");
            }
        }
    }
}

#[test]
fn the_charter_as_json() {
    let charter: serde_json::Value =
        serde_json::from_str(&printed(&["charter", "--format", "json"])).unwrap();
    assert_eq!(charter["languages"], serde_json::json!(["fr", "en", "br"]));
    let rows = charter["declarations"].as_array().unwrap();
    let names: Vec<_> = rows.iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["sessionid", "django_language", "csrftoken", "cookies_preferences", "visits"]);
    assert_eq!(
        printed(&["charter", "--format", "json", "--lang", "en"]),
        printed(&["charter", "--format=json"])
    );
}

#[test]
fn french_text_is_the_default() {
    assert_eq!(printed(&["charter"]), printed(&["charter", "--lang", "fr", "--format", "text"]));
}

#[test]
fn an_unknown_language_names_those_that_exist() {
    let output = brest(&["charter", "--lang", "de"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("invalid value 'de' for '--lang <LANG>'"), "{error}");
    assert!(error.contains("[possible values: fr, en, br]"), "{error}");
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let (reader, writer) = io::pipe().unwrap();
    drop(reader);
    let output = Command::new(env!("CARGO_BIN_EXE_brest")).arg("charter").stdout(writer).output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = brest(&["--port", &port]);
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.starts_with(&format!("error: cannot listen on 127.0.0.1:{port}: ")), "{error}");
}

#[test]
fn a_database_that_cannot_be_opened_is_named() {
    let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/no-such-folder/consent.db");
    // Nor could it listen: if it ever opened the file it would end all the same.
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = brest(&["--port", &port, "--database", file]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.starts_with(&format!("error: cannot open the database `{file}`: ")), "{error}");
}

#[test]
fn help_tells_what_there_is() {
    let help = printed(&["--help"]);
    for word in ["--port <N>", "[default: 3000]", "--database <FILE>", "--site <URL>", "charter", "127.0.0.1"]
    {
        assert!(help.contains(word), "{word} in {help}");
    }
    let help = printed(&["charter", "--help"]);
    for word in ["--lang <LANG>", "[possible values: fr, en, br]", "--format <FORMAT>", "json"] {
        assert!(help.contains(word), "{word} in {help}");
    }
}

#[test]
fn a_site_where_its_cookies_cannot_work_is_refused() {
    // It would end for the port if it ever came to listen.
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    for (site, status, said) in [
        ("localhost:3000", 2, "it begins with neither `https://` nor `http://`"),
        ("http://opendata.brest.example", 1, "cookie `sessionid`"),
    ] {
        let output = brest(&["--port", &port, "--site", site]);
        assert_eq!(output.status.code(), Some(status), "{site}");
        assert!(output.stdout.is_empty(), "{site}");
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("error: ") && error.contains(said), "{error}");
    }
}
