//! The scan over the sources of published crates: it finds what is written down that it finds, misses what is written
//! down that it misses, and both are few.
#![cfg(feature = "evaluation")]

use std::collections::BTreeSet;
use std::io::Write as _;

use cookie_decl_evaluation::{Counts, differences, packages, report, scan, truth, truths};
use expect_test::expect_file;

/// Precision and recall over all crates, in percent.
const LEAST: f64 = 95.0;

/// One test: the process changes its folder.
#[test]
fn published_crates() {
    let mut total = Counts::default();
    let mut counted = Vec::new();
    let mut wrong = Vec::new();
    for package in packages() {
        let truth = truth(&package);
        let (files, found) = scan(&package);
        let differences = differences(&truth, &found);
        if !differences.is_empty() {
            let name = &package.name;
            wrong.push(format!("{name} {}\n  {}", package.version, differences.join("\n  ")));
        }
        let counts = Counts::of(files, &truth);
        total += counts;
        counted.push((package, counts, truth));
    }
    assert!(wrong.is_empty(), "the scan and the truth differ:\n{}", wrong.join("\n"));
    let page = report(&counted);
    // Past the test harness, which keeps what a passing test prints.
    std::io::stdout().write_all(page.as_bytes()).unwrap();
    expect_file!["../RESULTS.md"].assert_eq(&page);
    let (precision, recall) = (total.precision().unwrap(), total.recall().unwrap());
    assert!(precision >= LEAST && recall >= LEAST, "precision {precision:.1} %, recall {recall:.1} %");
}

/// A crate that is not looked at, or whose truth is not looked at, would pass the test above.
#[test]
fn each_package_has_its_truth() {
    let names: Vec<String> = packages().into_iter().map(|package| package.name).collect();
    assert_eq!(names.iter().cloned().collect::<BTreeSet<_>>(), truths());
    assert!(names.is_sorted() && names.len() >= 8, "{names:?}");
}
