//! What the command prints, for whole small projects.
//!
//! Each folder in `tests/cli` is a case: `project`, which is copied to a fresh folder, and `transcript.txt`, the commands
//! that are run there one after the other, each with what it printed:
//!
//! ```text
//! $ check --format github      a run of the command
//! > …                          a line of standard output
//! ! …                          a line of standard error
//! = 1                          the exit status
//! ```
//!
//! `$ cat FILE`, `$ rm FILE` and `$ cp FROM TO` look at the project and change it between the runs.
//! `UPDATE_EXPECT=1 cargo test -p cargo-cookie-decl --test cli` writes what was printed: read the difference.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli");

#[test]
fn transcripts() {
    let mut cases: Vec<PathBuf> = fs::read_dir(CASES).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() > 10, "the cases are gone");
    let failures: Vec<_> = cases.iter().filter_map(|case| check(case)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Runs a case; a difference is told, or written with `UPDATE_EXPECT`.
fn check(case: &Path) -> Option<String> {
    let file = case.join("transcript.txt");
    let expected = fs::read_to_string(&file).unwrap();
    let project = tempfile::Builder::new().prefix("cookie-decl-").tempdir().unwrap();
    let folder = fs::canonicalize(project.path()).unwrap();
    copy(&case.join("project"), &folder);
    let mut found = String::new();
    for line in expected.lines().filter(|line| line.is_empty() || line.starts_with(['$', '#'])) {
        writeln!(found, "{line}").unwrap();
        if let Some(command) = line.strip_prefix("$ ") {
            found += &run(command, &folder);
        }
    }
    if found == expected {
        return None;
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&file, found).unwrap();
        return None;
    }
    Some(format!("{}\n--- expected\n{expected}\n--- found\n{found}", file.display()))
}

/// What a command printed, a mark before each line.
fn run(command: &str, folder: &Path) -> String {
    let words: Vec<&str> = command.split(' ').collect();
    match words[..] {
        ["cat", file] => marked("> ", &fs::read_to_string(folder.join(file)).unwrap()),
        ["rm", file] => fs::remove_file(folder.join(file)).map(|()| String::new()).unwrap(),
        ["cp", from, to] => fs::copy(folder.join(from), folder.join(to)).map(|_| String::new()).unwrap(),
        ["cd", below, ref args @ ..] => cookie_decl(args, &folder.join(below), folder),
        ref args => cookie_decl(args, folder, folder),
    }
}

fn cookie_decl(args: &[&str], folder: &Path, project: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-cookie-decl"))
        .arg("cookie-decl")
        .args(args)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .unwrap();
    let text = |octets: Vec<u8>| {
        let text = String::from_utf8(octets).unwrap();
        text.replace(project.to_str().unwrap(), "[PROJECT]").replace(env!("CARGO_PKG_VERSION"), "[VERSION]")
    };
    let status = output.status.code().unwrap();
    marked("> ", &text(output.stdout)) + &marked("! ", &text(output.stderr)) + &format!("= {status}\n")
}

/// Escapes that colour are shown, since a file with them could not be read.
fn marked(mark: &str, text: &str) -> String {
    let line = |line: &str| format!("{mark}{}", line.replace('\x1b', "␛")).trim_end().to_owned() + "\n";
    text.lines().map(line).collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
