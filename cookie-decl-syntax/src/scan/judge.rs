//! Sites against tables.

use super::{Declared, Finding, Level, Site};
use crate::rule::Rule;

/// What the tables and the command line say about how strict to be.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// `#![deny(…)]` and `#![warn(…)]`: the last one that names a rule decides.
    pub levels: Vec<(&'static Rule, Level)>,
    /// `#![allow(RULE, path = "GLOB", …)]`.
    pub allowed_paths: Vec<(&'static Rule, String)>,
    /// Whether a declared cookie that needs no consent must be set by its constant too.
    pub strict: bool,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Judgement {
    /// By path, line and column.
    pub findings: Vec<Finding>,
    /// For each row of [`Declared::rows`], whether some site sets it (by whatever way but its constant).
    pub set: Vec<bool>,
}

/// Holds sites against what tables declare.
pub fn judge(_sites: &[Site], _declared: &Declared, _settings: &Settings) -> Judgement {
    Judgement::default()
}
