//! What was found, held against the tables.

use std::collections::HashSet;

use cookie_decl_syntax::model::{Kind, Name, Setter};
use cookie_decl_syntax::rule;
use cookie_decl_syntax::scan::{self, Declared, DeclaredRow, Judgement, Level, Settings};

use crate::finding::Finding;
use crate::serving::serving;
use crate::survey::Unit;
use crate::tables::{RowFacts, wire};

/// What there is to say about the selected packages.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// By place.
    pub(crate) findings: Vec<Finding>,
    /// Whether a table serves any of them.
    pub(crate) has_table: bool,
    /// How many rows serve them.
    pub(crate) rows: usize,
}

/// Judges all packages, and speaks of the selected ones. Only of sources that are all there can be said what they lack.
pub(crate) fn verdict(units: &[Unit], strict: bool, is_all: bool) -> Verdict {
    let serving = serving(units);
    let mut verdict = Verdict::default();
    let mut uses = Uses::new(units);
    let mut exceptions = Exceptions::new(units);
    let mut rows: HashSet<usize> = HashSet::new();
    for (unit, tables) in units.iter().zip(&serving) {
        let declared = united(units, tables);
        let settings = Settings { strict, ..declared.settings.clone() };
        let judgement = scan::judge(&unit.collected.sites, &declared, &settings);
        uses.note(unit, units, tables, &judgement);
        exceptions.note(unit, units, tables, &declared);
        if !unit.package.selected {
            continue;
        }
        let name = &unit.package.name;
        verdict.findings.extend(judgement.findings.into_iter().map(|said| Finding::of_scan(said, name)));
        verdict.findings.extend(unit.tables.findings.iter().cloned());
        verdict.findings.extend(unit.unread.iter().cloned());
        if is_all && unit.unread.is_empty() {
            verdict.findings.extend(unused_in_code(unit, &declared, &settings));
        }
        verdict.has_table |= declared.has_table;
        rows.extend(tables);
    }
    verdict.rows = rows.iter().map(|table| units[*table].tables.rows.len()).sum();
    verdict.findings.extend(uses.never_set(units));
    if is_all {
        verdict.findings.extend(exceptions.unused(units));
    }
    verdict.findings.sort_by(|a, b| a.order().cmp(&b.order()));
    verdict
}

/// The rows of several packages' tables, one after the other.
fn united(units: &[Unit], tables: &[usize]) -> Declared {
    let mut united = Declared::default();
    for table in tables {
        let declared = &units[*table].tables.declared;
        united.rows.extend(declared.rows.iter().cloned());
        united.hosts.extend(declared.hosts.iter().cloned());
        united.settings.levels.extend_from_slice(&declared.settings.levels);
        united.settings.allowed_paths.extend_from_slice(&declared.settings.allowed_paths);
        united.has_table = true;
    }
    united
}

/// For each exception of each package's tables, whether it lifts anything.
struct Exceptions(Vec<Vec<bool>>);

impl Exceptions {
    fn new(units: &[Unit]) -> Self {
        Self(units.iter().map(|unit| vec![false; unit.tables.exceptions.len()]).collect())
    }

    fn note(&mut self, unit: &Unit, units: &[Unit], tables: &[usize], declared: &Declared) {
        for table in tables {
            for ((lifts, _), used) in units[*table].tables.exceptions.iter().zip(&mut self.0[*table]) {
                // Where some source could not be read, it may be the one that needs it.
                *used =
                    *used || !unit.unread.is_empty() || scan::lifts(lifts, &unit.collected.sites, declared);
            }
        }
    }

    fn unused(&self, units: &[Unit]) -> Vec<Finding> {
        let selected = units.iter().zip(&self.0).filter(|(unit, _)| unit.package.selected);
        let exceptions = selected.flat_map(|(unit, used)| unit.tables.exceptions.iter().zip(used));
        exceptions.filter(|(_, used)| !**used).map(|((_, finding), _)| finding.clone()).collect()
    }
}

