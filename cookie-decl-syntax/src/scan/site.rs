//! A place that sets or removes a cookie, as plain data.

use std::ops::Range;

use super::library::Library;
use super::terms::Terms;
use crate::rule::Rule;

/// A stretch of a source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Region {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// In octets of the source, for excerpts.
    pub octets: Range<usize>,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The path of the source, as [`super::Sources::path`] gives it.
    pub path: String,
    /// The smallest stretch that says it: the name where there is one, else the call.
    pub region: Region,
}

/// What a site does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// It sets the cookie.
    Set,
    /// It takes the cookie away: `remove`, `make_removal`, `Max-Age=0`.
    Remove,
    /// It writes a `SetCookie` of the table into a sink that writes as is, without `into_encoded_cookie()`.
    WriteAsIs,
}

/// The name of a cookie, as far as the sources tell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SiteName {
    /// The wire name, prefixes that an adapter adds included.
    Exact(String),
    /// `format!("basket_{id}")`: what surrounds the variable part.
    Pattern {
        /// What stands before it; never empty, or the name is unreadable.
        head: String,
        /// What stands behind it.
        tail: String,
    },
    /// It cannot be read: what stands in its place, such as `config.cookie_name`, on one line and short.
    Unreadable(String),
}

/// By which API a cookie is set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// A constructor, a jar, a header…: the API as people know it, such as `cookie::Cookie::new`.
    Api(&'static str),
    /// A library that sets it by itself, under its default name or one that the code gave it.
    Library(&'static Library),
    /// `document.cookie` in a page or a script.
    Script,
}

/// A place that sets or removes a cookie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Where.
    pub place: Place,
    /// What it does.
    pub action: Action,
    /// Which cookie.
    pub name: SiteName,
    /// How.
    pub way: Way,
    /// The `Path` that stands there, if one can be read. `Some(None)`: there is one, and it cannot be read.
    pub path: Option<Option<String>>,
    /// The `Domain` that stands there, likewise.
    pub domain: Option<Option<String>>,
    /// What else it says of the cookie.
    pub terms: Terms,
    /// What each `#[cookie_decl::allow(…)]` around it lifts.
    pub allowed: Vec<Exception>,
}

/// A rule that an `#[cookie_decl::allow(…)]` lifts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The rule.
    pub rule: &'static Rule,
    /// Where it is named.
    pub place: Place,
}

impl Site {
    /// Whether a script of the page sets it.
    pub(super) fn is_scripts(&self) -> bool {
        self.way == Way::Script
    }
}

impl SiteName {
    /// What the name begins with, as far as it can be read.
    pub(super) fn start(&self) -> Option<&str> {
        match self {
            Self::Exact(name) => Some(name),
            Self::Pattern { head, .. } => Some(head),
            Self::Unreadable(_) => None,
        }
    }
}
