//! What is wrong with a place in the sources.

use super::site::Place;
use crate::rule::Rule;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The build goes on.
    Warning,
    /// The build fails.
    Error,
}

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that is broken.
    pub rule: &'static Rule,
    /// How bad it is, after `#![warn(…)]` and its kin.
    pub level: Level,
    /// Where; none where it is about the whole table, such as a cookie that is never set.
    pub place: Option<Place>,
    /// What is wrong, then the rule: lowercase, no full stop. `` cookie `tracking` is set here but not declared ``.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The wire name of the cookie, or its pattern with a star, if it can be read.
    pub cookie: Option<String>,
    /// The row to paste, if the table lacks one.
    pub row: Option<String>,
}
