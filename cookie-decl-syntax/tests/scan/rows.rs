//! Each row of the data has a package that shows it, and one with something that only looks like it.

use std::collections::BTreeSet;
use std::path::Path;

use cookie_decl_syntax::scan::{LIBRARIES, Library, Way, ways};

use crate::packages::{LOOK_ALIKE, collected, lines, packages};

/// Ways that are code of the scan rather than rows of its data: what they are called in marks, and the word that a line
/// with a look-alike has.
const OTHERS: &[(&str, &str)] = &[
    ("Set-Cookie", "et-"),
    ("SET_COOKIE", "SET_COOKIE"),
    ("a text of a header", "\""),
    ("a response as text", "Set-Cookie:"),
    ("document.cookie", "cookie"),
    ("document.cookie in Rust", "cookie"),
    ("cookieStore", "ookie"),
    ("Reflect::set", "Reflect::set"),
    ("a tuple put into a jar", "add("),
    ("set_name", "set_name"),
    ("make_removal", "make_removal"),
    ("remove", "remove"),
    ("Max-Age of nothing", "ax"),
    ("a helper", "("),
    ("a cookie type of the package", "Cookie"),
    ("a builder that is held", "remove("),
    ("into a cookie", "("),
    ("cookiebox", "cookie("),
    ("topcoat::cookie!", "cookie!"),
    ("a macro of the package", "!"),
    ("a name by default", "default()"),
];

#[test]
fn each_row_has_a_look_alike() {
    let rows = rows();
    let mut marked = BTreeSet::new();
    for (package, line, text, mark) in marks() {
        let Some(name) = mark.strip_prefix(LOOK_ALIKE) else { continue };
        let place = format!("{package}:{line}");
        let (_, words) =
            rows.iter().find(|(row, _)| row == name).unwrap_or_else(|| panic!("{place}: {name}"));
        let code = text.split("//~").next().unwrap_or_default();
        assert!(words.iter().any(|word| code.contains(word)), "{place}: nothing looks like `{name}` in it");
        marked.insert(name.to_owned());
    }
    let missing: Vec<&String> =
        rows.iter().map(|(row, _)| row).filter(|row| !marked.contains(*row)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// A row that the packages do not show could as well not be there.
#[test]
fn each_row_is_shown() {
    let mut shown = BTreeSet::new();
    for folder in packages() {
        for site in collected(&folder).sites {
            match site.way {
                Way::Api(api) => drop(shown.insert(api.to_owned())),
                Way::Library(library) => drop(shown.insert(name_of(library))),
                Way::Script => {}
            }
        }
    }
    // What runs in the page is a script to the judge, whatever function it is: its line tells.
    let found: Vec<String> = marks()
        .into_iter()
        .filter(|(.., mark)| !mark.starts_with(LOOK_ALIKE))
        .map(|(_, _, text, _)| text)
        .collect();
    let is_called = |row: &str| {
        let call = if row.ends_with("::new") { row.rsplit("::").nth(1).unwrap_or(row) } else { last(row) };
        found
            .iter()
            .any(|line| line.contains(&format!("{call}::new(")) || line.contains(&format!("::{call}(")))
    };
    let functions = ways().filter(|way| way.contains("::")).map(str::to_owned);
    let rows = functions.chain(LIBRARIES.iter().map(name_of));
    let missing: Vec<String> = rows.filter(|row| !shown.contains(row) && !is_called(row)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The names of all rows, each with the words of which one stands in a look-alike.
fn rows() -> Vec<(String, Vec<&'static str>)> {
    let of_ways = ways().map(|way| {
        // A constructor by its type, any other function by its name.
        let word = if way.ends_with("::new") { way.rsplit("::").nth(1).unwrap_or(way) } else { last(way) };
        (way.to_owned(), vec![word])
    });
    let of_libraries = LIBRARIES.iter().map(|library| (name_of(library), words_of(library)));
    let others = OTHERS.iter().map(|(name, word)| ((*name).to_owned(), vec![*word]));
    of_ways.chain(of_libraries).chain(others).collect()
}

/// A library by its package and its cookie: some set two.
fn name_of(library: &Library) -> String {
    format!("{} {}", library.krate, library.name)
}

/// The words that use a library, and its name in paths.
fn words_of(library: &'static Library) -> Vec<&'static str> {
    let of_type = |path: &&'static str| [last(path), path.split("::").next().unwrap_or(path)];
    library.types.iter().flat_map(of_type).collect()
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// All marks: the package, the line's number and text, and what is marked.
fn marks() -> Vec<(String, usize, String, String)> {
    let of_package = |folder: &Path| {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        lines(folder).into_iter().map(move |(_, line, text, mark)| (name.clone(), line, text, mark))
    };
    packages().iter().flat_map(|folder| of_package(folder).collect::<Vec<_>>()).collect()
}
