//! Rows for cookies that were found: what the sources tell is filled in, what only a person knows is marked.

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::rule;
use cookie_decl_syntax::scan::{Action, Site, SiteName, Way};
use proc_macro2::TokenStream;

use crate::guess;
use crate::inventory::{Cookie, way};
use crate::report::plain;

/// What marks a text that a person has to write.
pub(crate) const MARK: &str = "TODO";

/// How many places a comment names.
const PLACES: usize = 3;

/// A row to be.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// The name, as the cell has it, unquoted.
    pub(crate) name: String,
    /// The category that it belongs to, as far as its name tells.
    pub(crate) category: Option<&'static str>,
    constant: Option<String>,
    setter: Option<String>,
    service: Option<String>,
    terms: Vec<String>,
    allows: Vec<&'static str>,
    /// Where it is set, and by what.
    comments: Vec<String>,
    /// Why the row cannot stand, if it cannot.
    refused: Option<String>,
}

impl Draft {
    /// The row for a cookie; none where it is only taken away.
    pub(crate) fn of(cookie: &Cookie<'_>) -> Option<Self> {
        let sites: Vec<_> =
            cookie.sites.iter().copied().filter(|site| site.action != Action::Remove).collect();
        let first = sites.first()?;
        let name = match cookie.name {
            SiteName::Exact(name) => name.replace('*', r"\*"),
            SiteName::Pattern { head, tail } => {
                format!("{}*{}", head.replace('*', r"\*"), tail.replace('*', r"\*"))
            }
            SiteName::Unreadable(expression) => expression.clone(),
        };
        let refused = match cookie.name {
            SiteName::Unreadable(_) => Some("its name cannot be read from the sources".to_owned()),
            _ => None,
        };
        let mut draft = Self {
            category: guess::category(&name),
            name,
            constant: None,
            setter: None,
            service: None,
            terms: Vec::new(),
            allows: Vec::new(),
            comments: comments(&sites),
            refused,
        };
        draft.read_sites(first, &sites);
        Some(draft)
    }

    /// A row that remembers the visitor's choice.
    pub(crate) fn choice() -> Self {
        Self {
            name: "cookies_preferences".into(),
            category: Some("necessary"),
            constant: None,
            setter: None,
            service: Some("Cookie preferences".into()),
            terms: vec!["6 months".into(), "consent".into()],
            allows: Vec::new(),
            comments: vec!["remembers what visitors agree to".into()],
            refused: None,
        }
    }

    /// Who sets it, and with which attributes. Where several places do, a library's own word is the best.
    fn read_sites(&mut self, first: &Site, sites: &[&Site]) {
        let library = sites.iter().find_map(|site| match site.way {
            Way::Library(library) => Some(library),
            _ => None,
        });
        if let Some(library) = library {
            self.setter = Some(format!("#[set_by({:?})]", library.krate));
            self.service = Some(library.service.to_owned());
            self.terms = vec![library.terms.to_owned()];
            self.category = Some("necessary");
            return;
        }
        if matches!(first.way, Way::Script) {
            self.setter = Some("#[script]".into());
            // A row that this program does not set has to say how long it lives.
            self.terms.push("session".into());
        }
        let known = |value: &Option<Option<String>>| value.clone().flatten();
        if let Some(path) = sites.iter().find_map(|site| known(&site.path)).filter(|path| path != "/") {
            self.terms.push(format!("Path = {path:?}"));
        }
        if let Some(domain) = sites.iter().find_map(|site| known(&site.domain)) {
            self.terms.push(format!("Domain = {:?}", domain.trim_start_matches('.')));
        }
    }

    /// The lines of the row, each indented by four. Texts stand in each of the languages.
    fn lines(&self, languages: &[String]) -> Vec<String> {
        let mut lines: Vec<_> = self.comments.iter().map(|comment| format!("// {comment}")).collect();
        if let Some(why) = &self.refused {
            lines.push(format!("// {MARK}: no row can be written for {:?}: {why}", self.name));
            return indented(lines);
        }
        let allow = |rule: &&str| format!("#[allow({rule}, reason = \"{MARK}: why it has to stay\")]");
        lines.extend(self.allows.iter().map(allow));
        lines.extend(self.setter.clone());
        let service = self.service.clone().unwrap_or_else(|| format!("{MARK}: service and where it is used"));
        let constant = self.constant.as_ref().map(|constant| format!("{constant} = ")).unwrap_or_default();
        lines.push(format!("\"{MARK}: provider\" | {}", text(&service, languages)));
        lines.push(format!("    | {constant}{:?}", self.name));
        let terms =
            if self.terms.is_empty() { String::new() } else { format!(" | {}", self.terms.join(", ")) };
        lines.push(format!("    | {}{terms};", text(&format!("{MARK}: purpose"), languages)));
        indented(lines)
    }
}

fn indented(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| format!("    {line}")).collect()
}

