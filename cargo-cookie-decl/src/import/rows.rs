//! Writes a policy as `declare_cookies!` takes it.

use std::fmt::Write;
use std::ops::Range;

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::rule;
use proc_macro2::TokenStream;

use super::entry::{Entry, Kind, MARK};
use super::name::Name;
use super::policy::{Block, Policy};
use super::{Options, Target};
use crate::report::plain;

/// What is said of tables in which nothing speaks of cookies.
pub(super) const OTHERS: &str = "these tables are not about cookies, as far as their headings tell";

/// The head of a table.
#[derive(Debug)]
pub(super) struct Head {
    /// The file it comes from.
    from: String,
    lang: String,
    lines: Vec<String>,
}

impl Head {
    pub(super) fn new(options: Options<'_>, lang: &str, marks: &mut Vec<(usize, String)>) -> Self {
        let from =
            options.file.and_then(|file| file.file_name()).map(|name| name.to_string_lossy().into_owned());
        let site = options.site.unwrap_or("https://www.example.org");
        if options.site.is_none() && options.to == Target::Rows {
            marks.push((0, "the site's address is not known: `--site` tells it".into()));
        }
        let lines = vec![format!("#![site({})]", literal(site)), format!("#![languages({lang})]")];
        Self { from: from.unwrap_or_else(|| "standard input".into()), lang: lang.into(), lines }
    }
}

/// Writes the table.
pub(super) fn write(policy: &Policy, head: &Head, marks: &[(usize, String)]) -> String {
    let mut text = format!("// The cookies of the site, imported from `{}`. ", plain(&head.from));
    text += "What has to be looked at is marked with `import:`.\ncookie_decl::declare_cookies! {\n";
    let marks = marks.iter().map(|(_, mark)| marked(mark));
    let others = policy.others.iter().map(|(line, text)| from(*line, text));
    let others: Vec<_> =
        (!policy.others.is_empty()).then(|| marked(OTHERS)).into_iter().chain(others).collect();
    let (blocks, _) = lay(&policy.blocks, &head.lang);
    let lines = marks.chain(head.lines.iter().cloned()).chain([String::new()]).chain(blocks);
    for line in lines.chain(others) {
        let _ = if line.is_empty() { writeln!(text) } else { writeln!(text, "    {line}") };
    }
    text + "}\n"
}

/// Changes what the language does not take: a rule that can be lifted is, a constant that cannot stand is named by hand,
/// and a row that browsers would refuse becomes a comment.
pub(super) fn mend(blocks: &mut [Block], head: &Head) {
    // Each turn mends at least one row, and a row can be mended in some ways.
    let turns = 4 * blocks.iter().map(|block| block.entries.len()).sum::<usize>() + 1;
    for _ in 0..turns {
        let (lines, rows) = lay(blocks, &head.lang);
        let above = head.lines.len();
        let text = head.lines.iter().chain(&lines).flat_map(|line| [line, "\n"]).collect::<String>();
        let Ok(tokens) = text.parse::<TokenStream>() else { return };
        let (_, diagnostics) = cookie_decl_syntax::read(tokens);
        let mut mended = false;
        for said in diagnostics.iter().filter(|said| !said.rule.grade.is_warning()) {
            let line = said.span.start().line.wrapping_sub(above + 1);
            let row = rows.iter().find(|(lines, _)| lines.contains(&line));
            if let Some((_, (block, row))) = row {
                mended |= blocks[*block].entries[*row].mend(said);
            }
        }
        if !mended {
            return;
        }
    }
}

impl Entry {
    fn mend(&mut self, said: &Diagnostic) -> bool {
        let constants = [&rule::CONSTANT_DUPLICATE, &rule::CONSTANT_NOT_IDENTIFIER, &rule::CONSTANT_RESERVED];
        if self.refused.is_some() || self.allows.contains(&said.rule.name) {
            return false;
        }
        let by_line = format!("_LINE_{}", self.line);
        let is_constant = constants.iter().any(|rule| rule.name == said.rule.name);
        match &mut self.constant {
            None if is_constant => self.constant = Some(constant(self)),
            Some(own) if is_constant && !own.ends_with(&by_line) => own.push_str(&by_line),
            _ if said.rule.grade.can_be_allowed() => {
                self.allows.push(said.rule.name);
                self.marks.push(said.message.clone());
            }
            _ => self.refused = Some(said.message.clone()),
        }
        true
    }

