//! Through `axum-login`, which passes tower-sessions on.

use axum_login::tower_sessions::{MemoryStore, SessionManagerLayer};

pub fn layer() -> SessionManagerLayer<MemoryStore> {
    let layer = SessionManagerLayer::new(MemoryStore::default()); //~ undeclared id
    layer.with_http_only(true)
}