/// Each `#[cookie_decl::allow(…)]` that lifts nothing.
fn unused_in_code(unit: &Unit, declared: &Declared, settings: &Settings) -> Vec<Finding> {
    let sources = &unit.collected;
    let unused = scan::unused_exceptions(&sources.exceptions, &sources.sites, declared, settings).into_iter();
    unused
        .map(|exception| Finding {
            rule: &rule::UNUSED_ALLOW,
            level: Level::Warning,
            path: Some(exception.place.path.clone()),
            region: Some(exception.place.region.clone()),
            message: format!("nothing in this item breaks rule `{}`", exception.rule.name),
            help: Some("remove this `#[cookie_decl::allow(…)]`".into()),
            cookie: None,
            row: None,
            related: Vec::new(),
            package: unit.package.name.clone(),
        })
        .collect()
}

/// For each row of each package's tables, whether anything uses it.
struct Uses(Vec<Vec<bool>>);

impl Uses {
    fn new(units: &[Unit]) -> Self {
        Self(units.iter().map(|unit| vec![false; unit.tables.rows.len()]).collect())
    }

    /// What a package uses of the tables that serve it: constants that it names, cookies that it sets by other ways.
    fn note(&mut self, unit: &Unit, units: &[Unit], tables: &[usize], judgement: &Judgement) {
        let named: HashSet<&str> = unit.collected.constants_used.iter().map(String::as_str).collect();
        let mut set = judgement.set.iter().copied();
        for table in tables {
            for (row, used) in units[*table].tables.declared.rows.iter().zip(&mut self.0[*table]) {
                *used |= set.next().unwrap_or(false) | named.contains(row.constant.as_str());
            }
        }
    }

    /// Rows of the selected packages that nothing sets.
    fn never_set(&self, units: &[Unit]) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (unit, used) in units.iter().zip(&self.0).filter(|(unit, _)| unit.package.selected) {
            let lifted = &unit.tables.declared.settings.allowed_paths;
            if lifted.iter().any(|(rule, _)| **rule == rule::NEVER_SET) {
                continue;
            }
            let rows = unit.tables.declared.rows.iter().zip(&unit.tables.rows).zip(used);
            let unused = rows.filter(|((row, facts), used)| !**used && check_never_set(row, facts));
            findings.extend(unused.map(|((row, facts), _)| never_set(row, facts, &unit.package.name)));
        }
        findings
    }
}

/// Only what this program itself has to set can be missed: a script, a library or a third party may do so where no scan
/// looks, what is in storage is a script's, and the row that remembers the visitor's choice is set by the runtime or by
/// a consent manager.
fn check_never_set(row: &DeclaredRow, facts: &RowFacts) -> bool {
    let is_allowed = facts.allows.iter().any(|allowed| allowed == rule::NEVER_SET.name);
    row.kind == Kind::Cookie && row.setter == Setter::Site && !facts.is_choice && !is_allowed
}

fn never_set(row: &DeclaredRow, facts: &RowFacts, package: &str) -> Finding {
    let (constant, wire) = (&row.constant, wire(&row.name));
    let kind = match row.name {
        Name::Exact(_) => "cookie",
        Name::Pattern { .. } => "pattern",
    };
    Finding {
        rule: &rule::NEVER_SET,
        level: Level::Warning,
        path: Some(facts.place.path.clone()),
        region: Some(facts.place.region.clone()),
        message: format!(
            "{kind} `{wire}` is declared, but no source names its constant `{constant}` or sets it"
        ),
        help: Some(format!(
            "take the row out, say who sets it (`#[script]`, `#[set_by(\"…\")]`), or keep it with `#[allow({}, reason = \"…\")]`",
            rule::NEVER_SET.name
        )),
        cookie: Some(wire),
        row: None,
        related: Vec::new(),
        package: package.to_owned(),
    }
}
