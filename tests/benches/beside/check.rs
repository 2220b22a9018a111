//! `cargo check` of a package that holds a table, beside the same constants written by hand.

use std::fs;
use std::time::Instant;

use crate::harness::{self, Line};
use crate::scratch::{Package, by_hand, by_macro, packages};

const SIZES: [usize; 3] = [100, 1_000, 10_000];

const ROUNDS: usize = 5;

/// What is measured in one package: seconds by round.
#[derive(Default)]
struct Times {
    /// The file was saved again: what everybody waits for all day.
    saved: Vec<f64>,
    /// Nothing of the package is kept from earlier runs; its dependencies are.
    anew: Vec<f64>,
}

/// A table and its twin by hand, of one size.
struct Pair {
    rows: usize,
    packages: [Package; 2],
    times: [Times; 2],
}

pub(crate) fn lines() -> Vec<Line> {
    let mut pairs: Vec<Pair> = SIZES.iter().map(|rows| pair(*rows)).collect();
    for round in 0..ROUNDS {
        eprintln!("cargo check: round {} of {ROUNDS}", round + 1);
        for pair in &mut pairs {
            for turn in 0..2 {
                let index = (turn + round) % 2;
                pair.times[index].saved.push(saved(&pair.packages[index]));
            }
            for turn in 0..2 {
                let index = (turn + round) % 2;
                pair.times[index].anew.push(anew(&pair.packages[index]));
            }
        }
    }
    let mut all = Vec::new();
    for (how, of) in [("file saved", saved_of as fn(&Times) -> &[f64]), ("from nothing", anew_of)] {
        for pair in &pairs {
            let what = format!("`cargo check`, {how}: {} rows", thousands(pair.rows));
            all.extend(line(&what, pair.times.each_ref().map(|times| of(times).to_vec())));
        }
        for step in pairs.windows(2) {
            let [small, large] = step else { continue };
            let rows = large.rows - small.rows;
            let what = format!("… each row from {} to {}", thousands(small.rows), thousands(large.rows));
            all.extend(line(
                &what,
                [0, 1].map(|side| each(of(&small.times[side]), of(&large.times[side]), rows)),
            ));
        }
    }
    all
}

fn saved_of(times: &Times) -> &[f64] {
    &times.saved
}

fn anew_of(times: &Times) -> &[f64] {
    &times.anew
}

fn line(what: &str, [ours, theirs]: [Vec<f64>; 2]) -> Vec<Line> {
    harness::lines(what, vec![("cookie-decl", ours), ("by hand", theirs)])
}

/// What one row more costs, by round.
fn each(small: &[f64], large: &[f64], rows: usize) -> Vec<f64> {
    #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
    let rows = rows as f64;
    small.iter().zip(large).map(|(small, large)| (large - small) / rows).collect()
}

fn pair(rows: usize) -> Pair {
    let packages =
        packages(&[(&format!("table_{rows}"), by_macro(rows)), (&format!("hand_{rows}"), by_hand(rows))]);
    for package in &packages {
        package.check();
    }
    Pair { rows, packages, times: <[Times; 2]>::default() }
}

fn saved(package: &Package) -> f64 {
    let source = fs::read(package.source()).expect("the package's file");
    fs::write(package.source(), source).expect("the package's file");
    time(package)
}

fn anew(package: &Package) -> f64 {
    package.forget();
    saved(package)
}

fn time(package: &Package) -> f64 {
    let start = Instant::now();
    package.check();
    start.elapsed().as_secs_f64()
}

fn thousands(count: usize) -> String {
    if count < 1_000 { count.to_string() } else { format!("{},{:03}", count / 1_000, count % 1_000) }
}
