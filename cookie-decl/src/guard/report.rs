//! Tells the log of findings: once for each cookie and kind, so that a busy site does not drown in them.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use crate::guard::finding::{Action, Finding, FindingKind};

/// How many cookies and kinds are remembered. Undeclared names may be without number; what is beyond is not told.
const MOST: usize = 1024;

/// What has been told already.
#[derive(Debug, Default)]
pub(super) struct Reported(Mutex<HashSet<(Cow<'static, str>, FindingKind)>>);

impl Reported {
    /// One `tracing` event, a warning, unless the like was told before.
    pub(super) fn report(&self, finding: &Finding, action: Action) {
        if !self.is_new(finding) {
            return;
        }
        let done = match action {
            Action::Strip => "stripped",
            Action::Refuse => "refused",
            Action::Allow | Action::Report => "reported",
        };
        tracing::warn!(
            target: "cookie_decl::guard",
            cookie = finding.name(),
            kind = ?finding.kind(),
            done,
            "{finding}"
        );
    }

    fn is_new(&self, finding: &Finding) -> bool {
        // One row may have cookies without number: those of a pattern count as one.
        let name = match finding.declaration() {
            Some(row) => Cow::Borrowed(row.constant),
            None => Cow::Owned(finding.name().to_owned()),
        };
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        told.len() < MOST && told.insert((name, finding.kind()))
    }
}
