//! Sites against a table, and what comes of it in words.

mod order;
mod removal;
mod row;
mod setting;
mod strictness;

use std::fmt::Write;

use expect_test::{Expect, expect};

use super::*;
use crate::scan::{LIBRARIES, Place, Region, Terms};

const TABLE: &str = r#"
    #![site("https://shop.example.org")]
    necessary {
        "Shop" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
        _ | "Basket" | "__Host-basket" | "Keeps your basket." | 1 week;
        #[formerly("lang", Path = "/en")]
        #[formerly("lang_for_*")]
        _ | "Language" | "language" | "Remembers your language." | 1 year, Domain = site;
        _ | "Tabs" | "tab_*" | "Remembers what you looked at." | session, Path = "/admin";
        #[set_by("tower-sessions")]
        _ | "Session" | "id" | "Keeps you known." | session;
        _ | "Choice" | "choice" | "Remembers your choice." | 6 months, consent;
    }
    anonymous_statistics {
        "Shop" | "Counter" | "counter" | "Counts." | 1 month;
    }
    statistics {
        "Shop" | "Counter" | "visits" | "Counts your visits." | 1 month;
        _ | "Counter" | "seen_*" | "Counts." | 1 month;
        #[script]
        "Matomo" | "Audience" | "_pk_id.*" | "Tells visitors apart." | up to 13 months;
        #[third_party]
        "Ads" | "Ads" | "IDE" | "Follows you." | 1 year, Domain = "ads.example.com";
        "Shop" | "Theme" | local_storage "theme" | "Remembers." | until deleted;
    }
"#;

fn declared(table: &str) -> Declared {
    let (table, errors) = crate::read(table.parse().expect("tokens"));
    let errors: Vec<&str> = errors.iter().map(|error| &*error.message).collect();
    assert_eq!(errors, [""; 0]);
    let mut declared = Declared::default();
    declared.add(&table);
    declared
}

fn site(name: SiteName, way: Way) -> Site {
    let region = Region { line: 1, column: 1, octets: 0..0 };
    let place = Place { path: "src/main.rs".to_owned(), region };
    Site {
        place,
        action: Action::Set,
        name,
        way,
        path: None,
        domain: None,
        terms: Terms::default(),
        allowed: Vec::new(),
    }
}

fn exact(name: &str) -> SiteName {
    SiteName::Exact(name.to_owned())
}

fn pattern(head: &str, tail: &str) -> SiteName {
    SiteName::Pattern { head: head.to_owned(), tail: tail.to_owned() }
}

fn by_hand(name: &str) -> Site {
    site(exact(name), Way::Api("cookie::Cookie::new"))
}

fn by_script(name: &str) -> Site {
    site(exact(name), Way::Script)
}

fn by_library(name: &str) -> Site {
    let library = LIBRARIES.iter().find(|library| library.krate == "tower-sessions").expect("a library");
    site(exact(name), Way::Library(library))
}

fn removed(name: &str, path: Option<&str>, domain: Option<&str>) -> Site {
    let said = |text: Option<&str>| text.map(|text| Some(text.to_owned()));
    Site { action: Action::Remove, path: said(path), domain: said(domain), ..by_hand(name) }
}

fn told(findings: &[Finding]) -> String {
    let mut told = String::new();
    for finding in findings {
        let level = if finding.level == Level::Error { "error" } else { "warning" };
        writeln!(told, "{level}[{}] {}", finding.rule.name, finding.message).expect("a string");
        for line in finding.help.iter().map(|help| format!("help: {help}")).chain(finding.row.clone()) {
            writeln!(told, "    {}", line.replace('\n', "\n    ")).expect("a string");
        }
    }
    told
}

fn check_with(settings: &Settings, sites: &[Site], expected: &Expect) {
    expected.assert_eq(&told(&judge(sites, &declared(TABLE), settings).findings));
}

fn check(sites: &[Site], expected: &Expect) {
    check_with(&Settings::default(), sites, expected);
}

/// What an `#[cookie_decl::allow(…)]` lifts.
fn excused(rule: &'static Rule) -> Exception {
    Exception { rule, place: by_hand("").place }
}
