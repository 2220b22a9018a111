//! For people: each finding with its excerpt, a summary, and what to do next.

use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Level as Grade, Origin, Renderer, Snippet};
use anstyle::Style;
use cookie_decl_syntax::rule::{self, Rule};
use cookie_decl_syntax::scan::{Action, Level, Site};

use super::columns::columns;
use super::places::{Texts, lines};
use super::{Look, Report};
use crate::console::{ERROR, HEADING, HELP, WARNING};
use crate::finding::Finding;
use crate::inventory::{self, Cookie};

/// An excerpt of more octets, such as a line of a minified script, shows nothing to anybody.
const LONGEST_EXCERPT: usize = 2_000;

/// The report as text.
pub(super) fn write(report: &Report<'_>, look: Look) -> String {
    let paint = |style: Style, text: &str| paint(look, style, text);
    let mut out = String::new();
    if report.is_inventory() {
        let unread = |finding: &&Finding| finding.rule.name == rule::UNREAD_SOURCE.name;
        out += &excerpts(report.findings.iter().filter(unread), report, look);
        out += &inventory_text(report, look);
    } else {
        out += &excerpts(report.findings.iter(), report, look);
    }
    if look.quiet {
        return out;
    }
    out += &summary(report, look);
    for step in steps(report) {
        let _ = writeln!(out, "{}: {step}", paint(HELP, "next"));
    }
    out
}

fn paint(look: Look, style: Style, text: &str) -> String {
    if look.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

/// A text from a source, on one line: control characters, and those that turn the direction of what follows, as Rust
/// would escape them, so that no source can write on the terminal.
pub(crate) fn plain(text: &str) -> String {
    let turns = |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() || turns(c) {
            plain.extend(c.escape_default());
        } else {
            plain.push(c);
        }
    }
    plain
}

/// The findings, as rustc writes its own.
fn excerpts<'a>(findings: impl Iterator<Item = &'a Finding>, report: &Report<'_>, look: Look) -> String {
    let renderer = if look.colour { Renderer::styled() } else { Renderer::plain() };
    let mut texts = Texts::new(report.folder);
    let mut out = String::new();
    for finding in findings {
        out += &excerpt(finding, &renderer, &mut texts);
        out += "\n\n";
    }
    out
}

fn excerpt(finding: &Finding, renderer: &Renderer, texts: &mut Texts<'_>) -> String {
    let grade = match finding.level {
        Level::Error => Grade::ERROR,
        Level::Warning => Grade::WARNING,
    };
    let mut group =
        grade.primary_title(plain(&finding.message)).id(finding.rule.name).elements(place(finding, texts));
    for (related, words) in &finding.related {
        let origin = Origin::path(plain(&related.path)).line(related.region.line);
        group = group.element(Grade::NOTE.message(plain(words)));
        group = group.element(origin.char_column(related.region.column));
    }
    if let Some(help) = &finding.help {
        group = group.element(Grade::HELP.message(plain(help)));
    }
    if let Some(row) = &finding.row {
        group = group.element(Grade::HELP.message(format!("the row to add:\n{row}")));
    }
    renderer.render(&[group])
}

/// The lines where it stands, or the place alone where they cannot be shown.
fn place<'a>(finding: &Finding, texts: &mut Texts<'_>) -> Option<annotate_snippets::Element<'a>> {
    let path = finding.path.as_deref()?;
    let Some(region) = &finding.region else { return Some(Origin::path(plain(path)).into()) };
    let octets = region.octets.clone();
    let text = texts.get(path).and_then(|text| lines(text, octets.clone()));
    match text.filter(|(lines, _)| lines.len() <= LONGEST_EXCERPT) {
        Some((lines, start)) => {
            let mark = AnnotationKind::Primary.span(octets.start - start..octets.end - start);
            let snippet = Snippet::source(lines.to_owned()).line_start(region.line).path(plain(path));
            Some(snippet.annotation(mark).into())
        }
        None => Some(Origin::path(plain(path)).line(region.line).char_column(region.column).into()),
    }
}

/// Every cookie that is set, a line each.
fn inventory_text(report: &Report<'_>, look: Look) -> String {
    let set: Vec<_> = report.cookies.iter().filter(|cookie| cookie.is_set()).collect();
    if set.is_empty() {
        return String::new();
    }
    let heading = ["cookie", "set by", "where", "attributes"].map(str::to_owned);
    let rows = set.iter().map(|cookie| cookie_row(cookie));
    let rows: Vec<_> = std::iter::once(heading).chain(rows).collect();
    let mut lines = columns(&rows).into_iter();
    let heading = lines.next().unwrap_or_default();
    let mut out = format!("{}\n", paint(look, HEADING, &heading));
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
    out.push('\n');
    out
}

