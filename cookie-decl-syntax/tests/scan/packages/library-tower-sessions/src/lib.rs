//! Sessions under the default name, and under one of the project's own.

use tower_sessions::{MemoryStore, SessionManagerLayer};

pub fn default_name() -> SessionManagerLayer<MemoryStore> {
    SessionManagerLayer::new(MemoryStore::default()).with_secure(true) //~ undeclared id
}

pub fn own_name() -> SessionManagerLayer<MemoryStore> {
    SessionManagerLayer::new(MemoryStore::default()).with_name("sid") //~ undeclared sid
}
