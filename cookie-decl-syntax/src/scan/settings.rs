//! How strict to be: what tables say, as plain data.

use super::{Declared, Level, Settings, Site, judge};
use crate::diag::Diagnostic;
use crate::model::{ScanSettings, Spanned, Table, TableAllow};
use crate::rule::{self, Family, Rule};

/// The glob that every path matches.
const EVERYWHERE: &str = "**";

impl Settings {
    /// Adds what a table says. A name that means no rule has been reported, and says nothing. That `undeclared` is a
    /// group, [`judge`] knows.
    pub fn add(&mut self, table: &ScanSettings) {
        let known = |(written, level): &(Spanned<String>, Level)| Some((rule::find(&written.value)?, *level));
        self.levels.extend(table.levels.iter().filter_map(known));
        self.allowed_paths.extend(table.allows.iter().filter_map(lifted));
    }

    /// Tables write paths from the folder of their package on: puts that folder, with its `/`, before them, as the paths
    /// of sites have it.
    pub fn below(&mut self, folder: &str) {
        for (_, path) in &mut self.allowed_paths {
            path.insert_str(0, folder);
        }
    }
}

/// What an exception lifts, and where; nothing if it is about the table.
fn lifted(allow: &TableAllow) -> Option<(&'static Rule, String)> {
    let path = allow.path.as_ref().map_or(EVERYWHERE, |path| &path.value);
    let rule = rule::find(&allow.rule.value).filter(|rule| rule.family.is_about_sources())?;
    Some((rule, path.to_owned()))
}

/// What an exception of a table lifts, by rule and by paths, and what there is to say of it where that is nothing.
pub type TableException = ((&'static Rule, String), Diagnostic);

/// The exceptions of a table that the scan can be asked about; none where the table lets those that lift nothing stand.
pub fn table_exceptions(table: &Table) -> Vec<TableException> {
    let allows = &table.scan.allows;
    if allows.iter().any(|allow| allow.rule.value == rule::UNUSED_ALLOW.name && allow.path.is_none()) {
        return Vec::new();
    }
    let exception = |allow: &TableAllow| {
        let lifted = lifted(allow).filter(|(rule, _)| rule.family == Family::Sources)?;
        let message = format!("nothing in the sources breaks rule `{}` there", allow.rule.value);
        let mistake = Diagnostic::new(&rule::UNUSED_ALLOW, allow.rule.span, message);
        Some((lifted, mistake.help("remove this `#![allow(…)]`")))
    };
    allows.iter().filter_map(exception).collect()
}

/// Whether an exception of a table lifts anything at these sites. Its paths are those of the sites, as [`Settings::below`]
/// makes them.
pub fn lifts(exception: &(&'static Rule, String), sites: &[Site], declared: &Declared) -> bool {
    let findings = |allowed_paths| {
        let settings = Settings { allowed_paths, ..declared.settings.clone() };
        judge(sites, declared, &settings).findings.len()
    };
    findings(vec![exception.clone()]) != findings(Vec::new())
}

/// The exceptions of a table that lift nothing in its package's sources, each a mistake. `folder` is the package's, as in
/// [`Settings::below`].
pub fn unused_allows(table: &Table, folder: &str, sites: &[Site], declared: &Declared) -> Vec<Diagnostic> {
    let unused = table_exceptions(table)
        .into_iter()
        .filter(|((rule, path), _)| !lifts(&(*rule, format!("{folder}{path}")), sites, declared));
    unused.map(|(_, mistake)| mistake).collect()
}
