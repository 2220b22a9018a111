//! A mistake, wherever it comes from: the scan, a table, or the file system.

use cookie_decl_syntax::diag::Diagnostic;
use cookie_decl_syntax::rule::{self, Rule};
use cookie_decl_syntax::scan::{self, Level, Place, Region, Unread};
use proc_macro2::Span;

use crate::walk::Trouble;

/// A mistake.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// The rule that is broken.
    pub(crate) rule: &'static Rule,
    /// How bad it is.
    pub(crate) level: Level,
    /// The file, as reports show it.
    pub(crate) path: Option<String>,
    /// Where in it.
    pub(crate) region: Option<Region>,
    /// What is wrong, then the rule.
    pub(crate) message: String,
    /// What to do about it.
    pub(crate) help: Option<String>,
    /// The cookie's name or pattern, if it is about one.
    pub(crate) cookie: Option<String>,
    /// The row to paste.
    pub(crate) row: Option<String>,
    /// Other places that matter, each with its own words.
    pub(crate) related: Vec<(Place, String)>,
    /// The package in which it was found.
    pub(crate) package: String,
}

impl Finding {
    /// What the scan found.
    pub(crate) fn of_scan(finding: scan::Finding, package: &str) -> Self {
        let (path, region) = finding.place.map(|place| (place.path, place.region)).unzip();
        Self {
            rule: finding.rule,
            level: finding.level,
            path,
            region,
            message: finding.message,
            help: finding.help,
            cookie: finding.cookie,
            row: finding.row,
            related: Vec::new(),
            package: package.to_owned(),
        }
    }

    /// What is wrong with a table, at a place; `at` tells the places of its tokens.
    pub(crate) fn of_table(
        diagnostic: &Diagnostic,
        place: Place,
        at: impl Fn(Span) -> Place,
        package: &str,
    ) -> Self {
        let related = diagnostic.related.iter().map(|(span, words)| (at(*span), words.clone()));
        let level = if diagnostic.rule.grade.is_warning() { Level::Warning } else { Level::Error };
        Self {
            rule: diagnostic.rule,
            level,
            path: Some(place.path),
            region: Some(place.region),
            message: diagnostic.message.clone(),
            help: diagnostic.help.clone(),
            cookie: None,
            row: None,
            related: related.collect(),
            package: package.to_owned(),
        }
    }

    /// A source that is no Rust, or no text at all.
    pub(crate) fn of_unread(source: Unread, package: &str) -> Self {
        let trouble = Trouble { path: source.path, reason: source.reason };
        let mut finding = Self::of_trouble(&trouble, package);
        if source.searched {
            let Trouble { path, reason } = trouble;
            finding.message = format!("`{path}` is no Rust: {reason}; it was searched as tokens");
        }
        finding
    }

    /// What could not be looked at.
    pub(crate) fn of_trouble(trouble: &Trouble, package: &str) -> Self {
        Self {
            rule: &rule::UNREAD_SOURCE,
            level: Level::Warning,
            path: Some(trouble.path.clone()),
            region: None,
            message: format!("`{}` could not be read: {}", trouble.path, trouble.reason),
            help: None,
            cookie: None,
            row: None,
            related: Vec::new(),
            package: package.to_owned(),
        }
    }

    /// By place, then by rule: the order of every report.
    pub(crate) fn order(&self) -> (&Option<String>, (usize, usize), &'static str, &str) {
        let place = self.region.as_ref().map_or((0, 0), |region| (region.line, region.column));
        (&self.path, place, self.rule.name, &self.message)
    }
}

/// The stretch of a source that a span covers.
pub(crate) fn region(span: Span) -> Region {
    let start = span.start();
    Region { line: start.line, column: start.column + 1, octets: span.byte_range() }
}
