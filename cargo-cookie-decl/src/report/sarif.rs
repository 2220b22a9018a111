//! SARIF 2.1.0, for code scanning (OASIS, Static Analysis Results Interchange Format).

use cookie_decl_syntax::rule::Rule;
use cookie_decl_syntax::scan::{Level, Region};
use serde_json::{Value, json};

use super::Report;
use super::places::Texts;
use crate::baseline::keys;
use crate::finding::Finding;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A log with one run. Paths are relative to the folder in which the command ran, which SARIF calls `%SRCROOT%`.
pub(super) fn write(report: &Report<'_>) -> String {
    let mut texts = Texts::new(report.folder);
    let mut rules: Vec<&'static Rule> = report.findings.iter().map(|finding| finding.rule).collect();
    rules.sort_unstable_by_key(|rule| rule.name);
    rules.dedup_by_key(|rule| rule.name);
    let keys = keys(report.findings);
    let results = report.findings.iter().zip(keys).map(|(finding, key)| {
        let index = rules.iter().position(|rule| rule.name == finding.rule.name);
        result(finding, index, &key, &mut texts)
    });
    let results: Vec<_> = results.collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| rule_json(rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let mut text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text.push('\n');
    text
}

fn rule_json(rule: &Rule) -> Value {
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.reason },
        "help": { "text": format!("{} Source: {}.", rule.reason, rule.source) },
        "defaultConfiguration": { "level": if rule.grade.is_warning() { "warning" } else { "error" } },
    })
}

fn result(finding: &Finding, rule: Option<usize>, key: &str, texts: &mut Texts<'_>) -> Value {
    let mut message = finding.message.clone();
    for help in finding.help.iter().chain(&finding.row) {
        message.push_str("\nhelp: ");
        message.push_str(help);
    }
    let mut result = json!({
        "ruleId": finding.rule.name,
        "ruleIndex": rule,
        "level": match finding.level { Level::Error => "error", Level::Warning => "warning" },
        "message": { "text": message },
        // The same mistake keeps it wherever its line moves.
        "partialFingerprints": { "cookieFinding/v1": key },
    });
    if let Some(path) = &finding.path {
        result["locations"] = json!([{ "physicalLocation": location(path, finding.region.as_ref(), texts) }]);
    }
    if !finding.related.is_empty() {
        let related = finding.related.iter().map(|(place, words)| {
            let location = location(&place.path, Some(&place.region), texts);
            json!({ "physicalLocation": location, "message": { "text": words } })
        });
        result["relatedLocations"] = related.collect();
    }
    result
}

fn location(path: &str, region: Option<&Region>, texts: &mut Texts<'_>) -> Value {
    let mut location = json!({ "artifactLocation": { "uri": uri(path), "uriBaseId": "%SRCROOT%" } });
    if let Some(region) = region {
        location["region"] = json!({ "startLine": region.line, "startColumn": region.column });
        if let Some((line, column)) = texts.end(path, region) {
            location["region"]["endLine"] = line.into();
            location["region"]["endColumn"] = column.into();
        }
    }
    location
}

/// A path as a relative reference (RFC 3986, section 4.2): what has a meaning in one, or is not ASCII, is encoded.
fn uri(path: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=@".contains(&byte);
    path.bytes()
        .map(|byte| if keep(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_path_is_a_relative_reference() {
        assert_eq!(super::uri("src/a b:é%.rs"), "src/a%20b%3A%C3%A9%25.rs");
    }
}
