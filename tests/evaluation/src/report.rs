//! The counts as a page, and below them each miss and each false finding with its reason.

use std::fmt::Write as _;

use crate::counts::Counts;
use crate::package::Package;
use crate::truth::{Row, Verdict};

const HEAD: &str = "\
# What the scan finds in published crates

Written by `UPDATE_EXPECT=1 cargo test -p cookie-decl-evaluation --features evaluation`; how it is counted stands in
`README.md`.

| crate | version | files | true | of these unnamed | false | missed | precision | recall |
|---|---|--:|--:|--:|--:|--:|--:|--:|
";

/// The page.
pub fn report(packages: &[(Package, Counts, Vec<Row>)]) -> String {
    let mut page = HEAD.to_owned();
    let mut total = Counts::default();
    for (package, counts, _) in packages {
        total += *counts;
        line(&mut page, &package.name, &package.version, counts);
    }
    line(&mut page, "**all**", "", &total);
    for (title, verdict) in [
        ("Missed", Verdict::Missed),
        ("False", Verdict::False),
        ("Found, but without the name that a reader can tell", Verdict::Unnamed),
    ] {
        let _ = write!(page, "\n## {title}\n");
        for (package, _, truth) in packages {
            section(&mut page, package, truth.iter().filter(|row| row.verdict == verdict));
        }
    }
    page
}

fn line(page: &mut String, name: &str, version: &str, counts: &Counts) {
    let Counts { files, true_findings, unnamed, false_findings, missed } = counts;
    let percent = |share: Option<f64>| share.map_or_else(String::new, |share| format!("{share:.1} %"));
    let (precision, recall) = (percent(counts.precision()), percent(counts.recall()));
    let _ = writeln!(
        page,
        "| {name} | {version} | {files} | {true_findings} | {unnamed} | {false_findings} | {missed} | {precision} | {recall} |"
    );
}

fn section<'a>(page: &mut String, package: &Package, rows: impl Iterator<Item = &'a Row>) {
    let mut rows = rows.peekable();
    if rows.peek().is_some() {
        let _ = write!(page, "\n{} {}:\n\n", package.name, package.version);
    }
    for Row { file, line, rule, name, why, .. } in rows {
        let _ = writeln!(page, "- `{file}:{line}` {rule} `{name}`: {why}");
    }
}
