//! What was found, in the words of whoever asked: people, scripts, code scanning, a build's log.

mod columns;
mod github;
mod json;
mod places;
mod sarif;
mod text;

use clap::ValueEnum;

use crate::baseline::Held;
use crate::finding::Finding;
use crate::inventory::Cookie;

pub(crate) use text::{count, plain};

/// How to say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: excerpts, a summary, and what to do next.
    Text,
    /// For scripts: one document, described in docs/check-output.md.
    Json,
    /// For code scanning: SARIF 2.1.0.
    Sarif,
    /// For the log of a GitHub workflow, which shows it beside the code.
    Github,
}

/// Everything that a report tells.
#[derive(Debug)]
pub(crate) struct Report<'a> {
    /// What is wrong, by place; what a baseline holds is left out.
    pub(crate) findings: &'a [Finding],
    /// Whether a baseline leaves something out.
    pub(crate) has_baseline: bool,
    /// What it held, if there is one.
    pub(crate) held: Held,
    /// Every cookie that the sources set.
    pub(crate) cookies: &'a [Cookie<'a>],
    /// Whether a table serves what was looked at.
    pub(crate) has_table: bool,
    /// How many rows its tables have.
    pub(crate) rows: usize,
    /// How many files were looked at.
    pub(crate) files: usize,
    /// Of how many packages.
    pub(crate) packages: usize,
    /// Where the user stands.
    pub(crate) folder: &'a std::path::Path,
}

impl Report<'_> {
    /// Whether it is a list of all cookies. Without a table each is undeclared, and to say so of each would hide the rest;
    /// but who keeps a baseline asks what is new.
    fn is_inventory(&self) -> bool {
        !self.has_table && !self.has_baseline
    }

    /// The whole report. Colour and brevity are for people alone.
    pub(crate) fn write(&self, format: Format, look: Look) -> String {
        match format {
            Format::Text => text::write(self, look),
            Format::Json => json::write(self),
            Format::Sarif => sarif::write(self),
            Format::Github => github::write(self),
        }
    }
}

/// What a text may look like.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// Whether colour is welcome.
    pub(crate) colour: bool,
    /// Whether the findings alone are.
    pub(crate) quiet: bool,
}
