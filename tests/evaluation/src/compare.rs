//! What the scan finds, held against the truth.

use std::collections::BTreeMap;

use crate::found::Found;
use crate::truth::{Row, Verdict};

/// Where the two differ, a line each; nothing where the truth foretells each finding and no more. A place may be found
/// several times: as often as the truth says.
pub fn differences(truth: &[Row], found: &[Found]) -> Vec<String> {
    let mut balance: BTreeMap<Found, i32> = BTreeMap::new();
    for finding in found {
        *balance.entry(finding.clone()).or_default() += 1;
    }
    let expected = truth.iter().filter(|row| row.verdict != Verdict::Missed).map(Row::found);
    for finding in expected {
        *balance.entry(finding).or_default() -= 1;
    }
    let is_missed = |finding: &Found| {
        let mut missed = truth.iter().filter(|row| row.verdict == Verdict::Missed);
        missed.any(|row| row.found() == *finding)
    };
    let differing = balance.iter().filter(|(_, count)| **count != 0);
    let said = differing.map(|(finding, count)| {
        let Found { file, line, rule, name } = finding;
        let what = match count {
            1.. if is_missed(finding) => "is no longer missed",
            1.. => "is found, and the truth does not know it",
            _ => "is no longer found",
        };
        format!("{file}\t{line}\t{rule}\t{name}: {what}")
    });
    said.collect()
}
