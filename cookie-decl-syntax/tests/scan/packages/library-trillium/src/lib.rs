//! Trillium.

use trillium_sessions::{MemoryStore, SessionHandler};

pub fn sessions() -> SessionHandler<MemoryStore> {
    SessionHandler::new(MemoryStore::new(), "a secret of at least 32 octets, as it says") //~ undeclared trillium.sid
}
