//! Sites against tables.

mod glob;
mod matching;
mod removal;
mod row;
mod setting;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use super::{Action, Declared, DeclaredRow, Exception, Finding, Level, Site, SiteName, Way};
use crate::rule::{self, Rule};
use crate::rules::shown;
use crate::suggest::nearest;
use matching::{Matching, display};

/// What the tables and the command line say about how strict to be.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// `#![deny(…)]` and `#![warn(…)]`: the last one that names a rule decides, or else the last that names its group.
    pub levels: Vec<(&'static Rule, Level)>,
    /// `#![allow(RULE, path = "GLOB", …)]`. A glob is held against a site's path as it is shown: who reads a table puts
    /// the folder of its package before the glob, where paths are shown from another folder.
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
pub fn judge(sites: &[Site], declared: &Declared, settings: &Settings) -> Judgement {
    let court = Court { declared, settings, matching: Matching::of(declared) };
    let mut judgement = Judgement { findings: Vec::new(), set: vec![false; declared.rows.len()] };
    for site in sites {
        if site.action == Action::Set {
            for row in court.matching.possible(&site.name) {
                if let Some(set) = judgement.set.get_mut(row) {
                    *set = true;
                }
            }
        }
        judgement.findings.extend(court.findings(site));
    }
    settle(&mut judgement.findings);
    judgement
}

/// Those of the exceptions in code that lift nothing.
pub fn unused_exceptions<'a>(
    exceptions: &'a [Exception],
    sites: &[Site],
    declared: &Declared,
    settings: &Settings,
) -> Vec<&'a Exception> {
    let court = Court { declared, settings, matching: Matching::of(declared) };
    let excused = sites.iter().filter(|site| !site.allowed.is_empty());
    let needed: Vec<&Exception> = excused
        .filter_map(|site| Some((site, court.verdict(site)?)))
        .flat_map(|(site, verdict)| {
            site.allowed.iter().filter(move |exception| names(exception.rule, verdict.rule))
        })
        .collect();
    exceptions.iter().filter(|exception| !needed.contains(exception)).collect()
}

/// By place; what was found twice is told once.
fn settle(findings: &mut Vec<Finding>) {
    let key = |finding: &Finding| {
        let place = finding.place.as_ref();
        let start = place.map(|place| (place.path.clone(), place.region.line, place.region.column));
        (start, finding.rule.name, finding.message.clone())
    };
    findings.sort_by_cached_key(key);
    let mut seen = HashSet::new();
    findings.retain(|finding| seen.insert(key(finding)));
}

/// What is wrong with a site, before it is known whether somebody allows it.
struct Verdict {
    rule: &'static Rule,
    level: Level,
    message: String,
    help: Option<String>,
    row: Option<String>,
}

impl Verdict {
    fn new(rule: &'static Rule, message: String) -> Self {
        let level = if rule.grade.is_warning() { Level::Warning } else { Level::Error };
        Self { rule, level, message, help: None, row: None }
    }

    fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }
}

struct Court<'a> {
    declared: &'a Declared,
    settings: &'a Settings,
    matching: Matching<'a>,
}

impl Court<'_> {
    fn verdict(&self, site: &Site) -> Option<Verdict> {
        match site.action {
            Action::Set => self.setting(site),
            Action::Remove => self.removal(site),
            Action::WriteAsIs => Some(written_as_is(site)),
        }
    }

    fn findings(&self, site: &Site) -> Option<Finding> {
        let verdict = self.verdict(site)?;
        if self.is_allowed(site, verdict.rule) {
            return None;
        }
        Some(Finding {
            rule: verdict.rule,
            level: self.level(&verdict),
            place: Some(site.place.clone()),
            message: verdict.message,
            help: verdict.help,
            cookie: cookie(&site.name),
            row: verdict.row,
        })
    }

    fn is_allowed(&self, site: &Site, rule: &Rule) -> bool {
        let by_path = self.settings.allowed_paths.iter();
        site.allowed.iter().any(|exception| names(exception.rule, rule))
            || by_path
                .filter(|(named, _)| names(named, rule))
                .any(|(_, pattern)| glob::matches(pattern, &site.place.path))
    }

    /// The level that the table gives the rule by its own name, or else by its group's. A group makes nothing worse than it
    /// is: `#![deny(undeclared)]` says what holds anyway.
    fn level(&self, verdict: &Verdict) -> Level {
        let last = |is_meant: &dyn Fn(&Rule) -> bool| {
            let mut levels = self.settings.levels.iter().rev();
            levels.find(|(named, _)| is_meant(named)).map(|(_, level)| *level)
        };
        let own = last(&|named| named == verdict.rule);
        let of_group = || last(&|named| names(named, verdict.rule)).map(|level| level.min(verdict.level));
        own.or_else(of_group).unwrap_or(verdict.level)
    }

    /// "Did you mean": the declared cookie whose name is nearest, or is the same but for its prefix.
    fn meant(&self, name: &SiteName) -> Option<&DeclaredRow> {
        let name = cookie(name)?;
        let bare = |name: &str| {
            let prefix = cookie_decl_core::Prefix::of(name).map_or(0, |prefix| prefix.spelling.len());
            name.get(prefix..).unwrap_or_default().to_owned()
        };
        let cookies = || self.matching.cookies();
        cookies().find(|row| bare(&display(&row.name)) == bare(&name)).or_else(|| {
            let names: Vec<String> = cookies().map(|row| display(&row.name)).collect();
            let nearest = nearest(&name, names.iter().map(String::as_str))?;
            cookies().find(|row| display(&row.name) == nearest)
        })
    }
}

/// Whether a rule that `#[allow(…)]` and its kin name covers another one: itself, or its group.
fn names(named: &Rule, rule: &Rule) -> bool {
    named == rule || (*named == rule::UNDECLARED && rule::UNDECLARED_GROUP.contains(&rule))
}

/// A `SetCookie` of the table that goes into a sink which does not encode.
fn written_as_is(site: &Site) -> Verdict {
    let subject = match cookie(&site.name) {
        Some(name) => format!("cookie `{}`", shown(&name)),
        None => "a cookie of the table".to_owned(),
    };
    let sink = match site.way {
        Way::Api(api) => format!("`{api}`"),
        Way::Library(library) => format!("`{}`", library.krate),
        Way::Script => "a script".to_owned(),
    };
    let message = format!("{subject} goes unencoded into {sink}, which writes values as they are");
    Verdict::new(&rule::WRITTEN_AS_IS, message)
        .help("pass its wire form: add `.into_encoded_cookie()` to the cookie")
}

/// The wire name, or the pattern with a star; none where it cannot be read.
fn cookie(name: &SiteName) -> Option<String> {
    match name {
        SiteName::Exact(name) => Some(name.clone()),
        SiteName::Pattern { head, tail } => Some(format!("{head}*{tail}")),
        SiteName::Unreadable(_) => None,
    }
}

/// How messages begin: "cookie `basket`", "cookies `basket_*`".
fn subject(name: &SiteName) -> String {
    match name {
        SiteName::Exact(name) => format!("cookie `{}`", shown(name)),
        SiteName::Pattern { head, tail } => format!("cookies `{}*{}`", shown(head), shown(tail)),
        SiteName::Unreadable(text) => format!("the cookie named by `{}`", shown(text)),
    }
}

/// "is" or "are", as the subject wants it.
fn is(name: &SiteName) -> &'static str {
    if matches!(name, SiteName::Pattern { .. }) { "are" } else { "is" }
}
