//! One JSON document, for scripts. Its shape is described in `docs/check-output.md`, and `version` names it: what is
//! added leaves the number, what changes or goes raises it.

use std::collections::BTreeMap;

use cookie_decl_syntax::scan::{self, Level, Region, SiteName};
use serde::Serialize;

use super::Report;
use super::places::Texts;
use crate::finding::Finding;
use crate::inventory::{self, Cookie};

/// The version of the shape.
const VERSION: u32 = 1;

/// The report as JSON, indented, with a line end behind it.
pub(super) fn write(report: &Report<'_>) -> String {
    let mut texts = Texts::new(report.folder);
    let findings: Vec<_> = report.findings.iter().map(|finding| finding_json(finding, &mut texts)).collect();
    let count = |level| report.findings.iter().filter(|finding| finding.level == level).count();
    let document = Document {
        version: VERSION,
        tool: Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
        summary: Summary {
            errors: count(Level::Error),
            warnings: count(Level::Warning),
            in_baseline: report.held.known,
            gone_from_baseline: report.held.gone,
            has_table: report.has_table,
            declared: report.rows,
            files: report.files,
            packages: report.packages,
        },
        findings,
        cookies: report.cookies.iter().map(cookie).collect(),
    };
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    tool: Tool,
    summary: Summary,
    findings: Vec<FindingJson<'a>>,
    cookies: Vec<CookieJson<'a>>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    in_baseline: usize,
    gone_from_baseline: usize,
    has_table: bool,
    declared: usize,
    files: usize,
    packages: usize,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    rule: &'static str,
    level: &'static str,
    message: &'a str,
    help: Option<&'a str>,
    cookie: Option<&'a str>,
    row: Option<&'a str>,
    package: &'a str,
    path: Option<&'a str>,
    region: Option<RegionJson>,
    related: Vec<RelatedJson<'a>>,
}

#[derive(Serialize)]
struct RelatedJson<'a> {
    message: &'a str,
    path: &'a str,
    region: RegionJson,
}

#[derive(Serialize)]
struct RegionJson {
    line: usize,
    column: usize,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

#[derive(Serialize)]
struct CookieJson<'a> {
    name: String,
    name_is: &'static str,
    sites: Vec<SiteJson<'a>>,
}

#[derive(Serialize)]
struct SiteJson<'a> {
    action: &'static str,
    way: Way<'a>,
    path: &'a str,
    line: usize,
    column: usize,
    /// An attribute that is not written is absent; one that is written and cannot be read is null.
    attributes: BTreeMap<&'static str, Option<String>>,
}

#[derive(Serialize)]
struct Way<'a> {
    kind: &'static str,
    name: &'a str,
}

/// The word for a level.
pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
    }
}

fn finding_json<'a>(finding: &'a Finding, texts: &mut Texts<'_>) -> FindingJson<'a> {
    let path = finding.path.as_deref();
    let region = path.zip(finding.region.as_ref()).map(|(path, place)| region(path, place, texts));
    let related = finding.related.iter().map(|(place, words)| RelatedJson {
        message: words,
        path: &place.path,
        region: self::region(&place.path, &place.region, texts),
    });
    FindingJson {
        rule: finding.rule.name,
        level: level(finding.level),
        message: &finding.message,
        help: finding.help.as_deref(),
        cookie: finding.cookie.as_deref(),
        row: finding.row.as_deref(),
        package: &finding.package,
        path,
        region,
        related: related.collect(),
    }
}

fn region(path: &str, region: &Region, texts: &mut Texts<'_>) -> RegionJson {
    let (end_line, end_column) = texts.end(path, region).unzip();
    RegionJson { line: region.line, column: region.column, end_line, end_column }
}

fn way(way: &scan::Way) -> Way<'static> {
    match way {
        scan::Way::Api(api) => Way { kind: "api", name: api },
        scan::Way::Library(library) => Way { kind: "library", name: library.krate },
        scan::Way::Script => Way { kind: "script", name: "document.cookie" },
    }
}

fn cookie<'a>(cookie: &Cookie<'a>) -> CookieJson<'a> {
    let name_is = match cookie.name {
        SiteName::Exact(_) => "exact",
        SiteName::Pattern { .. } => "pattern",
        SiteName::Unreadable(_) => "unreadable",
    };
    let sites = cookie.sites.iter().map(|site| SiteJson {
        action: inventory::action(site.action),
        way: way(&site.way),
        path: &site.place.path,
        line: site.place.region.line,
        column: site.place.region.column,
        attributes: inventory::attributes(site).into_iter().collect(),
    });
    CookieJson { name: inventory::name(cookie.name), name_is, sites: sites.collect() }
}
