//! A clean build of the library, beside one of what a project with cookies and a macro has anyway.

use std::fs;
use std::process::Command;
use std::time::Instant;

use crate::harness::{self, Line};
use crate::scratch::Package;

const ROUNDS: usize = 3;

pub(crate) fn lines() -> Vec<Line> {
    let ours = format!("cookie-decl = {{ path = '{}' }}\n", crate::scratch::library().display());
    let theirs = "cookie = '0.18'\nsyn = { version = '3', features = ['full', 'visit'] }\n";
    let packages = [("build_ours", ours.as_str()), ("build_theirs", theirs)].map(|(name, dependencies)| {
        Package::new(name, dependencies, "//! Nothing.\n").expect("a folder under target")
    });
    let mut times = [(); 2].map(|()| Vec::with_capacity(ROUNDS));
    for round in 0..ROUNDS {
        eprintln!("clean build: round {} of {ROUNDS}", round + 1);
        for turn in 0..2 {
            let index = (turn + round) % 2;
            times[index].push(anew(&packages[index]));
        }
    }
    let [ours, theirs] = times;
    harness::lines(
        "clean `cargo build`, default features",
        vec![("cookie-decl", ours), ("`cookie`, and `syn` with `full` and `visit`", theirs)],
    )
}

/// Builds the package and all that it depends on, in a folder of its own that is then removed.
fn anew(package: &Package) -> f64 {
    let target = package.folder().join("target");
    let start = Instant::now();
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--offline"])
        .current_dir(package.folder())
        .env("CARGO_TARGET_DIR", &target)
        // A cache between cargo and rustc would be measured instead.
        .env("RUSTC_WRAPPER", "")
        .status();
    let seconds = start.elapsed().as_secs_f64();
    assert!(status.is_ok_and(|status| status.success()), "the package does not build");
    fs::remove_dir_all(target).expect("the folder that was built in");
    seconds
}
