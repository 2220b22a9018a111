//! What a table works out once, and then has at hand.

use std::sync::OnceLock;

#[cfg(feature = "charter")]
use crate::charter::kept::KeptRows;
use crate::declaration::Table;
use crate::digest::digest;

/// What a table works out when it is first asked for.
#[derive(Debug)]
pub struct TableCell {
    digest: OnceLock<String>,
    /// The rows as they stand on an HTML page.
    #[cfg(feature = "charter")]
    pub(crate) rows: KeptRows,
}

impl TableCell {
    /// Nobody has asked yet.
    #[allow(clippy::new_without_default, reason = "only the expansion makes one, in a static")]
    pub const fn new() -> Self {
        Self {
            digest: OnceLock::new(),
            #[cfg(feature = "charter")]
            rows: KeptRows::new(),
        }
    }

    pub(crate) fn digest(&'static self, table: &Table) -> &'static str {
        self.digest.get_or_init(|| digest(table))
    }
}
