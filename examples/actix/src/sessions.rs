//! Who is signed in. Kept in memory, until they sign out or the program ends.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The name behind each session id.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<String, String>>);

impl Sessions {
    /// Opens a session and gives its id: 32 random octets in hexadecimal digits.
    pub(crate) fn open(&self, name: String) -> Result<String, getrandom::Error> {
        let mut octets = [0; 32];
        getrandom::fill(&mut octets)?;
        let id = octets.iter().fold(String::with_capacity(64), |mut id, octet| {
            // Writing to a `String` cannot fail.
            let _ = write!(id, "{octet:02x}");
            id
        });
        self.lock().insert(id.clone(), name);
        Ok(id)
    }

    pub(crate) fn name(&self, id: &str) -> Option<String> {
        self.lock().get(id).cloned()
    }

    pub(crate) fn close(&self, id: &str) {
        self.lock().remove(id);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, String>> {
        // Each change is a single call: a panic elsewhere leaves nothing half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
