//! `document.cookie = …` and `cookieStore.set(…)` in a package's pages and scripts.

mod cookie;
mod functions;
mod html;
mod lexer;
mod value;

use std::path::Path;

use super::phrase::{Phrase, Piece};
use super::{Place, Region, Site, SiteName};

/// Pages: markup with scripts in it.
const PAGES: &[&str] = &[
    "html",
    "htm",
    "xhtml",
    "vue",
    "svelte",
    "astro",
    "hbs",
    "handlebars",
    "mustache",
    "tera",
    "jinja",
    "jinja2",
    "j2",
    "askama",
    "liquid",
    "stpl",
];
/// Scripts.
const SCRIPTS: &[&str] = &["js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx"];

/// What a file holds, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Language {
    Page,
    Script,
    /// `app.js.tera`: a script in which a template engine fills in.
    ScriptTemplate,
}

impl Language {
    fn of(path: &Path) -> Option<Self> {
        let is_in = |path: &Path, extensions: &[&str]| {
            path.extension()
                .and_then(|extension| extension.to_str())
                .is_some_and(|extension| extensions.iter().any(|known| known.eq_ignore_ascii_case(extension)))
        };
        if is_in(path, SCRIPTS) {
            return Some(Self::Script);
        }
        let inner = Path::new(path.file_stem()?);
        is_in(path, PAGES).then(|| if is_in(inner, SCRIPTS) { Self::ScriptTemplate } else { Self::Page })
    }
}

/// Whether a file's name says that it is a page or a script.
pub fn is_page_or_script(path: &Path) -> bool {
    Language::of(path).is_some()
}

/// Places in a page or a script that set or remove a cookie. Whatever the text, it is read as far as it goes.
pub fn script_sites(path: &str, text: &str) -> Vec<Site> {
    if !text.contains("cookie") {
        return Vec::new();
    }
    let Some(language) = Language::of(Path::new(path)) else { return Vec::new() };
    let is_template = language != Language::Script;
    let scripts = match language {
        Language::Page => html::scripts(text),
        Language::Script | Language::ScriptTemplate => std::iter::once(0..text.len()).collect(),
    };
    let lines = Lines::of(text);
    let mut sites: Vec<Site> = scripts
        .into_iter()
        .filter_map(|range| Some((range.start, text.get(range)?)))
        .flat_map(|(start, script)| {
            let found = cookie::find(script, is_template);
            found.into_iter().map(move |found| (start, found))
        })
        .map(|(start, found)| {
            let octets = start + found.range.start..start + found.range.end;
            found.site(Place { path: path.to_owned(), region: lines.region(text, octets) })
        })
        .collect();
    sites.sort_by_key(|site| site.place.region.octets.start);
    sites
}

/// Scripts in a string of Rust, which is one itself or a page that holds some: what they set or remove, without places.
pub(super) fn sites_in_text(text: &str) -> Vec<Site> {
    if !text.contains("document") && !text.contains("cookieStore") || !text.contains("cookie") {
        return Vec::new();
    }
    let mut scripts = html::scripts(text);
    if scripts.is_empty() {
        scripts.push(0..text.len());
    }
    let scripts = scripts.into_iter().filter_map(|range| text.get(range));
    let found = scripts.flat_map(|script| cookie::find(script, true));
    let place = || Place { path: String::new(), region: Region::default() };
    found.map(|found| filled_in_by_rust(found.site(place()))).collect()
}

/// A string as far as it is known, with a sign for each part that is not.
pub(super) fn with_holes(phrase: &Phrase) -> String {
    let part =
        |piece: &Piece| if let Piece::Known(text) = piece { text.clone() } else { cookie::HOLE.into() };
    phrase.0.iter().map(part).collect()
}

/// A brace in a name is Rust's to fill in: `"document.cookie = '{name}=1'".replace(…)`.
fn filled_in_by_rust(site: Site) -> Site {
    let name = match site.name {
        SiteName::Exact(name) => match name.find(['{', '$', '%']) {
            None => SiteName::Exact(name),
            Some(0) => SiteName::Unreadable(name),
            Some(at) => {
                SiteName::Pattern { head: name.get(..at).unwrap_or_default().to_owned(), tail: String::new() }
            }
        },
        SiteName::Unreadable(text) => SiteName::Unreadable(text.replace(cookie::HOLE, "…")),
        name @ SiteName::Pattern { .. } => name,
    };
    Site { name, ..site }
}

/// Where the lines of a text begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, octet)| *octet == b'\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(ends).collect())
    }

    fn region(&self, text: &str, octets: std::ops::Range<usize>) -> Region {
        let line = self.0.partition_point(|start| *start <= octets.start);
        let start = line.checked_sub(1).and_then(|line| self.0.get(line)).copied().unwrap_or_default();
        let before = text.get(start..octets.start).unwrap_or_default();
        Region { line, column: before.chars().count() + 1, octets }
    }
}

#[cfg(test)]
mod tests;