fn cookie_row(cookie: &Cookie<'_>) -> [String; 4] {
    let sites: Vec<_> = cookie.sites.iter().filter(|site| site.action != Action::Remove).collect();
    let Some(first) = sites.first() else { return Default::default() };
    let more = match sites.len() - 1 {
        0 => String::new(),
        1 => " and 1 more place".to_owned(),
        more => format!(" and {more} more places"),
    };
    let name = match cookie.name {
        cookie_decl_syntax::scan::SiteName::Unreadable(expression) => format!("? {expression}"),
        name => inventory::name(name),
    };
    let region = &first.place.region;
    let place = format!("{}:{}:{}{more}", first.place.path, region.line, region.column);
    [name, inventory::way(&first.way), place, attributes(first)].map(|cell| plain(&cell))
}

/// What is known of the attributes: a `?` where one is written and cannot be read.
fn attributes(site: &Site) -> String {
    let known = inventory::attributes(site).into_iter();
    let known = known.map(|(name, value)| format!("{name}={}", value.as_deref().unwrap_or("?")));
    known.collect::<Vec<_>>().join("; ")
}

/// How many of what, and the one line that says it all.
fn summary(report: &Report<'_>, look: Look) -> String {
    let read = format!("{} of {} read", count(report.files, "file"), count(report.packages, "package"));
    let of = |level| report.findings.iter().filter(|finding| finding.level == level).count();
    let (errors, warnings) = (of(Level::Error), of(Level::Warning));
    let mut out = String::new();
    if report.is_inventory() {
        let set = report.cookies.iter().filter(|cookie| cookie.is_set()).count();
        let verdict = match set {
            0 => "no cookie is set here".to_owned(),
            1 => "1 cookie is set here, and no table declares it".to_owned(),
            set => format!("{set} cookies are set here, and no table declares them"),
        };
        let _ = writeln!(out, "{} ({read})", paint(look, HEADING, &verdict));
        return out;
    }
    if report.findings.len() > 1 {
        out += &rules(report.findings);
        out.push('\n');
    }
    let declared = count(report.rows, "cookie");
    let verdict = match (errors, warnings) {
        (0, 0) if report.held.known > 0 => "nothing is wrong that the baseline does not list".to_owned(),
        (0, 0) if !report.has_table => "no cookie is set here".to_owned(),
        (0, 0) => format!("every cookie is set as the table declares it: {declared}"),
        (0, warnings) => paint(look, WARNING, &count(warnings, "warning")),
        (errors, 0) => paint(look, ERROR, &count(errors, "error")),
        (errors, warnings) => {
            let (errors, warnings) = (count(errors, "error"), count(warnings, "warning"));
            format!("{}, {}", paint(look, ERROR, &errors), paint(look, WARNING, &warnings))
        }
    };
    let known = match report.held.known {
        0 => String::new(),
        known => format!(", {} in the baseline", count(known, "finding")),
    };
    let _ = writeln!(out, "{verdict} ({read}{known})");
    out
}

/// A line for each rule that is broken.
fn rules(findings: &[Finding]) -> String {
    let mut seen: Vec<&'static Rule> = Vec::new();
    for finding in findings {
        if !seen.iter().any(|rule| rule.name == finding.rule.name) {
            seen.push(finding.rule);
        }
    }
    let row = |rule: &&'static Rule| {
        let of_rule = findings.iter().filter(|finding| finding.rule.name == rule.name);
        [rule.name.to_owned(), of_rule.count().to_string(), rule.reason.to_owned()]
    };
    let lines = columns(&seen.iter().map(row).collect::<Vec<_>>());
    lines.into_iter().map(|line| line + "\n").collect()
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}

/// What to do next, by what was found.
fn steps(report: &Report<'_>) -> Vec<String> {
    let has = |rule: &Rule| report.findings.iter().any(|finding| finding.rule.name == rule.name);
    let mut steps = Vec::new();
    if !report.has_table && report.cookies.iter().any(Cookie::is_set) {
        steps.push(
            "`cargo cookie-decl init` writes src/cookies.rs, a table with a row for each of them".to_owned(),
        );
    }
    if report.has_table && has(&rule::UNDECLARED) {
        steps.push("`cargo cookie-decl check --suggest` prints the rows to paste into the table".to_owned());
    }
    if report.findings.len() > 9 && !report.has_baseline {
        let step = "`cargo cookie-decl check --baseline cookies.baseline.json` writes down what is wrong today, so that only what is new fails";
        steps.push(step.to_owned());
    }
    if report.held.gone > 0 {
        let gone = count(report.held.gone, "finding");
        steps.push(format!("`--update-baseline` takes out of the baseline what is gone: {gone}"));
    }
    steps
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_source_writes_on_the_terminal() {
        assert_eq!(super::plain("a\u{1b}[31mb\u{202e}\n"), "a\\u{1b}[31mb\\u{202e}\\n");
    }
}
