//! Which files the other crates of a package consist of: `mod x;`, followed from their roots.
//!
//! rustc tells cargo of the files of the crate that it compiles. A binary beside a library is another crate: without this
//! its sources could change, and the library's table would not hear of it.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The files of the package's binaries, but for the crate whose root is among `arguments`, those of rustc.
///
/// A library is never among them: cargo builds a package's binaries anew when its library has changed.
pub(crate) fn of_other_crates(package: &Path, base: &Path, arguments: &[OsString]) -> Vec<PathBuf> {
    let own: Vec<PathBuf> = arguments.iter().map(|argument| base.join(argument)).collect();
    let mut files = Files::default();
    for root in roots(package) {
        if root.is_file() && !own.contains(&root) {
            let folder = root.parent().unwrap_or(package).to_owned();
            files.follow(root, folder);
        }
    }
    files.found
}

/// The roots of binaries, where cargo looks for them and where the manifest says that they are.
fn roots(package: &Path) -> Vec<PathBuf> {
    let source = package.join("src");
    let mut roots = vec![source.join("main.rs")];
    let binaries = fs::read_dir(source.join("bin")).into_iter().flatten().flatten();
    roots.extend(
        binaries.map(|entry| entry.path()).map(
            |path| {
                if path.is_dir() { path.join("main.rs") } else { path }
            },
        ),
    );
    roots.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let manifest = fs::read_to_string(package.join("Cargo.toml")).unwrap_or_default();
    roots.extend(paths_of_binaries(&manifest).map(|path| package.join(path)));
    roots.sort_unstable();
    roots.dedup();
    roots
}

/// `path = "…"` in the `[[bin]]` sections of a manifest.
fn paths_of_binaries(manifest: &str) -> impl Iterator<Item = &str> {
    let sections = manifest.split("[[bin]]").skip(1);
    sections.filter_map(|section| {
        let mut lines = section.lines().take_while(|line| !line.starts_with('['));
        lines.find_map(|line| {
            let (key, value) = line.split_once('=')?;
            let quoted = |mark| value.split(mark).nth(1);
            (key.trim() == "path").then(|| quoted('"').or_else(|| quoted('\'')))?
        })
    })
}

#[derive(Default)]
struct Files {
    found: Vec<PathBuf>,
    seen: HashSet<PathBuf>,
}

impl Files {
    /// Takes a file, and those of its modules, whose own stand in `folder`.
    fn follow(&mut self, file: PathBuf, folder: PathBuf) {
        let mut open = vec![(file, folder)];
        while let Some((file, folder)) = open.pop() {
            let Ok(text) = fs::read_to_string(&file) else { continue };
            if !self.seen.insert(file.clone()) {
                continue;
            }
            if may_declare_modules(&text)
                && let Ok(tokens) = text.parse()
            {
                let beside = file.parent().unwrap_or(&folder).to_owned();
                modules(tokens, &beside, &folder, &mut open);
            }
            self.found.push(file);
        }
    }
}

/// Whether a `mod x;` seems to stand in the text: most sources have none, and need not be lexed.
fn may_declare_modules(text: &str) -> bool {
    text.match_indices("mod ").any(|(at, found)| {
        let rest = text.get(at + found.len()..).unwrap_or_default().trim_start();
        rest.trim_start_matches(|letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '#'))
            .trim_start()
            .starts_with(';')
    })
}

/// Adds the file of each `mod x;` and the folder of its own modules. `#[path]` counts from `beside`, all else from
/// `folder`.
fn modules(tokens: TokenStream, beside: &Path, folder: &Path, open: &mut Vec<(PathBuf, PathBuf)>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut path = None;
    for window in trees.windows(3) {
        match window {
            [TokenTree::Ident(keyword), TokenTree::Ident(name), body] if keyword == "mod" => {
                let name = name.to_string();
                let name = name.trim_start_matches("r#");
                match body {
                    TokenTree::Punct(mark) if mark.as_char() == ';' => {
                        open.extend(file_of(name, path.take().as_deref(), beside, folder));
                    }
                    TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                        let inside = folder.join(path.take().as_deref().unwrap_or(name));
                        modules(body.stream(), &inside, &inside, open);
                    }
                    _ => {}
                }
            }
            [TokenTree::Punct(mark), TokenTree::Group(attribute), _] if mark.as_char() == '#' => {
                path = path_attribute(attribute.stream()).or(path);
            }
            // Another item ends here, and what stood before it was its own.
            [TokenTree::Punct(mark), ..] if mark.as_char() == ';' => path = None,
            [TokenTree::Group(body), ..] if body.delimiter() == Delimiter::Brace => path = None,
            _ => {}
        }
    }
}

