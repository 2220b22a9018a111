//! One check for all: sources in, sites out.

use std::fmt::Write as _;

use cookie_decl_syntax::scan::{Action, Collected, Manifest, Site, SiteName, Source, Way, collect};
use expect_test::Expect;

/// The same for a package with these dependencies.
pub(crate) fn check_with(dependencies: &[&str], text: &str, expected: &Expect) {
    let dependencies = dependencies.iter().map(|name| ((*name).to_owned(), (*name).to_owned())).collect();
    let source = Source { path: "src/main.rs".into(), text: text.into() };
    hold(&collect(&Manifest { dependencies, library: None }, &[source][..]), expected);
}

/// Holds the sites of one file against what is expected, a line each.
pub(crate) fn check(text: &str, expected: &Expect) {
    check_all(&[("src/main.rs", text)], expected);
}

/// The same for several files.
pub(crate) fn check_all(files: &[(&str, &str)], expected: &Expect) {
    hold(&collect_all(files), expected);
}

fn hold(collected: &Collected, expected: &Expect) {
    let mut shown = String::new();
    for site in &collected.sites {
        writeln!(shown, "{}", show(site)).unwrap();
    }
    for unread in &collected.unread {
        writeln!(shown, "{}: {} (searched: {})", unread.path, unread.reason, unread.searched).unwrap();
    }
    expected.assert_eq(&shown);
}

/// Nothing in it sets a cookie.
pub(crate) fn check_none(text: &str) {
    check_none_in(&[("src/main.rs", text)]);
}

/// The same for several files.
pub(crate) fn check_none_in(files: &[(&str, &str)]) {
    let collected = collect_all(files);
    assert!(collected.unread.is_empty(), "{:?}\n{files:?}", collected.unread);
    let shown: Vec<String> = collected.sites.iter().map(show).collect();
    assert!(shown.is_empty(), "{shown:#?}\n{files:#?}");
}

/// Reads files of a package that lists no dependency by another name.
pub(crate) fn collect_all(files: &[(&str, &str)]) -> Collected {
    let sources: Vec<Source> =
        files.iter().map(|(path, text)| Source { path: (*path).into(), text: (*text).into() }).collect();
    collect(&Manifest::default(), &*sources)
}

fn show(site: &Site) -> String {
    let region = &site.place.region;
    let action = match site.action {
        Action::Set => "set",
        Action::Remove => "remove",
        Action::WriteAsIs => "write as is",
    };
    let name = match &site.name {
        SiteName::Exact(name) => format!("`{name}`"),
        SiteName::Pattern { head, tail } => format!("`{head}*{tail}`"),
        SiteName::Unreadable(source) => format!("?{source}"),
    };
    let way = match &site.way {
        Way::Api(api) => (*api).to_owned(),
        Way::Library(library) => format!("library {}", library.krate),
        Way::Script => "script".to_owned(),
    };
    let mut line = format!("{}:{}:{} {action} {name} {way}", site.place.path, region.line, region.column);
    for (what, value) in [("path", &site.path), ("domain", &site.domain)] {
        match value {
            Some(Some(value)) => write!(line, " {what}={value}").unwrap(),
            Some(None) => write!(line, " {what}=?").unwrap(),
            None => {}
        }
    }
    for exception in &site.allowed {
        write!(line, " allow({})", exception.rule.name).unwrap();
    }
    line.strip_prefix("src/main.rs:").map(str::to_owned).unwrap_or(line)
}
