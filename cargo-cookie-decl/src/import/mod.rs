//! Existing cookie policies as tables of ours: `cargo cookie-decl import`.
//!
//! A text becomes headings and tables (`piece.rs`, by a reader for each format), these become rows under categories
//! (`policy.rs`, `entry.rs`), and rows are written (`rows.rs`, `sheet.rs`). Nothing is dropped on the way: what a row
//! cannot say stands beside it, and what a person has to look at is marked.

mod category;
mod choice;
mod columns;
mod entry;
mod fold;
mod format;
mod html;
mod kind;
mod lifetime;
mod markdown;
mod name;
mod piece;
mod policy;
mod rows;
mod sheet;
#[cfg(test)]
mod shipped;
mod text;
mod time_words;

use std::collections::BTreeMap;
use std::path::Path;

use clap::ValueEnum;

pub use format::Source;
use policy::Policy;

/// The languages whose words are understood.
const LANGUAGES: &[&str] = &["fr", "en", "de", "es", "it"];

/// How many rows are tried as the one that remembers the visitor's choice.
const TURNS: usize = 5;

/// What a policy becomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Target {
    /// A table in Rust.
    #[default]
    Rows,
    /// A spreadsheet.
    Csv,
}

/// How to read and write.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The file, for its extension and name.
    pub file: Option<&'a Path>,
    /// The format, if the file does not tell.
    pub from: Option<Source>,
    /// The language of the texts.
    pub lang: Option<&'a str>,
    /// The site's address.
    pub site: Option<&'a str>,
    /// What to write.
    pub to: Target,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The rows or the spreadsheet.
    pub text: String,
    /// What a person has to look at: the line of the input, and what is the matter there. Line 0 is that of nothing.
    pub marks: Vec<(usize, String)>,
    /// How many rows were written.
    pub rows: usize,
}

/// Imports a policy; none if it holds no table of cookies.
pub fn import(text: &str, options: Options<'_>) -> Option<Imported> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let source = options.from.unwrap_or_else(|| Source::of(options.file, text));
    let (pieces, said) = source.read(text);
    let mut policy = policy::read(pieces);
    if policy.blocks.iter().all(|block| block.entries.is_empty()) {
        return None;
    }
    let mut marks = Vec::new();
    let lang = language(&policy, options.lang.map(str::to_owned), said, &mut marks);
    policy::settle(&mut policy);
    policy.blocks.retain(|block| !block.entries.is_empty() || !block.heads.is_empty());
    let head = rows::Head::new(options, &lang, &mut marks);
    rows::mend(&mut policy.blocks, &head);
    for _ in 0..TURNS {
        if !choice::settle(&mut policy, &lang) {
            break;
        }
        rows::mend(&mut policy.blocks, &head);
    }
    let text = match options.to {
        Target::Rows => rows::write(&policy, &head, &marks),
        Target::Csv => sheet::write(&policy, &lang),
    };
    marks.extend(all_marks(&policy));
    marks.sort_by_key(|(line, _)| *line);
    // A line with several names says the same of each.
    marks.dedup();
    let written =
        policy.blocks.iter().flat_map(|block| &block.entries).filter(|entry| entry.refused.is_none());
    Some(Imported { text, marks, rows: written.count() })
}

/// What was asked for, what the page says, or what its words are.
fn language(
    policy: &Policy,
    asked: Option<String>,
    said: Option<String>,
    marks: &mut Vec<(usize, String)>,
) -> String {
    let primary = |tag: String| {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().trim().to_ascii_lowercase();
        let is_tag =
            (2..=3).contains(&primary.len()) && primary.bytes().all(|octet| octet.is_ascii_lowercase());
        is_tag.then_some(primary)
    };
    let mut votes: BTreeMap<&str, usize> = BTreeMap::new();
    policy.votes.iter().for_each(|vote| *votes.entry(vote).or_default() += 1);
    let of = |lang: &&&str| votes.get(**lang).copied().unwrap_or_default();
    // Of several languages with as many votes, the last would be taken: French and English stand in front.
    let most = LANGUAGES.iter().rev().max_by_key(of).filter(|lang| of(lang) > 0);
    asked.or_else(|| said.and_then(primary)).or_else(|| most.map(|lang| (*lang).to_owned())).unwrap_or_else(
        || {
            marks.push((0, "the language is not known, English is a guess: `--lang` tells it".into()));
            "en".into()
        },
    )
}

fn all_marks(policy: &Policy) -> Vec<(usize, String)> {
    let mut marks: Vec<(usize, String)> = Vec::new();
    for block in &policy.blocks {
        marks.extend(block.marks.iter().cloned());
        for entry in &block.entries {
            marks.extend(entry.marks.iter().map(|mark| (entry.line, mark.clone())));
            let refused = entry.refused.iter().map(|why| (entry.line, rows::refusal(entry, why)));
            marks.extend(refused);
        }
    }
    if let Some((line, _)) = policy.others.first() {
        marks.push((*line, rows::OTHERS.to_owned()));
    }
    marks
}
