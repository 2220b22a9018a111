//! The process around the command: cargo starts it, readers leave, disks are full, colour is asked for.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn project(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli").join(case).join("project")
}

/// `check` over the sources of a case.
fn check(case: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-cookie-decl"));
    command.args(["check", "."]).current_dir(project(case)).env_remove("NO_COLOR");
    command
}

fn output(command: &mut Command) -> Output {
    command.stdin(Stdio::null()).output().unwrap()
}

#[test]
fn cargo_starts_it() {
    let bin = Path::new(env!("CARGO_BIN_EXE_cargo-cookie-decl")).parent().unwrap();
    let paths = std::env::var_os("PATH").unwrap();
    let paths = std::iter::once(bin.to_owned()).chain(std::env::split_paths(&paths));
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["cookie-decl", "--version"]).env("PATH", std::env::join_paths(paths).unwrap());
    let told = String::from_utf8(output(&mut cargo).stdout).unwrap();
    assert_eq!(told.trim(), concat!("cargo-cookie-decl ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = output(check("undeclared").stdout(writer));
    assert_eq!((output.status.code(), output.stderr), (Some(1), Vec::new()));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_one() {
    let full = std::fs::File::create("/dev/full").unwrap();
    let output = check("clean").stdout(full).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(told.starts_with("error: cannot write the output: "), "{told}");
}

#[test]
fn colour_is_there_when_it_is_asked_for() {
    let has_colour = |command: &mut Command| output(command).stdout.contains(&0x1b);
    assert!(!has_colour(&mut check("undeclared")), "a pipe takes none");
    assert!(has_colour(check("undeclared").env("CLICOLOR_FORCE", "1")));
    assert!(!has_colour(check("undeclared").env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1")));
    assert!(has_colour(check("undeclared").env("NO_COLOR", "1").args(["--color", "always"])));
    assert!(!has_colour(check("undeclared").env("CLICOLOR_FORCE", "1").args(["--color", "never"])));
}
