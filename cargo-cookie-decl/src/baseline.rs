//! What is known to be wrong, so that only what is new fails: how a grown code base adopts the check.
//!
//! An entry names the rule, the file and the cookie, and how often; never a line, so that edits elsewhere in the file
//! change nothing. Paths are relative to the baseline's own folder: it means the same wherever the command is started.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::finding::Finding;
use crate::shown::{shown, without_dots};

/// The version of the file's shape.
const VERSION: u32 = 1;

/// What a baseline held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Held {
    /// Findings that it lists.
    pub(crate) known: usize,
    /// Findings that it lists and that are no more.
    pub(crate) gone: usize,
}

/// A baseline, as the file has it.
#[derive(Debug, Deserialize, Serialize)]
struct Document {
    version: u32,
    findings: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
struct Entry {
    rule: String,
    path: Option<String>,
    cookie: Option<String>,
    count: usize,
}

/// Rule, file, cookie.
type Key = (String, Option<String>, Option<String>);

/// A baseline.
#[derive(Debug)]
pub(crate) struct Baseline {
    file: PathBuf,
    /// Where the paths of findings begin.
    folder: PathBuf,
    counts: BTreeMap<Key, usize>,
}

impl Baseline {
    /// Reads the file; none where there is none. `folder` is where the user stands.
    pub(crate) fn read(file: &Path, folder: &Path) -> Result<Option<Self>, Failure> {
        let absolute = folder.join(file);
        let text = match std::fs::read_to_string(&absolute) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Failure::io("read the baseline", file, &error)),
        };
        let help = "write it anew with `--update-baseline`";
        let document: Document = serde_json::from_str(&text).map_err(|error| {
            Failure::new(format!("`{}` is no baseline: {error}", file.display())).help(help)
        })?;
        if document.version != VERSION {
            let message = format!(
                "`{}` is a baseline of version {}, and this program writes version {VERSION}",
                file.display(),
                document.version
            );
            return Err(Failure::new(message).help(help));
        }
        let mut baseline = Self::empty(file, folder);
        for entry in document.findings {
            let count = baseline.counts.entry((entry.rule, entry.path, entry.cookie)).or_default();
            *count = count.saturating_add(entry.count);
        }
        Ok(Some(baseline))
    }

    /// A baseline that lists nothing.
    pub(crate) fn empty(file: &Path, folder: &Path) -> Self {
        Self { file: without_dots(&folder.join(file)), folder: folder.to_owned(), counts: BTreeMap::new() }
    }

    /// Takes out what is listed. Where a file has more findings of a kind than are listed, all of them stay: which one is
    /// new, nobody can tell. `is_looked_at` says whether a file, as an absolute path, was part of this run: only then can
    /// what is listed for it be gone.
    pub(crate) fn hold(&self, findings: &mut Vec<Finding>, is_looked_at: impl Fn(&Path) -> bool) -> Held {
        let found = self.count(findings);
        let listed = |key: &Key| self.counts.get(key).copied().unwrap_or(0);
        let before = findings.len();
        findings.retain(|finding| {
            let key = self.key(finding);
            found.get(&key).copied().unwrap_or(0) > listed(&key)
        });
        let looked_at =
            self.counts.iter().filter(|((_, path, _), _)| self.is_in(path.as_deref(), &is_looked_at));
        let gone = looked_at.map(|(key, count)| count.saturating_sub(found.get(key).copied().unwrap_or(0)));
        Held { known: before - findings.len(), gone: total(gone) }
    }

    /// Writes the file anew: what was found, and what is listed for files that were not looked at.
    pub(crate) fn write(
        &self,
        findings: &[Finding],
        is_looked_at: impl Fn(&Path) -> bool,
    ) -> Result<usize, Failure> {
        let elsewhere =
            self.counts.iter().filter(|((_, path, _), _)| !self.is_in(path.as_deref(), &is_looked_at));
        let mut counts: BTreeMap<_, _> = elsewhere.map(|(key, count)| (key.clone(), *count)).collect();
        counts.extend(self.count(findings));
        let total = total(counts.values().copied());
        let entries =
            counts.into_iter().map(|((rule, path, cookie), count)| Entry { rule, path, cookie, count });
        let text = document(&entries.collect::<Vec<_>>());
        std::fs::write(&self.file, text)
            .map_err(|error| Failure::io("write the baseline", &self.file, &error))?;
        Ok(total)
    }

    fn count(&self, findings: &[Finding]) -> BTreeMap<Key, usize> {
        let mut counts = BTreeMap::new();
        for finding in findings {
            *counts.entry(self.key(finding)).or_default() += 1;
        }
        counts
    }

    fn key(&self, finding: &Finding) -> Key {
        let home = self.file.parent().unwrap_or(Path::new(""));
        let path = finding.path.as_ref().map(|path| shown(&without_dots(&self.folder.join(path)), home));
        (finding.rule.name.to_owned(), path, finding.cookie.clone())
    }

    fn is_in(&self, path: Option<&str>, is_looked_at: &impl Fn(&Path) -> bool) -> bool {
        let home = self.file.parent().unwrap_or(Path::new(""));
        path.is_none_or(|path| is_looked_at(&without_dots(&home.join(path))))
    }
}

/// People merge these files: no number in them is too large.
fn total(counts: impl Iterator<Item = usize>) -> usize {
    counts.fold(0, usize::saturating_add)
}

/// An entry a line: what two branches add can be merged.
fn document(entries: &[Entry]) -> String {
    let lines: Vec<_> = entries.iter().map(|entry| format!("    {}", serde_json::json!(entry))).collect();
    let list = if lines.is_empty() { "[]".to_owned() } else { format!("[\n{}\n  ]", lines.join(",\n")) };
    format!("{{\n  \"version\": {VERSION},\n  \"findings\": {list}\n}}\n")
}

/// For each finding what tells it from the others wherever its line moves: rule, file, cookie, and the how manyth it is.
pub(crate) fn keys(findings: &[Finding]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let key = |finding: &Finding| {
        let (path, cookie) = (finding.path.as_deref().unwrap_or(""), finding.cookie.as_deref().unwrap_or(""));
        let key = format!("{}:{path}:{cookie}", finding.rule.name);
        let count = seen.entry(key.clone()).or_default();
        *count += 1;
        format!("{key}:{count}")
    };
    findings.iter().map(key).collect()
}
