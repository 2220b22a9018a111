//! Drafts as rows of the language, in blocks.

use std::ops::Range;

use proc_macro2::TokenStream;

use crate::draft::Draft;

/// What marks a text that a person has to write.
pub(crate) const MARK: &str = "TODO";

/// The table around the rows.
#[derive(Debug, Default)]
pub(crate) struct Frame {
    /// Its inner attributes, or some like them: rules look at them.
    pub(crate) head: String,
    /// Its languages: texts stand in each of them.
    pub(crate) languages: Vec<String>,
    /// The site's first host, which a `Domain` can be the same as.
    pub(crate) host: Option<String>,
}

/// A block of rows to be.
#[derive(Debug)]
pub(crate) struct Block {
    /// What stands above it.
    pub(crate) comment: Option<&'static str>,
    /// Its category.
    pub(crate) category: &'static str,
    /// Its rows.
    pub(crate) drafts: Vec<Draft>,
}

/// `#![site(…)]` for these hosts, or for one that stands for them.
pub(crate) fn site<'a>(hosts: impl Iterator<Item = &'a str>) -> String {
    let urls: Vec<_> = hosts.map(|host| format!("\"https://{host}\"")).collect();
    let urls = if urls.is_empty() { "\"https://www.example.org\"".to_owned() } else { urls.join(", ") };
    format!("#![site({urls})]\n")
}

/// Sorts drafts into blocks: one for each category that names suggest, and one for those that suggest none.
pub(crate) fn blocks(drafts: Vec<Draft>) -> Vec<Block> {
    const UNKNOWN: &str = "TODO: choose a category for each of these, since their names do not tell";
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
/// that cannot stand is named by hand, and a row that browsers would refuse becomes a comment.
pub(crate) fn write(mut blocks: Vec<Block>, frame: &Frame) -> String {
    loop {
        let (text, rows) = lay(&blocks, frame);
        if !mend(&mut blocks, &text, &rows, frame) {
            return text;
        }
    }
}

/// Whether a row had to be mended. Each can be only so often, so that this comes to an end.
fn mend(blocks: &mut [Block], text: &str, rows: &[Place], frame: &Frame) -> bool {
    let head = frame.head.trim_end();
    let Ok(tokens) = format!("{head}\n{text}").parse::<TokenStream>() else { return false };
    let (_, diagnostics) = cookie_decl_syntax::read(tokens);
    let above = head.lines().count();
    let mut mended = false;
    for said in diagnostics.iter().filter(|said| !said.rule.grade.is_warning()) {
        let line = said.span.start().line.saturating_sub(above + 1);
        if let Some(place) = rows.iter().find(|place| place.lines.contains(&line)) {
            mended |= blocks[place.block].drafts[place.row].mend(said);
        }
    }
    mended
}

/// Where a row stands in the text.
struct Place {
    /// Its lines, from 0.
    lines: Range<usize>,
    block: usize,
    row: usize,
}

fn lay(blocks: &[Block], frame: &Frame) -> (String, Vec<Place>) {
    let (mut lines, mut rows): (Vec<String>, Vec<_>) = (Vec::new(), Vec::new());
    for (at, block) in blocks.iter().enumerate() {
        lines.extend(block.comment.map(|comment| format!("// {comment}")));
        lines.push(format!("{} {{", block.category));
        for (row, draft) in block.drafts.iter().enumerate() {
            let start = lines.len();
            lines.extend(row_lines(draft, frame).into_iter().map(|line| format!("    {line}")));
            rows.push(Place { lines: start..lines.len(), block: at, row });
        }
        lines.push("}".into());
    }
    (lines.into_iter().map(|line| line + "\n").collect(), rows)
}

fn row_lines(draft: &Draft, frame: &Frame) -> Vec<String> {
    let mut lines: Vec<_> = draft.comments.iter().map(|comment| format!("// {comment}")).collect();
    if let Some(why) = &draft.refused {
        lines.push(format!("// {MARK}: no row can be written for {:?}: {why}", draft.name));
        return lines;
    }
    let allow = |rule: &&str| format!("#[allow({rule}, reason = \"{MARK}: why it has to stay\")]");
    lines.extend(draft.allows.iter().map(allow));
    lines.extend(draft.setter.clone());
    let cell = |known: &Option<String>, open: &str| {
        text(&known.clone().unwrap_or_else(|| format!("{MARK}: {open}")), &frame.languages)
    };
    lines.push(format!("\"{MARK}: provider\" | {}", cell(&draft.service, "service and where it is used")));
    let constant = draft.constant.as_ref().map(|constant| format!("{constant} = ")).unwrap_or_default();
    lines.push(format!("    | {constant}{:?}", draft.name));
    lines.push(format!("    | {}{};", cell(&draft.purpose, "purpose"), terms(draft, frame)));
    lines
}

/// ` | 6 months, Domain = site`, or nothing where all is as it is by default.
fn terms(draft: &Draft, frame: &Frame) -> String {
    let domain = draft.domain.as_ref().map(|domain| match &frame.host {
        Some(host) if host == domain => "Domain = site".to_owned(),
        _ => format!("Domain = {domain:?}"),
    });
    let terms: Vec<_> = draft.terms.iter().cloned().chain(domain).collect();
    if terms.is_empty() { String::new() } else { format!(" | {}", terms.join(", ")) }
}

/// A text in each language, or the bare one where there is but one.
pub(crate) fn text(text: &str, languages: &[String]) -> String {
    if languages.len() < 2 {
        return format!("{text:?}");
    }
    let texts: Vec<_> = languages.iter().map(|language| format!("{language}: {text:?}")).collect();
    format!("{{ {} }}", texts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(name: &str, domain: Option<&str>) -> Draft {
        Draft { name: name.into(), domain: domain.map(Into::into), ..Draft::default() }
    }

    /// Names and attributes as people write them, good and bad.
    fn drafts() -> Vec<Draft> {
        let names = [
            "sid",
            "SID",
            "user name",
            "user;name",
            "1st",
            "__Host-sid",
            "__HOST-csrf",
            "a*b",
            r"a\*b",
            "charter",
            "é",
            "",
            "session-id",
            "session_id",
            "\"quoted\"",
            "x*y*z",
            "__Secure-a",
        ];
        let mut drafts: Vec<_> = names.into_iter().map(|name| draft(name, None)).collect();
        drafts.push(draft("own", Some("www.example.org")));
        drafts.push(draft("parent", Some("example.org")));
        drafts.push(draft("foreign", Some("elsewhere.example")));
        drafts.push(draft("nonsense", Some("https://x")));
        drafts
    }

    #[test]
    fn the_language_takes_every_row() {
        for languages in [vec![], vec!["fr".to_owned(), "en".to_owned()]] {
            let declared = if languages.is_empty() { "" } else { "#![languages(fr, en)]\n" };
            let head = format!("{}{declared}", site(std::iter::empty()));
            let frame = Frame { head: head.clone(), languages, host: Some("www.example.org".into()) };
            let text = write(blocks(drafts()), &frame);
            let (table, diagnostics) = cookie_decl_syntax::read(format!("{head}{text}").parse().unwrap());
            let errors: Vec<_> = diagnostics
                .iter()
                .filter(|said| !said.rule.grade.is_warning())
                .map(|said| &said.message)
                .collect();
            assert!(errors.is_empty(), "{errors:#?}\n{text}");
            assert!(table.rows.len() >= 14, "{} rows\n{text}", table.rows.len());
            // None is dropped in silence.
            let told = table.rows.len() + text.matches("no row can be written").count();
            assert_eq!(told, drafts().len(), "{text}");
        }
    }
}
