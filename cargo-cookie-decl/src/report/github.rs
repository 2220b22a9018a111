//! Commands of a GitHub workflow's log, which it shows beside the code of a pull request.

use std::fmt::Write;

use cookie_decl_syntax::scan::Level;

use super::Report;
use crate::finding::Finding;

/// A line for each finding: `::error file=src/main.rs,line=3,col=7,title=undeclared::cookie …`.
pub(super) fn write(report: &Report<'_>) -> String {
    let mut out = String::new();
    for finding in report.findings {
        let _ = writeln!(out, "{}", line(finding));
    }
    out
}

fn line(finding: &Finding) -> String {
    let level = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
    };
    let mut properties = String::new();
    let mut add = |name: &str, value: &str| {
        let comma = if properties.is_empty() { "" } else { "," };
        let _ = write!(properties, "{comma}{name}={}", property(value));
    };
    if let Some(path) = &finding.path {
        add("file", path);
        if let Some(region) = &finding.region {
            add("line", &region.line.to_string());
            add("col", &region.column.to_string());
        }
    }
    add("title", finding.rule.name);
    let mut message = finding.message.clone();
    for help in finding.help.iter().chain(&finding.row) {
        let _ = write!(message, "\nhelp: {help}");
    }
    format!("::{level} {properties}::{}", data(&message))
}

/// The text of a command, as the runner unescapes it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property, where two characters more have a meaning.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_a_command() {
        assert_eq!(data("100 %\r\n::error::x"), "100 %25%0D%0A::error::x");
        assert_eq!(property("a,b:c\n%"), "a%2Cb%3Ac%0A%25");
    }
}
