//! `cargo cookie-decl check` over 30,000 Rust files, beside `rg -c ookie` over the same tree: what has to be read at least.
//! Then once more without the packages that speak of cookies, in which nothing is parsed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4;

use super::median;
use super::tree::{self, Tree};
use crate::harness::{self, Line};

const FILES: usize = 30_000;

const ROUNDS: usize = 11;

/// What a process took.
struct Cost {
    seconds: f64,
    /// The most memory that it held at a time.
    megabytes: f64,
}

pub(crate) fn lines() -> Vec<Line> {
    let Some(mut tree) = tree::of_registry(FILES) else {
        eprintln!(
            "scan: cargo has unpacked no sources on this machine, of which the tree could be made: run `cargo fetch`"
        );
        return Vec::new();
    };
    if Command::new("rg").arg("--version").stdout(Stdio::null()).status().is_err() {
        eprintln!(
            "scan: ripgrep is not installed: run `cargo install ripgrep`, or install the package `ripgrep`"
        );
        return Vec::new();
    }
    let mut lines = compared(&tree, "`check` over");
    let files = that_speak_of_cookies(&tree);
    tree.without_packages_of(&files).expect("a folder under target");
    lines.extend(compared(&tree, "…, of which no package speaks of cookies:"));
    lines
}

fn that_speak_of_cookies(tree: &Tree) -> Vec<PathBuf> {
    let output = Command::new("rg").args(["-il", "cookie"]).arg(&tree.folder).output().expect("ripgrep");
    let listed = String::from_utf8_lossy(&output.stdout);
    listed.lines().map(PathBuf::from).collect()
}

fn compared(tree: &Tree, what: &str) -> Vec<Line> {
    let check = || {
        let mut command = Command::new(program());
        command.args(["check", "--quiet", "--format", "json"]).arg(&tree.folder);
        command
    };
    let search = || {
        let mut command = Command::new("rg");
        command.args(["-c", "ookie"]).arg(&tree.folder);
        command
    };
    // Once for the system's cache.
    cost(check());
    cost(search());
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        eprintln!("scan: round {} of {ROUNDS}", round + 1);
        if round % 2 == 0 {
            ours.push(cost(check()));
            theirs.push(cost(search()));
        } else {
            theirs.push(cost(search()));
            ours.push(cost(check()));
        }
    }
    let what = format!(
        "{what} {} Rust files, {} MB ({:.0} MB of memory)",
        tree.files,
        tree.octets / 1_000_000,
        median(ours.iter().map(|cost| cost.megabytes))
    );
    let seconds = |costs: &[Cost]| costs.iter().map(|cost| cost.seconds).collect();
    harness::lines(&what, vec![("cookie-decl", seconds(&ours)), ("`rg -c ookie`", seconds(&theirs))])
}

/// The command, as users have it. Cargo builds it in the folder that this benchmark is built in.
fn program() -> PathBuf {
    static BUILT: std::sync::OnceLock<PathBuf> = std::sync::OnceLock::new();
    BUILT
        .get_or_init(|| {
            let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
            let status = Command::new(env!("CARGO"))
                .args(["build", "--quiet", "--release", "--package", "cargo-cookie-decl"])
                .current_dir(env!("CARGO_MANIFEST_DIR"))
                .env("CARGO_TARGET_DIR", &target)
                .status();
            assert!(status.is_ok_and(|status| status.success()), "the command does not build");
            target.join("release/cargo-cookie-decl").with_extension(std::env::consts::EXE_EXTENSION)
        })
        .clone()
}

fn cost(mut command: Command) -> Cost {
    let start = Instant::now();
    let used = command.stdout(Stdio::null()).spawn().and_then(|mut child| child.wait4()).expect("a process");
    let seconds = start.elapsed().as_secs_f64();
    // 1: something was found.
    assert!(matches!(used.status.code(), Some(0 | 1)), "{command:?} failed");
    #[expect(clippy::cast_precision_loss, reason = "a few hundred million")]
    let megabytes = used.rusage.maxrss as f64 / 1e6;
    Cost { seconds, megabytes }
}
