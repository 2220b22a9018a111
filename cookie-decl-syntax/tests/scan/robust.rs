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
