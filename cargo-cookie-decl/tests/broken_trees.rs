//! Folders that no repository can hold: symbolic links in a circle, files that are no text, giants, and what the system
//! does not let us read. Each is told with its path, and the rest is checked all the same.

#![cfg(unix)]

use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

const SOURCE: &str = "fn set() {\n    let _ = cookie::Cookie::new(\"found\", \"1\");\n}\n";

/// A package in a fresh folder, with one file that sets a cookie.
fn package() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let manifest = "[package]\nname = \"odd\"\nedition = \"2024\"\n\n[dependencies]\ncookie = \"0.18\"\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("src/lib.rs"), SOURCE).unwrap();
    folder
}

/// The warnings by path, and whether the cookie was found.
fn check(folder: &Path, args: &[&str]) -> (Vec<(String, String)>, bool) {
    check_by(Command::new(env!("CARGO_BIN_EXE_cargo-cookie-decl")), folder, args)
}

fn check_by(mut command: Command, folder: &Path, args: &[&str]) -> (Vec<(String, String)>, bool) {
    let output = command.args(["check", "--format", "json"]).args(args).current_dir(folder).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let report: serde_json::Value = serde_json::from_str(&text).unwrap_or_else(|_| panic!("{text}"));
    let findings = report["findings"].as_array().unwrap();
    let unread = findings.iter().filter(|finding| finding["rule"] == "unread_source");
    let warning = |finding: &serde_json::Value| {
        let text = |key: &str| finding[key].as_str().unwrap().to_owned();
        (text("path"), text("message"))
    };
    let found = report["cookies"].as_array().unwrap().iter().any(|cookie| cookie["name"] == "found");
    (unread.map(warning).collect(), found)
}

/// One warning, which names the path and says these words; as a package, and as a folder that is named.
fn assert_told(folder: &Path, path: &str, words: &str) {
    for args in [&[][..], &["src"]] {
        let (warnings, found) = check(folder, args);
        assert!(found, "{args:?}: the rest was not read");
        let told = warnings.iter().any(|(of, message)| of == path && message.contains(words));
        assert!(told && warnings.len() == 1, "{args:?}: {warnings:?}");
    }
}

#[test]
fn a_symbolic_link_that_leads_back() {
    let package = package();
    symlink(".", package.path().join("src/up")).unwrap();
    assert_told(package.path(), "src/up", "leads back to");
}

#[test]
fn a_symbolic_link_to_nowhere() {
    let package = package();
    symlink("gone.rs", package.path().join("src/broken.rs")).unwrap();
    assert_told(package.path(), "src/broken.rs", "could not be read");
}

#[test]
fn a_file_that_is_no_text() {
    let package = package();
    fs::write(package.path().join("src/latin.rs"), b"// caf\xe9\n").unwrap();
    assert_told(package.path(), "src/latin.rs", "not UTF-8");
}

#[test]
fn a_generated_giant() {
    let package = package();
    let file = fs::File::create(package.path().join("src/generated.rs")).unwrap();
    file.set_len(50_000_000).unwrap();
    assert_told(package.path(), "src/generated.rs", "larger than");
}

#[test]
fn a_source_that_is_no_rust_is_searched_as_tokens() {
    let package = package();
    let source = "pub fn half( {\n    let _ = cookie::Cookie::new(\"in_the_ruins\", \"1\");\n}\n";
    fs::write(package.path().join("src/half.rs"), source).unwrap();
    assert_told(package.path(), "src/half.rs", "searched as tokens");
}

/// Root may read everything: it becomes `nobody`, who needs a copy of the program that anybody may start.
#[test]
fn a_folder_and_a_file_that_are_closed() {
    let package = package();
    let mode = |path: &str, bits: u32| {
        fs::set_permissions(package.path().join(path), fs::Permissions::from_mode(bits)).unwrap();
    };
    fs::create_dir(package.path().join("src/closed")).unwrap();
    for file in ["src/closed/inside.rs", "src/secret.rs", "src/open.rs"] {
        fs::write(package.path().join(file), SOURCE).unwrap();
    }
    mode("", 0o755);
    mode("src/secret.rs", 0o000);
    mode("src/closed", 0o000);
    let program = package.path().join("program");
    let copied =
        Command::new("cp").arg(env!("CARGO_BIN_EXE_cargo-cookie-decl")).arg(&program).status().unwrap();
    assert!(copied.success());
    let mut command = Command::new(&program);
    if fs::metadata(package.path()).unwrap().uid() == 0 {
        command.uid(65_534).gid(65_534);
    }
    let (warnings, found) = check_by(command, package.path(), &["src"]);
    mode("src/closed", 0o755);
    let told: Vec<&str> = warnings.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(told, ["src/closed", "src/secret.rs"], "{warnings:?}");
    assert!(warnings.iter().all(|(_, message)| message.contains("could not be read: Permission denied")));
    assert!(found, "the rest was not read");
}

/// A link to a name longer than the system looks up is refused to everybody.
#[test]
fn what_the_system_does_not_let_us_read() {
    let package = package();
    symlink("x".repeat(300), package.path().join("src/closed.rs")).unwrap();
    assert_told(package.path(), "src/closed.rs", "could not be read");
}

#[test]
fn a_name_that_is_no_text() {
    let package = package();
    let name = std::ffi::OsStr::from_bytes(b"odd\xff.rs");
    fs::write(package.path().join("src").join(name), SOURCE.replace("found", "in_odd_name")).unwrap();
    let (warnings, found) = check(package.path(), &[]);
    assert!(found && warnings.is_empty(), "{warnings:?}");
}
