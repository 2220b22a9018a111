//! Small packages with real code, one for each way to set a cookie, and as many that only look like it.
//!
//! What is to be found stands at the line, by hand: `//~ undeclared NAME`, several with `;` between. Nothing else is. What
//! only looks like a row of the data is marked with the row's name: `//~ not Cookie::new`.

use std::fs;
use std::path::{Path, PathBuf};

use cookie_decl_syntax::scan::{
    Collected, Folder, Manifest, Settings, Sources, collect, is_page_or_script, judge, script_sites,
};

/// What begins the mark of a look-alike.
pub(crate) const LOOK_ALIKE: &str = "not ";

#[test]
fn each_package_gives_what_its_lines_say() {
    let mut wrong = Vec::new();
    for folder in packages() {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let (expected, found) = (expected(&folder), found(&folder));
        let missed = expected.iter().filter(|line| !found.contains(line)).map(|line| format!("- {line}"));
        let too_many = found.iter().filter(|line| !expected.contains(line)).map(|line| format!("+ {line}"));
        let difference: Vec<String> = missed.chain(too_many).collect();
        // One more finding of a line that is expected once.
        let is_right = difference.is_empty() && expected.len() == found.len();
        if !is_right {
            wrong.push(format!("{name}\n  {}", difference.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An empty folder would pass the test above.
#[test]
fn there_are_packages_of_both_kinds() {
    let folders = packages();
    let of_nothing = folders.iter().filter(|folder| expected(folder).is_empty()).count();
    assert!(folders.len() >= 88 && of_nothing >= 30, "{} {of_nothing}", folders.len());
}

pub(crate) fn packages() -> Vec<PathBuf> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scan/packages");
    let mut folders: Vec<PathBuf> = fs::read_dir(all).unwrap().map(|entry| entry.unwrap().path()).collect();
    // Its rows are read by a feature.
    folders.retain(|folder| cfg!(feature = "table") || !folder.ends_with("table-in-a-spreadsheet"));
    folders.sort();
    folders
}

/// The marks in a package: the file, the line's number and text, and what is marked.
pub(crate) fn lines(folder: &Path) -> Vec<(String, usize, String, String)> {
    let mut marked = Vec::new();
    let files = Folder::walk_for(folder, folder, |path| is_rust(path) || is_page_or_script(path));
    for index in 0..files.count() {
        for (line, text) in files.read(index).unwrap().lines().enumerate() {
            let Some((_, marks)) = text.split_once("//~ ") else { continue };
            for mark in marks.trim_end_matches("-->").split(';') {
                let path = files.path(index).to_owned();
                marked.push((path, line + 1, text.to_owned(), mark.trim().to_owned()));
            }
        }
    }
    marked
}

/// What the package's lines say: place, rule, and the name where there is one.
fn expected(folder: &Path) -> Vec<String> {
    let findings = lines(folder).into_iter().filter(|(.., mark)| !mark.starts_with(LOOK_ALIKE));
    let mut expected: Vec<String> =
        findings.map(|(path, line, _, mark)| format!("{path}:{line}: {mark}")).collect();
    expected.sort();
    expected
}

/// What the sources, pages and scripts of a package hold.
pub(crate) fn collected(folder: &Path) -> Collected {
    let manifest = Manifest::read(&fs::read_to_string(folder.join("Cargo.toml")).unwrap(), None);
    let sources = Folder::walk(&folder.join("src"), folder);
    let mut collected = collect(&manifest, &sources);
    assert_eq!((&sources.unread, &collected.unread), (&Vec::new(), &Vec::new()), "{}", folder.display());
    let pages = Folder::walk_for(folder, folder, is_page_or_script);
    for index in 0..pages.count() {
        collected.sites.extend(script_sites(pages.path(index), &pages.read(index).unwrap()));
    }
    collected
}

/// What the scan finds in it.
fn found(folder: &Path) -> Vec<String> {
    let collected = collected(folder);
    let findings = judge(&collected.sites, &collected.declared, &Settings::default()).findings;
    let mut found: Vec<String> = findings
        .iter()
        .map(|finding| {
            let place = finding.place.as_ref().unwrap();
            let what = [finding.rule.name, finding.cookie.as_deref().unwrap_or_default()].join(" ");
            format!("{}:{}: {}", place.path, place.region.line, what.trim_end())
        })
        .collect();
    found.sort();
    found
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}
