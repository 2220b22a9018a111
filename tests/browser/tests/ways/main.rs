//! Chromium beside our rules and headers, for every combination of attributes: what a table may have is kept as declared,
//! read as it was set, and taken away by its removal; what a table may not have is refused.

mod foreign;
mod rows;
mod site;
mod table;
mod way;

use axum::http::header::COOKIE;
use cookie_decl::guard::{FindingKind, Guard};
use cookie_decl_browser::{Chromium, Tab};
use expect_test::expect_file;

use crate::site::Site;

/// How many cookies a browser is given at once. Chromium keeps 180 of a domain, and 10 KiB of them in a partition.
const BATCH: usize = 90;

/// Texts that headers are afraid of.
const VALUES: [&str; 8] =
    ["plain", "", "a b", "100%25", "é;\"", "\r\nSet-Cookie: x=1", "; Domain=evil.example", "\u{0}\t,\\="];

#[test]
fn the_table_has_every_way_that_the_rules_allow() {
    expect_file!["table.rs"].assert_eq(&rows::table());
}

#[test]
fn each_way_is_kept_read_and_taken_away() {
    let site = Site::start();
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(false);
    let ways = rows::ways(true);
    assert_eq!(ways.len(), table::ALL.len());
    let rows: Vec<_> = ways.into_iter().zip(table::ALL).collect();
    for batch in rows.chunks(BATCH) {
        let value = |index: usize| VALUES[index % VALUES.len()];
        for ((index, way), row) in batch {
            assert_eq!(row.set("x").to_string(), way.header(*index, "x"));
        }

        let asked = site.open(&mut tab, batch.iter().map(|((index, _), row)| row.set(value(*index))));
        assert!(!asked.contains_key(COOKIE));
        let mut kept: Vec<_> = batch.iter().map(|((index, way), _)| way.kept(*index)).collect();
        kept.sort_unstable();
        assert_eq!(jar(&mut tab), kept);

        let asked = site.open(&mut tab, batch.iter().map(|(_, row)| row.removal()));
        for ((index, way), row) in batch {
            let read = row.get(&asked).unwrap();
            let expected = way.is_sent().then(|| value(*index));
            assert_eq!(read.as_deref(), expected, "{}", row.name());
        }
        assert_eq!(jar(&mut tab), [""; 0]);
        assert!(!site.open(&mut tab, [""; 0]).contains_key(COOKIE));
    }
}

#[test]
fn no_way_is_kept_that_the_rules_refuse() {
    let site = Site::start();
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(false);
    let guard = Guard::new(&table::CHARTER);
    let ways = rows::ways(false);
    assert!(ways.len() > 900);
    for batch in ways.chunks(BATCH) {
        let headers: Vec<_> = batch.iter().map(|(index, way)| way.header(*index, "x")).collect();
        for header in &headers {
            let verdict = guard.judge("", [header.as_bytes()]);
            let refuses = |kind| matches!(kind, FindingKind::BrokenPrefix | FindingKind::NeedsSecure);
            assert!(verdict.findings().iter().any(|finding| refuses(finding.kind())), "{header}");
        }
        site.open(&mut tab, headers);
        assert_eq!(jar(&mut tab), [""; 0]);
    }
}

fn jar(tab: &mut Tab<'_>) -> Vec<String> {
    tab.jar().into_iter().map(|cookie| cookie.line).collect()
}
