//! What cookie-decl costs, beside what a user would take instead, in one run: `cargo bench -p cookie-decl-tests`.
//!
//! Prints one Markdown table. `-- set get` runs these parts alone; the parts are `set`, `get`, `consent`,
//! `guard`, `charter`, `check`, `scan` and `build`.
//! How to read it is written in `BENCHMARKS.md`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the table is printed")]

mod build;
mod charter;
mod check;
mod consent;
mod get;
mod guard;
mod harness;
mod loopback;
mod scan;
mod scratch;
mod set;

use harness::Line;

type Part = fn() -> Vec<Line>;

const PARTS: &[(&str, Part)] = &[
    ("set", set::lines),
    ("get", get::lines),
    ("consent", consent::lines),
    ("guard", guard::lines),
    ("charter", charter::lines),
    ("check", check::lines),
    ("scan", scan::lines),
    ("build", build::lines),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Without it this is `cargo test --benches`, which asks whether benchmarks run at all.
    if !arguments.iter().any(|argument| argument == "--bench") {
        println!("nothing measured: run `cargo bench -p cookie-decl-tests`");
        return;
    }
    let wanted: Vec<&str> =
        arguments.iter().map(String::as_str).filter(|argument| !argument.starts_with('-')).collect();
    for unknown in wanted.iter().filter(|name| PARTS.iter().all(|(part, _)| part != *name)) {
        eprintln!("there is no part `{unknown}`");
    }
    println!("| what | ours | beside | | ratio |");
    println!("|---|---|---|---|---|");
    for (name, part) in PARTS {
        if wanted.is_empty() || wanted.contains(name) {
            for line in part() {
                println!("{line}");
            }
        }
    }
}
