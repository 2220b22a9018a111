//! What the guard says about one response.

use core::error::Error;
use core::fmt;

use crate::guard::finding::{Action, Finding, FindingKind};

/// What is wrong with a response's cookies, and what has to happen: what [`Guard::judge`](crate::guard::Guard::judge) says.
#[derive(Clone, Debug)]
#[must_use = "the headers that are to be stripped are still there"]
pub struct Verdict {
    findings: Vec<Finding>,
    /// The places of headers to be stripped, in their order.
    stripped: Vec<usize>,
    refused: Vec<Finding>,
}

impl Verdict {
    pub(super) fn new(findings: Vec<Finding>, action: impl Fn(FindingKind) -> Action) -> Self {
        let actions = || findings.iter().map(|finding| (finding.place, action(finding.kind)));
        let mut stripped: Vec<_> =
            actions().filter(|(_, action)| *action == Action::Strip).map(|(place, _)| place).collect();
        stripped.dedup();
        let cause = |finding: &&Finding| action(finding.kind) == Action::Refuse;
        let refused = findings.iter().filter(cause).cloned().collect();
        Self { findings, stripped, refused }
    }

    /// All findings, also those of kinds that are allowed.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether the `Set-Cookie` header of that place, counted from 0, may stay in the response.
    pub fn keeps(&self, place: usize) -> bool {
        !self.stripped.contains(&place)
    }

    /// Whether any header has to go.
    pub fn strips(&self) -> bool {
        !self.stripped.is_empty()
    }

    /// The text to answer with, status 500, where the response is not to go out at all.
    pub fn refused(&self) -> Option<Refused> {
        (!self.refused.is_empty()).then(|| Refused { findings: self.refused.clone() })
    }
}

/// A response that does not go out because of its cookies. Displays as a line of text for each finding.
#[derive(Clone, Debug)]
pub struct Refused {
    findings: Vec<Finding>,
}

impl Refused {
    /// The findings for which it is refused.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the guard refuses this response because of its cookies")?;
        self.findings.iter().try_for_each(|finding| write!(f, "\n- {finding}"))
    }
}

impl Error for Refused {}
