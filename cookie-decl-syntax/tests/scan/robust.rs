//! Nothing panics, whatever the text.

use crate::support::collect_all;

/// Sources with much of what the scan looks at in them.
const TEXTS: &[&str] = &[include_str!("crates.rs"), include_str!("shapes.rs"), include_str!("names.rs")];

/// The Rust in the raw strings of the other tests.
fn sources() -> Vec<&'static str> {
    let inside = |text: &'static str| text.split("r#\"").skip(1).filter_map(|part| part.split("\"#").next());
    TEXTS.iter().copied().flat_map(inside).filter(|text| text.contains("fn ")).collect()
}

#[test]
fn a_text_cut_off_anywhere() {
    for text in sources() {
        let word_ends = text.char_indices().filter(|(_, mark)| !mark.is_alphanumeric());
        for (at, _) in word_ends.step_by(7) {
            collect_all(&[("src/main.rs", &text[..at]), ("src/other.rs", &text[at..])]);
        }
    }
}

#[test]
fn a_text_without_one_of_its_characters() {
    for text in sources() {
        let marks = text.char_indices().filter(|(_, mark)| mark.is_ascii_punctuation());
        for (at, mark) in marks.step_by(11) {
            let without = [&text[..at], &text[at + mark.len_utf8()..]].concat();
            collect_all(&[("src/main.rs", &without)]);
        }
    }
}

#[test]
fn odd_texts() {
    for text in [
        "",
        "cookie",
        "\u{feff}// cookie",
        "#!cookie",
        "\"cookie",
        "'cookie",
        "r#\"cookie",
        "/* cookie",
        "fn cookie() { \u{0} }",
    ] {
        collect_all(&[("src/main.rs", text), ("", text), ("src/", text), ("/", text)]);
    }
}

/// Of a large package not all syntax trees are kept: the others are parsed again for each walk.
#[test]
fn a_large_package_is_read_as_a_small_one() {
    let padding = "fn padding() { let text = \"0123456789abcdef\"; }\n".repeat(1_000);
    let helper = "use cookie::Cookie;\npub fn put(jar: &mut cookie::CookieJar, name: &str) { jar.add((name, \"1\")); }\n";
    let mut files = vec![("src/helper.rs".to_owned(), helper.to_owned())];
    for number in 0..40 {
        let text = format!(
            "use cookie::CookieJar;\nuse crate::helper::put;\n\
             fn f(jar: &mut CookieJar) {{ put(jar, \"n{number}\"); put(jar, crate::names::LAST); }}\n{padding}"
        );
        files.push((format!("src/f{number}.rs"), text));
    }
    files.push(("src/names.rs".to_owned(), "pub const LAST: &str = \"last\";".to_owned()));
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    let collected = collect_all(&files);
    let mut names: Vec<String> = collected.sites.iter().map(|site| format!("{:?}", site.name)).collect();
    names.sort();
    names.dedup();
    assert_eq!((collected.sites.len(), names.len()), (80, 41), "{names:?}");
}

/// What is not found behind one glob is looked for behind the next: not behind each of them, for each of them.
#[test]
fn many_globs_in_one_file() {
    let crates =
        (0..40).map(|index| format!("use unlisted{index}::prelude::*;\n")).collect::<Vec<_>>().concat();
    let text = format!("{crates}fn f(jar: CookieJar) {{ jar.add(Cookie::new(\"sid\", \"1\")); }}");
    collect_all(&[("src/main.rs", &text)]);
}

/// Parts of a module that bring in their parent, which re-exports all of them.
#[test]
fn modules_that_re_export_one_another() {
    let parent = (0..40)
        .map(|index| format!("mod part{index}; pub use part{index}::*;\n"))
        .collect::<Vec<_>>()
        .concat();
    let part = "use super::*; fn f(jar: CookieJar) { jar.add(Cookie::new(\"sid\", \"1\")); }".to_owned();
    let parts = (0..40).map(|index| (format!("src/part{index}.rs"), part.clone()));
    let files: Vec<_> = parts.chain([("src/main.rs".to_owned(), parent)]).collect();
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    collect_all(&files);
}
