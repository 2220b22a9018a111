//! What others have written, sources, policies, words of a table, cannot steer what shows it: a terminal, a spreadsheet
//! program, rustc, the log of a workflow.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// Begins what a spreadsheet program computes, in cells that users open because they trust us.
const FORMULAS: [&str; 4] = ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)"];

fn run(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-cookie-decl"));
    command.current_dir(folder).args(arguments).stdin(Stdio::piped());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn out(output: &Output) -> &str {
    str::from_utf8(&output.stdout).unwrap()
}

/// A package with that source.
fn package(source: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let manifest = "[package]\nname = \"odd\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\ncookie = \"0.18\"\n\n[workspace]\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("src/lib.rs"), source).unwrap();
    folder
}

#[track_caller]
fn assert_no_formula(spreadsheet: &str) {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(spreadsheet.as_bytes());
    for record in reader.records() {
        for cell in &record.unwrap() {
            let begins = cell.trim_start().starts_with(['=', '+', '-', '@']);
            assert!(!begins, "a program computes `{cell}` in\n{spreadsheet}");
        }
    }
}

#[test]
fn no_cell_that_is_exported_is_a_formula() {
    let rows = FORMULAS
        .iter()
        .zip(1..)
        .map(|(text, index)| {
            format!("#[set_by({text:?})] {text:?} | {text:?} | C{index} = \"-c{index}\" | {text:?} | session, shared with {text:?};\n")
        })
        .collect::<Vec<_>>()
        .concat();
    let table = format!(
        "cookie_decl::declare_cookies! {{ #![site(\"https://www.example.org\")] necessary {{ {rows} }} }}"
    );
    let package = package(&table);
    let exported = run(package.path(), &["export", "--to", "csv"], "");
    assert_no_formula(out(&exported));
    assert_eq!(out(&exported).matches("'=HYPERLINK(1)").count(), 5, "{}", out(&exported));
    // And the table that reads them has the words that the first one had.
    let charter = ["charter", "--format", "json"];
    let before = run(package.path(), &charter, "");
    fs::write(package.path().join("cookies.csv"), out(&exported)).unwrap();
    let table =
        "cookie_decl::declare_cookies! { #![site(\"https://www.example.org\")] #![table(\"cookies.csv\")] }";
    fs::write(package.path().join("src/lib.rs"), table).unwrap();
    let after = run(package.path(), &charter, "");
    assert!(out(&before).contains("=HYPERLINK(1)"), "{before:?}");
    assert_eq!(out(&after), out(&before), "{after:?}");
}

#[test]
fn no_cell_that_is_imported_is_a_formula() {
    let rows = FORMULAS.map(|text| format!("c{},\"{text}\",\"{text}\",1 day\n", text.len())).concat();
    let policy = format!("Name,Purpose,Provider,Duration\n{rows}-name,=A1,+A1,1 day\n");
    let imported = run(Path::new("."), &["import", "-", "--from", "csv", "--to", "csv"], &policy);
    assert_no_formula(out(&imported));
    assert!(out(&imported).contains("'=HYPERLINK(1)") && out(&imported).contains("'-name"), "{imported:?}");
}

/// Escape sequences, the characters that turn the direction of text, and what a workflow's runner takes for a command.
#[test]
fn a_name_in_the_sources_steers_nothing() {
    let name = "a\\x1b[31mred\\u{202e}\\u{2066}\\r\\n::error::x";
    let package = package(&format!("fn set() {{ let _ = cookie::Cookie::new(\"{name}\", \"1\"); }}\n"));
    let steers = |letter: char| letter.is_control() && letter != '\n' || "\u{202e}\u{2066}".contains(letter);
    let said = [
        &["check"][..],
        &["check", "src"],
        &["check", "src", "--format", "github"],
        &["check", "src", "--format", "json"],
        &["check", "src", "--format", "sarif"],
        &["check", "--suggest"],
        &["init", "--stdout"],
    ];
    for arguments in said {
        let output = run(package.path(), arguments, "");
        let is_data = arguments.iter().any(|argument| ["json", "sarif"].contains(argument));
        assert!(out(&output).contains("31mred"), "{arguments:?}: {output:?}");
        // JSON escapes controls itself, and whoever reads it shows it.
        assert!(is_data || !out(&output).contains(steers), "{arguments:?}: {}", out(&output));
        assert!(!out(&output).lines().any(|line| line.starts_with("::error::x")), "{arguments:?}");
    }
}

#[test]
fn a_policy_that_nests_without_end_is_read_all_the_same() {
    let table = "<table><tr><th>Name<th>Purpose<tr><td>sid<td>Keeps you signed in.</table>";
    let start = Instant::now();
    for tag in ["<div>", "<table>", "<b>", "<ul><li>"] {
        let page = tag.repeat(50_000) + table;
        let imported = run(Path::new("."), &["import", "-", "--from", "html"], &page);
        assert!(out(&imported).contains("\"sid\""), "{tag}: {imported:?}");
    }
    let quoted = "> ".repeat(20_000) + "|Name|Purpose|";
    let imported = run(Path::new("."), &["import", "-", "--from", "markdown"], &quoted);
    assert_eq!(imported.status.code(), Some(2), "{imported:?}");
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

/// A parser that calls itself for each parenthesis would run out of stack.
#[test]
fn a_table_that_nests_without_end_is_refused() {
    let nested = "(".repeat(200_000) + &")".repeat(200_000);
    let table = format!(
        "cookie_decl::declare_cookies! {{ #![site(\"https://www.example.org\")] necessary {{ {nested} }} }}"
    );
    let package = package(&table);
    for arguments in [&["charter"][..], &["export", "--to", "csv"], &["charter", "--table", "src/lib.rs"]] {
        let output = run(package.path(), arguments, "");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        let said = str::from_utf8(&output.stderr).unwrap();
        assert!(
            said.starts_with("error: cannot read the table in `src/lib.rs`: it nests too deep"),
            "{said}"
        );
    }
    let output = run(package.path(), &["check"], "");
    assert!(out(&output).contains("it nests too deep"), "{output:?}");
    // In a spreadsheet no cell is deeper than a few types.
    let cells =
        format!("category,provider,service,name,purpose,terms\nnecessary,City,Sign-in,sid,Keeps.,{nested}\n");
    fs::write(package.path().join("cookies.csv"), cells).unwrap();
    let table =
        "cookie_decl::declare_cookies! { #![site(\"https://www.example.org\")] #![table(\"cookies.csv\")] }";
    fs::write(package.path().join("src/lib.rs"), table).unwrap();
    let output = run(package.path(), &["charter"], "");
    assert!(str::from_utf8(&output.stderr).unwrap().contains("the terms cannot be read"), "{output:?}");
}

/// Nothing that stands where a source could is read for ever.
#[cfg(unix)]
#[test]
fn a_pipe_and_a_device_are_no_sources() {
    let package = package("fn set() { let _ = cookie::Cookie::new(\"found\", \"1\"); }\n");
    std::os::unix::fs::symlink("/dev/zero", package.path().join("src/zero.rs")).unwrap();
    let pipe = package.path().join("src/pipe.rs");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let start = Instant::now();
    for arguments in [&["check"][..], &["check", "src"]] {
        let output = run(package.path(), arguments, "");
        assert!(out(&output).contains("found"), "{output:?}");
    }
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
}

/// A revision is an argument of git: what looks like an option is none.
#[test]
fn a_revision_is_no_option_of_git() {
    let package =
        package("cookie_decl::declare_cookies! { #![site(\"https://www.example.org\")] necessary {} }");
    for revision in ["--output=stolen", "-oSteals", "--output=stolen:src/lib.rs"] {
        let diff = format!("--diff={revision}");
        let output = run(package.path(), &["charter", &diff], "");
        let said = str::from_utf8(&output.stderr).unwrap();
        assert!(said.contains("is no revision of git"), "{said}");
        assert_eq!(output.status.code(), Some(2));
    }
    assert!(!package.path().join("stolen").exists());
}

/// The note about what changed is pasted into pages and mails: no text of a table is more than text in it.
#[test]
fn no_text_steers_the_note_about_a_change() {
    let table = |row: &str| {
        format!(
            "cookie_decl::declare_cookies! {{ #![site(\"https://www.example.org\")] necessary {{ {row} }} }}"
        )
    };
    let package = package(&table("\"City\" | \"Sign-in\" | \"sid\" | \"Keeps.\";"));
    for arguments in [&["init", "-q"][..], &["add", "-A"], &["commit", "-qm", "x"]] {
        let identity =
            ["-c", "user.name=you", "-c", "user.email=you@example.org", "-c", "commit.gpgsign=false"];
        let mut git = Command::new("git");
        assert!(git.current_dir(package.path()).args(identity).args(arguments).status().unwrap().success());
    }
    let nasty = [
        "`<img src=x onerror=alert(1)>",
        "`a`<script>`",
        "`\\n\\n<script>`",
        "<b>",
        "[x](javascript:alert(2))",
    ];
    let rows = nasty
        .iter()
        .zip(1..)
        .map(|(text, at)| {
            format!("#[script] \"{text}\" | \"{text}\" | C{at} = local_storage \"key{at}{text}\" | \"{text}\" | until deleted;\n")
        })
        .collect::<Vec<_>>()
        .concat();
    fs::write(package.path().join("src/lib.rs"), table(&rows)).unwrap();
    let note = run(package.path(), &["charter", "--diff", "HEAD"], "");
    let note = out(&note);
    assert!(note.contains("onerror"), "{note}");
    let mut events = pulldown_cmark::Parser::new(note);
    let is_more = events.any(|event| {
        use pulldown_cmark::{Event, Tag};
        matches!(
            event,
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Link { .. } | Tag::Image { .. })
        )
    });
    assert!(!is_more, "{note}");
}

/// A baseline is merged by git and by hand: whatever numbers it has then, it is read.
#[test]
fn a_baseline_of_any_numbers_is_read() {
    let package = package("fn set() {\n    let _ = cookie::Cookie::new(\"new\", \"1\");\n}\n");
    let entry = format!(r#"{{"rule":"undeclared","path":null,"cookie":null,"count":{}}}"#, u64::MAX);
    let other = entry.replace("undeclared", "never_set");
    let baseline = format!(r#"{{"version":1,"findings":[{entry},{entry},{other}]}}"#);
    fs::write(package.path().join("known.json"), baseline).unwrap();
    for (arguments, status) in
        [(&["--baseline", "known.json"][..], 1), (&["--baseline", "known.json", "--update-baseline"], 0)]
    {
        let output = run(package.path(), &[&["check"], arguments].concat(), "");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{}{said}", out(&output));
    }
}

/// A first table compiles, whatever the code takes for a host.
#[test]
fn no_domain_of_the_sources_breaks_a_first_table() {
    let domains = [
        "b\u{fc}cher.example",
        "https://www.example.org",
        "example.org/path",
        "a b.example",
        "\\\"]; x.example",
        "1.2.3",
        "example..org",
        "user@example.org",
        "Shop.Example.org",
        ".example.net",
    ];
    let set = |(at, domain): (usize, &&str)| {
        format!("    let _ = cookie::Cookie::build((\"cookie{at}\", \"1\")).domain({domain:?}).build();\n")
    };
    let sets: String = domains.iter().enumerate().map(set).collect();
    let package = package(&format!("fn set() {{\n{sets}}}\n"));
    let output = run(package.path(), &["init", "--stdout"], "");
    let written = out(&output);
    let (_, table) = written.split_once("declare_cookies! {").unwrap();
    let (table, _) = table.rsplit_once('}').unwrap();
    let (table, said) = cookie_decl_syntax::read(table.parse().unwrap());
    let mistakes: Vec<_> = said.iter().filter(|said| !said.rule.grade.is_warning()).collect();
    assert!(mistakes.is_empty(), "{mistakes:?}\n{written}");
    let sites: Vec<_> = table.sites.iter().map(|site| site.host.as_str()).collect();
    assert_eq!(sites, ["example.net", "shop.example.org"]);
}
