//! Any sources of a package: they are scanned without a panic, each site stands where it says, and what is found in a
//! file hangs neither on its lines nor on its neighbours. What is held against the tables comes out in words, with a row
//! that settles it.
#![no_main]

use std::sync::LazyLock;

use cookie_decl_fuzz::stretched_text;
use cookie_decl_syntax::model::Name;
use cookie_decl_syntax::scan::{
    Action, Collected, Declared, Finding, Judgement, LIBRARIES, Manifest, Place, Settings, Site, SiteName,
    Source, collect, judge,
};
use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

/// A line that begins so is the path of the file that follows.
const FILE: &str = "//- ";

/// A neighbour whose cookie is found whatever stands beside it.
const PLANTED: &str = "pub fn plant() { let _ = ::cookie::Cookie::new(\"planted\", \"x\"); }\n";

/// A line that says nothing.
const ABOVE: &str = "// cookie\n";

/// A package that depends on all that is known to set cookies, and calls one of them by another name.
static MANIFEST: LazyLock<Manifest> = LazyLock::new(|| {
    let known = ["cookie", "axum", "axum-extra", "tower-cookies", "actix-web", "rocket", "poem", "salvo"];
    let libraries = LIBRARIES.iter().map(|library| library.krate);
    let own_names = known.into_iter().chain(libraries).map(|krate| (krate.to_owned(), krate.to_owned()));
    let dependencies = own_names.chain([("biscuits".to_owned(), "cookie".to_owned())]).collect();
    Manifest { dependencies, library: Some("site".to_owned()) }
});

static DECLARED: LazyLock<Declared> = LazyLock::new(|| {
    declared(
        r#"
        necessary {
            "City" | "Sign-in" | "sid" | "Keeps you signed in." | 14 days;
            #[formerly("lang", Path = "/old")]
            _ | "Language" | "language" | "Remembers your language." | 1 year, Path = "/app";
            _ | "Baskets" | "basket_*" | "Keeps a basket for each shop." | 1 day;
            #[set_by("tower-sessions")]
            _ | "Session" | "id" | "Keeps a session." | session, SameSite = Strict;
        }
        statistics { "City" | "Counter" | "visits" | "Counts your visits." | 13 months; }
        "#,
    )
});

fuzz_target!(|text: &str| {
    let text = stretched_text(text);
    let sources = files(&text);
    let collected = collect(&MANIFEST, &*sources);
    for site in &collected.sites {
        stands_in(&site.place, &sources);
    }
    assert!(collected.tables.iter().all(|place| sources.iter().any(|source| source.path == place.path)));
    for unread in &collected.unread {
        assert!(!unread.reason.is_empty() && !unread.reason.contains('\n'), "{}", unread.reason);
    }
    moved_down_a_line(&sources, &collected);
    beside_a_neighbour(sources, &collected);

    for declared in [&*DECLARED, &collected.declared] {
        let judgement = judge(&collected.sites, declared, &Settings::default());
        in_words(&judgement);
        all_are_judged(&collected.sites, declared, &judgement);
    }
});

/// The files of an input: the first is the crate's root, unless the input says otherwise.
fn files(text: &str) -> Vec<Source> {
    let mut sources = vec![Source { path: "src/main.rs".into(), text: String::new() }];
    for line in text.split_inclusive('\n') {
        match line.strip_prefix(FILE).map(str::trim) {
            Some(path) if !path.is_empty() && sources.iter().all(|source| source.path != path) => {
                sources.push(Source { path: path.into(), text: String::new() });
            }
            _ => sources.last_mut().expect("there is a first file").text += line,
        }
    }
    sources
}

/// A place is one of its file: octets between characters, and the line and column where they begin.
fn stands_in(place: &Place, sources: &[Source]) {
    let source = sources.iter().find(|source| source.path == place.path).expect("a file of the input");
    let region = &place.region;
    assert!(source.text.get(region.octets.clone()).is_some(), "{region:?}");
    let before = &source.text[..region.octets.start];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = before.matches('\n').count() + 1;
    assert_eq!((region.line, region.column), (line, before[start..].chars().count() + 1), "{region:?}");
}

