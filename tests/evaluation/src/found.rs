//! What the scan finds: that which `cargo cookie-decl check --format json` writes.

use std::path::Path;

use cargo_cookie_decl::{Console, Status, Stream};
use serde::Deserialize;

use crate::package::Package;

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// The file, from the folder of the crate.
    pub file: String,
    /// The line, from 1; 0 where it is about the whole file.
    pub line: usize,
    /// The rule's name.
    pub rule: String,
    /// The cookie, `unreadable` where there is none.
    pub name: String,
}

/// Runs the command over a package, as somebody in its folder would: how many files it read, and its findings in order.
///
/// The folder of the process becomes the package's.
pub fn scan(package: &Package) -> (usize, Vec<Found>) {
    let folder = package.sources();
    std::env::set_current_dir(&folder).unwrap();
    let document: Document = serde_json::from_slice(&check(package)).unwrap();
    let findings = document.findings.into_iter().map(|finding| Found {
        file: finding.path.unwrap_or_default(),
        line: finding.region.map_or(0, |region| region.line),
        rule: finding.rule,
        name: finding.cookie.unwrap_or_else(|| "unreadable".to_owned()),
    });
    let mut findings: Vec<Found> = findings.collect();
    findings.sort();
    (document.summary.files, findings)
}

fn check(package: &Package) -> Vec<u8> {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = ["cargo-cookie-decl", "check", "--format", "json", "--quiet"];
    let folders =
        package.folders.split(' ').inspect(|folder| assert!(Path::new(folder).is_dir(), "{folder}"));
    let mut console = Console {
        out: Stream { writer: &mut out, colour: false, terminal: false },
        err: Stream { writer: &mut err, colour: false, terminal: false },
    };
    let status = cargo_cookie_decl::run(arguments.into_iter().chain(folders).map(Into::into), &mut console);
    assert_ne!(status, Status::Failed, "{}: {}", package.name, String::from_utf8_lossy(&err));
    out
}

#[derive(Deserialize)]
struct Document {
    summary: Summary,
    findings: Vec<Finding>,
}

#[derive(Deserialize)]
struct Summary {
    files: usize,
}

#[derive(Deserialize)]
struct Finding {
    rule: String,
    cookie: Option<String>,
    path: Option<String>,
    region: Option<Region>,
}

#[derive(Deserialize)]
struct Region {
    line: usize,
}