/// `path = "…"`
fn path_attribute(attribute: TokenStream) -> Option<String> {
    let trees: Vec<TokenTree> = attribute.into_iter().collect();
    match &*trees {
        [TokenTree::Ident(key), TokenTree::Punct(_), TokenTree::Literal(path)] if key == "path" => {
            Some(path.to_string().trim_matches(['r', '#', '"']).to_owned())
        }
        _ => None,
    }
}

fn file_of(name: &str, path: Option<&str>, beside: &Path, folder: &Path) -> Option<(PathBuf, PathBuf)> {
    if let Some(path) = path {
        let file = beside.join(path);
        let folder = file.parent()?.to_owned();
        return Some((file, folder));
    }
    let inside = folder.join(name);
    let candidates = [folder.join(format!("{name}.rs")), inside.join("mod.rs")];
    let file = candidates.into_iter().find(|candidate| candidate.is_file())?;
    Some((file, inside))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The files that `mod x;` leads to, from a file whose modules stand in `m`.
    fn paths(text: &str) -> Vec<String> {
        let mut open = Vec::new();
        modules(text.parse().unwrap(), Path::new("beside"), Path::new("m"), &mut open);
        open.into_iter().map(|(file, folder)| format!("{} {}", file.display(), folder.display())).collect()
    }

    #[test]
    fn a_path_counts_from_the_file_and_a_module_inside_from_its_folder() {
        assert_eq!(paths("#[path = \"x/y.rs\"] mod z;"), ["beside/x/y.rs beside/x"]);
        assert_eq!(paths("#[path = r\"y.rs\"] #[cfg(unix)] pub(crate) mod z;"), ["beside/y.rs beside"]);
        assert_eq!(paths("mod a { mod b { #[path = \"y.rs\"] mod z; } }"), ["m/a/b/y.rs m/a/b"]);
        assert_eq!(paths("#[path = \"x\"] mod a { #[path = \"y.rs\"] mod z; }"), ["m/x/y.rs m/x"]);
        // It belongs to the item that it stands on, and to no other.
        assert_eq!(paths("#[path = \"x.rs\"] fn f() {} mod z;"), [""; 0]);
        assert_eq!(paths("#[path = \"x.rs\"] use a; mod z;"), [""; 0]);
    }

    #[test]
    fn a_module_is_found_where_rustc_looks_for_it() {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let found = |name| file_of(name, None, &source, &source);
        assert_eq!(found("tests"), Some((source.join("tests.rs"), source.join("tests"))));
        assert_eq!(found("no_such_module"), None);
        let scan = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cookie-decl-syntax/src");
        let found = file_of("scan", None, &scan, &scan);
        assert_eq!(found, Some((scan.join("scan/mod.rs"), scan.join("scan"))));
    }

    #[test]
    fn a_look_at_the_text_spares_the_lexer() {
        for (text, expected) in [
            ("mod x;", true),
            ("pub mod r#in ;", true),
            ("mod x { }", false),
            ("// mod x", false),
            ("a model;", false),
            ("", false),
        ] {
            assert_eq!(may_declare_modules(text), expected, "{text}");
        }
    }

    #[test]
    fn a_manifest_says_where_binaries_are() {
        let manifest = "[lib]\npath = \"src/l.rs\"\n[[bin]]\nname = \"a\"\npath = \"src/a.rs\"\n\
                        [[bin]]\nname = \"b\"\n[[bin]]\npath='src/c.rs' # c\n[dependencies]\npath = \"x\"\n";
        assert_eq!(paths_of_binaries(manifest).collect::<Vec<_>>(), ["src/a.rs", "src/c.rs"]);
    }
}