/// A comment above changes the lines alone.
fn moved_down_a_line(sources: &[Source], collected: &Collected) {
    if sources.iter().any(|source| source.text.starts_with(['#', '\u{feff}'])) {
        return;
    }
    let down = |source: &Source| Source { path: source.path.clone(), text: [ABOVE, &source.text].concat() };
    let moved = collect(&MANIFEST, &*sources.iter().map(down).collect::<Vec<_>>());
    let expected = collected.sites.iter().cloned().map(|mut site| {
        let exceptions = site.allowed.iter_mut().map(|exception| &mut exception.place);
        for place in exceptions.chain([&mut site.place]) {
            let region = &mut place.region;
            region.line += 1;
            region.octets = region.octets.start + ABOVE.len()..region.octets.end + ABOVE.len();
        }
        site
    });
    assert_eq!(moved.sites, expected.collect::<Vec<_>>());
}

/// Another file's cookie is found, and takes nothing from what is found in the others.
fn beside_a_neighbour(mut sources: Vec<Source>, collected: &Collected) {
    if sources.iter().any(|source| source.text.contains("plant") || source.path.contains("plant")) {
        return;
    }
    sources.push(Source { path: "src/planted.rs".into(), text: PLANTED.into() });
    let mut all = collect(&MANIFEST, &*sources).sites;
    let place = all.iter().position(|site| site.name == SiteName::Exact("planted".into()));
    all.remove(place.expect("the neighbour's cookie is found"));
    assert_eq!(all, collected.sites);
}

/// What is said keeps the rules of messages.
fn in_words(judgement: &Judgement) {
    for finding in &judgement.findings {
        let message = &finding.message;
        assert!(!message.is_empty() && !message.starts_with(char::is_uppercase), "{message}");
        assert!(!message.ends_with('.') && !message.contains('\n'), "{message}");
        assert!(finding.help.as_ref().is_none_or(|help| !help.is_empty()));
    }
}

/// Each cookie that is set, and which no row has the name of, is found; the row that is offered settles it.
fn all_are_judged(sites: &[Site], declared: &Declared, judgement: &Judgement) {
    for site in sites.iter().filter(|site| site.action == Action::Set && site.allowed.is_empty()) {
        let SiteName::Exact(name) = &site.name else { continue };
        // Of two names at one place each has its own.
        let is_of_site = |finding: &&Finding| {
            finding.place.as_ref() == Some(&site.place)
                && finding.cookie.as_ref().is_none_or(|cookie| cookie == name)
        };
        let at_site = judgement.findings.iter().find(is_of_site);
        let is_declared = declared.rows.iter().any(|row| matches(&row.name, name));
        let Some(finding) = at_site else {
            assert!(is_declared, "{site:?}");
            continue;
        };
        if let Some(row) = &finding.row {
            let filled = filled(row);
            filled.parse::<TokenStream>().expect("a row is Rust's tokens");
            let with_row = self::declared(&format!("necessary {{ {filled} }}"));
            let still = judge(std::slice::from_ref(site), &with_row, &Settings::default()).findings;
            let undeclared = still.iter().find(|finding| finding.message.contains("but not declared"));
            assert!(undeclared.is_none() || with_row.rows.is_empty(), "{undeclared:?} in spite of\n{filled}");
        }
    }
}

fn matches(declared: &Name, name: &str) -> bool {
    match declared {
        Name::Exact(exact) => exact == name,
        Name::Pattern { head, tail } => {
            name.len() > head.len() + tail.len() && name.starts_with(head) && name.ends_with(tail)
        }
    }
}

/// The row with what only its author can say.
fn filled(row: &str) -> String {
    let mut row = row.to_owned();
    for (blank, text) in
        [("PROVIDER", "\"City\""), ("SERVICE", "\"Site\""), ("PURPOSE", "\"Works.\""), ("LIFETIME", "1 day")]
    {
        row = row.replacen(&format!("{blank} "), &format!("{text} "), 1);
        row = row.replacen(&format!("| {blank};"), &format!("| {text};"), 1);
        row = row.replacen(&format!("| {blank},"), &format!("| {text},"), 1);
    }
    row
}

/// What a table declares.
fn declared(rows: &str) -> Declared {
    let text = format!("#![site(\"https://www.example.org\")] {rows}");
    let (table, _) = cookie_decl_syntax::read(text.parse().expect("a table is Rust's tokens"));
    let mut declared = Declared::default();
    declared.add(&table);
    declared
}