/// A text in each language, or the bare one where there is but one.
fn text(text: &str, languages: &[String]) -> String {
    if languages.len() < 2 {
        return format!("{text:?}");
    }
    let texts: Vec<_> = languages.iter().map(|language| format!("{language}: {text:?}")).collect();
    format!("{{ {} }}", texts.join(", "))
}

/// `src/login.rs:12:30, by cookie::Cookie::new`.
fn comments(sites: &[&Site]) -> Vec<String> {
    let line = |site: &&Site| {
        let region = &site.place.region;
        plain(&format!("{}:{}:{}, by {}", site.place.path, region.line, region.column, way(&site.way)))
    };
    let mut comments: Vec<_> = sites.iter().take(PLACES).map(line).collect();
    if sites.len() > PLACES {
        comments.push(format!("and {} more places", sites.len() - PLACES));
    }
    comments
}

/// A block of drafts to be written.
#[derive(Debug)]
pub(crate) struct Block {
    /// What stands above it.
    pub(crate) comment: Option<&'static str>,
    /// Its category.
    pub(crate) category: &'static str,
    /// Its rows.
    pub(crate) drafts: Vec<Draft>,
}

/// Sorts drafts into blocks: a block for each category that names suggest, and one for those that suggest none.
pub(crate) fn blocks(drafts: Vec<Draft>) -> Vec<Block> {
    const UNKNOWN: &str = "TODO: choose a category for each of these: their names do not tell";
    let mut blocks: Vec<_> = ["necessary", "preferences", "statistics", "marketing"]
        .map(|category| Block { comment: None, category, drafts: Vec::new() })
        .into();
    let mut unknown = Block { comment: Some(UNKNOWN), category: "necessary", drafts: Vec::new() };
    for draft in drafts {
        let home = blocks.iter_mut().find(|block| Some(block.category) == draft.category);
        home.unwrap_or(&mut unknown).drafts.push(draft);
    }
    blocks.push(unknown);
    blocks.retain(|block| !block.drafts.is_empty());
    blocks
}

/// Writes the blocks so that the language takes every row: what its rules find is lifted where it can be, a constant
/// that cannot stand is named by hand, and a row that browsers would refuse becomes a comment. `head` is the rest of the
/// table, for rules that look at it.
pub(crate) fn write(mut blocks: Vec<Block>, head: &str, languages: &[String]) -> String {
    // Each turn mends at least one row, and a row can be mended in three ways.
    let turns = 3 * blocks.iter().map(|block| block.drafts.len()).sum::<usize>() + 1;
    for _ in 0..turns {
        let (text, rows) = lay(&blocks, languages);
        let Ok(tokens) = format!("{head}\n{text}").parse::<TokenStream>() else { return text };
        let (_, diagnostics) = cookie_decl_syntax::read(tokens);
        let above = head.lines().count();
        let mut mended = false;
        for said in diagnostics.iter().filter(|said| !said.rule.grade.is_warning()) {
            let line = said.span.start().line.saturating_sub(above + 1);
            let Some(place) = rows.iter().find(|(lines, _)| lines.contains(&line)).map(|(_, place)| *place)
            else {
                continue;
            };
            mended |= blocks[place.0].drafts[place.1].mend(said);
        }
        if !mended {
            return text;
        }
    }
    lay(&blocks, languages).0
}

impl Draft {
    fn mend(&mut self, said: &Diagnostic) -> bool {
        let names_constant =
            [&rule::CONSTANT_DUPLICATE, &rule::CONSTANT_NOT_IDENTIFIER, &rule::CONSTANT_RESERVED];
        if self.refused.is_some() || self.allows.contains(&said.rule.name) {
            return false;
        }
        if names_constant.iter().any(|rule| rule.name == said.rule.name) && self.constant.is_none() {
            self.constant = Some(constant(&self.name));
        } else if said.rule.grade.can_be_allowed() {
            self.allows.push(said.rule.name);
        } else {
            self.refused = Some(said.message.clone());
        }
        true
    }
}

/// A constant that no other name gives: each octet that is no letter or digit is told by its number.
fn constant(name: &str) -> String {
    let octet = |byte: u8| match byte {
        byte if byte.is_ascii_alphanumeric() => char::from(byte.to_ascii_uppercase()).to_string(),
        byte => format!("_{byte:02X}_"),
    };
    format!("COOKIE_{}", name.bytes().map(octet).collect::<String>())
}

type Lines = std::ops::Range<usize>;

/// The text, and for each row its lines in it, from 0.
fn lay(blocks: &[Block], languages: &[String]) -> (String, Vec<(Lines, (usize, usize))>) {
    let (mut lines, mut rows): (Vec<String>, Vec<_>) = (Vec::new(), Vec::new());
    for (at, block) in blocks.iter().enumerate() {
        lines.extend(block.comment.map(|comment| format!("// {comment}")));
        lines.push(format!("{} {{", block.category));
        for (row, draft) in block.drafts.iter().enumerate() {
            let start = lines.len();
            lines.extend(draft.lines(languages));
            rows.push((start..lines.len(), (at, row)));
        }
        lines.push("}".into());
    }
    (lines.into_iter().map(|line| line + "\n").collect(), rows)
}
