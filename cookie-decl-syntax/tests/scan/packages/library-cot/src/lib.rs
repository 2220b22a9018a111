//! Cot.

use cot::middleware::SessionMiddleware;
use cot::session::store::memory::MemoryStore;

pub fn sessions() -> SessionMiddleware {
    SessionMiddleware::new(MemoryStore::new()) //~ undeclared id
}

pub fn own_name() -> SessionMiddleware {
    SessionMiddleware::new(MemoryStore::new()).name("sid") //~ undeclared sid
}
