//! How many places, of which kind.

use std::ops::AddAssign;

use crate::truth::{Row, Verdict};

/// The places of a crate, or of several.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    /// Files that the scan read.
    pub files: usize,
    /// Settings and removals that it found.
    pub true_findings: usize,
    /// Those among them whose name it could have told.
    pub unnamed: usize,
    /// Findings that are none.
    pub false_findings: usize,
    /// Settings and removals that it did not find.
    pub missed: usize,
}

impl Counts {
    /// Counts the rows of a crate.
    pub fn of(files: usize, truth: &[Row]) -> Self {
        let count = |verdict| truth.iter().filter(|row| row.verdict == verdict).count();
        let unnamed = count(Verdict::Unnamed);
        Self {
            files,
            true_findings: count(Verdict::True) + unnamed,
            unnamed,
            false_findings: count(Verdict::False),
            missed: count(Verdict::Missed),
        }
    }

    /// How much of what is found is real, in percent; none where nothing is found.
    pub fn precision(&self) -> Option<f64> {
        percent(self.true_findings, self.false_findings)
    }

    /// How much of what is real is found, in percent; none where nothing is real.
    pub fn recall(&self) -> Option<f64> {
        percent(self.true_findings, self.missed)
    }
}

#[allow(clippy::cast_precision_loss, reason = "there are not 2^52 places")]
fn percent(part: usize, rest: usize) -> Option<f64> {
    (part + rest > 0).then(|| 100.0 * part as f64 / (part + rest) as f64)
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.files += other.files;
        self.true_findings += other.true_findings;
        self.unnamed += other.unnamed;
        self.false_findings += other.false_findings;
        self.missed += other.missed;
    }
}
