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

/// The exceptions of a table that lift nothing in its package's sources, each a mistake. `folder` is the package's, as in
/// [`Settings::below`].
pub fn unused_allows(table: &Table, folder: &str, sites: &[Site], declared: &Declared) -> Vec<Diagnostic> {
    let allows = &table.scan.allows;
    let is_about_scan = |allow: &&TableAllow| {
        rule::find(&allow.rule.value).is_some_and(|rule| rule.family == Family::Sources)
    };
    if allows.iter().any(|allow| allow.rule.value == rule::UNUSED_ALLOW.name && allow.path.is_none()) {
        return Vec::new();
    }
    let findings = |allowed_paths| {
        let mut settings = Settings { allowed_paths, ..declared.settings.clone() };
        settings.below(folder);
        judge(sites, declared, &settings).findings.len()
    };
    let mut unused = Vec::new();
    let mut all = None;
    for allow in allows.iter().filter(is_about_scan) {
        if findings(lifted(allow).into_iter().collect()) == *all.get_or_insert_with(|| findings(Vec::new())) {
            let message = format!("nothing in the sources breaks rule `{}` there", allow.rule.value);
            let mistake = Diagnostic::new(&rule::UNUSED_ALLOW, allow.rule.span, message);
            unused.push(mistake.help("remove this `#![allow(…)]`"));
        }
    }
    unused
}