    /// Its lines; the provider of the row above is repeated by `_`.
    fn lines(&self, above: Option<&str>) -> Vec<String> {
        let mut lines = Vec::new();
        if !self.source.is_empty() {
            lines.push(from(self.line, &self.source.join(" | ")));
        }
        lines.extend(self.marks.iter().map(|mark| marked(mark)));
        if let Some(why) = &self.refused {
            lines.push(marked(&refusal(self, why)));
            let texts = [&self.provider, &self.service].into_iter().cloned();
            let texts = texts.chain(self.name_cell()).chain([self.purpose.clone()]);
            let texts: Vec<_> = texts.chain(self.terms()).chain(self.shared.clone()).collect();
            lines.push(from(self.line, &texts.join(" | ")));
            return lines;
        }
        let allow = |rule: &&str| format!("#[allow({rule}, reason = \"{MARK} the policy has it so\")]");
        lines.extend(self.allows.iter().map(allow));
        lines.extend(self.setter.map(|setter| format!("#[{setter}]")));
        let provider = if above == Some(&self.provider) { "_".into() } else { literal(&self.provider) };
        lines.push(format!("{provider} | {}", literal(&self.service)));
        lines.push(format!("    | {}", self.name_code()));
        let mut terms = self.terms();
        terms.extend(self.shared.iter().map(|shared| format!("shared with {}", literal(shared))));
        let terms = if terms.is_empty() { String::new() } else { format!("\n    | {}", terms.join(", ")) };
        let purpose = format!("    | {}{terms};", literal(&self.purpose));
        lines.extend(purpose.lines().map(str::to_owned));
        lines
    }

    /// `LANGUAGE = local_storage "language"`.
    fn name_code(&self) -> String {
        let Some(name) = self.name_cell() else { return "none".into() };
        let constant = self.constant.as_ref().map(|constant| format!("{constant} = ")).unwrap_or_default();
        let kind = match self.kind {
            Kind::Cookie => "",
            Kind::LocalStorage => "local_storage ",
            Kind::SessionStorage => "session_storage ",
        };
        format!("{constant}{kind}{}", literal(&name))
    }
}

/// Why a row became a comment.
pub(super) fn refusal(entry: &Entry, why: &str) -> String {
    format!(
        "no row can be written for `{}`: {why}",
        entry.name_cell().unwrap_or_else(|| entry.service.clone())
    )
}

type Place = (Range<usize>, (usize, usize));

/// The lines of the blocks, and for each row where its lines are, from 0.
fn lay(blocks: &[Block], lang: &str) -> (Vec<String>, Vec<Place>) {
    let (mut lines, mut rows): (Vec<String>, Vec<Place>) = (Vec::new(), Vec::new());
    for (at, block) in blocks.iter().enumerate() {
        lines.extend(block.heads.iter().map(|(line, head)| from(*line, head)));
        lines.extend(block.marks.iter().map(|(_, mark)| marked(mark)));
        if let Some(title) = &block.title {
            lines.push(format!("#[title({lang}: {})]", literal(title)));
            lines.push("#[consent(required)]".into());
        }
        lines.push(format!("{} {{", block.id));
        let mut above = None;
        for (row, entry) in block.entries.iter().enumerate() {
            let begin = lines.len();
            lines.extend(entry.lines(above).into_iter().map(|line| format!("    {line}")));
            rows.push((begin..lines.len(), (at, row)));
            if entry.refused.is_none() {
                above = Some(entry.provider.as_str());
            }
        }
        lines.push("}".into());
    }
    (lines, rows)
}

fn marked(mark: &str) -> String {
    format!("// {MARK} {}", plain(mark))
}

fn from(line: usize, text: &str) -> String {
    format!("// from line {line}: {}", plain(text))
}

/// A string literal that reads as the text does, where that can be.
fn literal(text: &str) -> String {
    if plain(text) != text {
        format!("{text:?}")
    } else if text.contains(['"', '\\']) {
        let most = text.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len()).max();
        let hashes = "#".repeat(most.map_or(0, |most| most + 1));
        format!("r{hashes}\"{text}\"{hashes}")
    } else {
        format!("\"{text}\"")
    }
}

/// A constant by hand: it says what the name alone does not.
fn constant(entry: &Entry) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { ' ' };
    let letters: String = entry.name_cell().unwrap_or_default().chars().map(letter).collect();
    let mut words: Vec<_> = letters.split_whitespace().collect();
    if words.first().is_none_or(|first| first.starts_with(|c: char| c.is_ascii_digit())) {
        words.insert(0, "COOKIE");
    }
    match (&entry.name, entry.kind) {
        (_, Kind::LocalStorage) => words.push("LOCAL"),
        (_, Kind::SessionStorage) => words.push("TAB"),
        (Name::Pattern(..), Kind::Cookie) => words.push("FAMILY"),
        _ => {}
    }
    words.join("_")
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn texts_stand_as_they_are() {
        for (text, expected) in [
            ("Garde l’état", "\"Garde l’état\""),
            ("la \"session\"", "r#\"la \"session\"\"#"),
            ("a\"##b", "r###\"a\"##b\"###"),
            (r"C:\a", r#"r"C:\a""#),
            ("a\u{202e}b", "\"a\\u{202e}b\""),
        ] {
            assert_eq!(literal(text), expected);
            let value: syn::LitStr = syn::parse_str(&literal(text)).unwrap();
            assert_eq!(value.value(), text);
        }
    }
}
