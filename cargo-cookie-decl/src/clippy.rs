//! Lines of clippy.toml by which clippy itself points at cookies that are made by hand.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cookie_decl_syntax::scan::Manifest;

use crate::failure::Failure;

/// What clippy says at such a call.
const REASON: &str = "a cookie is set by its constant in the table of `declare_cookies!`";

const KEY: &str = "disallowed-methods";

/// Constructors by the packages that bring them. Jars are left alone: they take cookies that constants made.
const CONSTRUCTORS: &[(&[&str], &[&str])] = &[
    (
        &["axum-extra", "cookie", "leptos-use", "loco-rs", "rocket", "salvo", "tower-cookies"],
        &["cookie::Cookie::build", "cookie::Cookie::new", "cookie::CookieBuilder::new"],
    ),
    (
        &["actix-web"],
        &[
            "actix_web::cookie::Cookie::build",
            "actix_web::cookie::Cookie::named",
            "actix_web::cookie::Cookie::new",
        ],
    ),
    (&["biscotti", "cookiebox", "pavex"], &["biscotti::ResponseCookie::new"]),
    (&["leptos-use"], &["leptos_use::use_cookie", "leptos_use::use_cookie_with_options"]),
    (
        &["poem"],
        &[
            "poem::web::cookie::Cookie::named",
            "poem::web::cookie::Cookie::new",
            "poem::web::cookie::Cookie::new_with_str",
        ],
    ),
    (&["wasm-cookies"], &["wasm_cookies::set", "wasm_cookies::set_raw"]),
    (&["web-sys"], &["web_sys::HtmlDocument::set_cookie"]),
];

/// The entries for the crates that these packages depend on, each a line.
pub(crate) fn entries<'a>(manifests: impl Iterator<Item = &'a Manifest>) -> Vec<String> {
    let mut paths: BTreeSet<&str> = BTreeSet::new();
    for manifest in manifests {
        for (packages, constructors) in CONSTRUCTORS {
            if packages.iter().any(|package| manifest.depends_on(package)) {
                paths.extend(constructors.iter());
            }
        }
    }
    paths.into_iter().map(|path| format!("    {{ path = \"{path}\", reason = \"{REASON}\" }},")).collect()
}

/// The entries as a whole setting.
pub(crate) fn setting(entries: &[String]) -> String {
    format!("{KEY} = [\n{}\n]\n", entries.join("\n"))
}

/// The clippy.toml that clippy reads for a package: the nearest one, or a new one in its folder.
pub(crate) fn file(folder: &Path) -> PathBuf {
    let names = ["clippy.toml", ".clippy.toml"];
    let files = folder.ancestors().flat_map(|folder| names.map(|name| folder.join(name)));
    files.into_iter().find(|file| file.is_file()).unwrap_or_else(|| folder.join(names[0]))
}

/// Adds the entries to the file, which keeps all that it has. Tells how many were new.
pub(crate) fn add(file: &Path, entries: &[String]) -> Result<usize, Failure> {
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        read => read.map_err(|error| Failure::io("read", file, &error))?,
    };
    let path = |entry: &String| entry.split('"').nth(1).map(|path| format!("\"{path}\""));
    let is_new = |entry: &&String| path(entry).is_some_and(|path| !text.contains(&path));
    let new: Vec<_> = entries.iter().filter(is_new).cloned().collect();
    if new.is_empty() {
        return Ok(0);
    }
    let merged = merged(&text, &new);
    if toml::from_str::<toml::Table>(&merged).is_err() {
        let message = format!("cannot add to `{KEY}` in `{}`", file.display());
        return Err(Failure::new(message).help(format!("add by hand:\n{}", new.join("\n"))));
    }
    fs::write(file, merged).map_err(|error| Failure::io("write", file, &error))?;
    Ok(new.len())
}

/// The entries at the head of the setting that is there, or a setting of their own at the head of the file: further down
/// it could stand in a table.
fn merged(text: &str, entries: &[String]) -> String {
    let setting_line = text
        .lines()
        .position(|line| line.strip_prefix(KEY).is_some_and(|rest| rest.trim_start().starts_with('=')));
    let Some(line) = setting_line else {
        let gap = if text.is_empty() { "" } else { "\n" };
        return format!("{}{gap}{text}", setting(entries));
    };
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    match text[start..].find('[') {
        Some(bracket) => {
            let (before, after) = text.split_at(start + bracket + 1);
            format!("{before}\n{}{after}", entries.join("\n"))
        }
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_has_is_kept() {
        let entry = vec!["    { path = \"a::b\" },".to_owned()];
        let cases = [
            ("", "disallowed-methods = [\n    { path = \"a::b\" },\n]\n"),
            ("msrv = \"1.88\"\n", "disallowed-methods = [\n    { path = \"a::b\" },\n]\n\nmsrv = \"1.88\"\n"),
            (
                "msrv = \"1.88\"\ndisallowed-methods = [\"c::d\"]\n",
                "msrv = \"1.88\"\ndisallowed-methods = [\n    { path = \"a::b\" },\"c::d\"]\n",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(merged(text, &entry), expected, "{text}");
            assert!(toml::from_str::<toml::Table>(&merged(text, &entry)).is_ok(), "{text}");
        }
    }

    #[test]
    fn entries_are_those_of_the_crates_in_use() {
        let manifest =
            |name: &str| Manifest { dependencies: vec![(name.into(), name.into())], library: None };
        assert_eq!(entries([manifest("serde")].iter()), [""; 0]);
        let own = entries([manifest("axum-extra"), manifest("cookie")].iter());
        assert_eq!(own.len(), 3, "{own:?}");
        assert!(own[1].contains("\"cookie::Cookie::new\""));
    }
}
