//! Chromium beside our rules and headers, for every combination of attributes: what a table may have is kept as declared,
//! read as it was set, and taken away by its removal; what a table may not have is refused.

mod foreign;
mod planted;
mod rows;
mod site;
mod table;
mod way;

use std::collections::BTreeSet;

use axum::http::header::COOKIE;
use cookie_decl::CookieDecl;
use cookie_decl::guard::{FindingKind, Guard};
use cookie_decl_browser::{Chromium, Tab};
use expect_test::expect_file;

use crate::site::Site;
use crate::table::Necessary;
use crate::way::Way;

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
    let ways = rows::ways(true);
    assert_eq!(ways.len(), table::ALL.len());
    let cookies = ways.into_iter().zip(table::ALL).map(|((index, way), row)| {
        assert_eq!(row.set("x").to_string(), way.header(index, "x"));
        let set = row.set(value(index)).to_string();
        Cookie { index, way, row, set, removal: row.removal().to_string() }
    });
    live(&site, &cookies.collect::<Vec<_>>());
}

#[test]
fn on_a_developers_machine_each_works_that_can() {
    let site = Site::start_on_loopback();
    let here = cookie_decl::Site::new(site.origin()).unwrap();
    let misfits = table::CHARTER.check_site(&here).unwrap_err();
    let misfits: BTreeSet<_> = misfits.rows().map(|row| row.name().to_string()).collect();
    let cookies = rows::ways(true).into_iter().zip(table::ALL).filter_map(|((index, way), row)| {
        let way = way.on_loopback();
        assert_eq!(way.is_none(), misfits.contains(row.name()), "{}", row.name());
        let row_here = row.at(&here);
        let (set, removal) = (row_here.set(value(index)).to_string(), row_here.removal().to_string());
        Some(Cookie { index, way: way?, row, set, removal })
    });
    live(&site, &cookies.collect::<Vec<_>>());
}

/// A cookie: how it is to be kept, and the headers that set it and take it away.
struct Cookie {
    index: usize,
    way: Way,
    row: CookieDecl<Necessary>,
    set: String,
    removal: String,
}

/// The life of each cookie in a browser that was never used before.
fn live(site: &Site, cookies: &[Cookie]) {
    assert!(cookies.len() > 50, "{}", cookies.len());
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(false);
    for batch in cookies.chunks(BATCH) {
        let asked = site.open(&mut tab, batch.iter().map(|cookie| &cookie.set));
        assert!(!asked.contains_key(COOKIE));
        let mut kept: Vec<_> = batch.iter().map(|cookie| cookie.way.kept(cookie.index)).collect();
        kept.sort_unstable();
        assert_eq!(jar(&mut tab), kept);

        let asked = site.open(&mut tab, batch.iter().map(|cookie| &cookie.removal));
        for Cookie { index, way, row, .. } in batch {
            let expected = way.is_sent().then(|| value(*index));
            assert_eq!(row.get(&asked).unwrap().as_deref(), expected, "{}", row.name());
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

fn value(index: usize) -> &'static str {
    VALUES[index % VALUES.len()]
}

fn jar(tab: &mut Tab<'_>) -> Vec<String> {
    tab.jar().into_iter().map(|cookie| cookie.line).collect()
}
