//! `axum-sessions`, which tower-sessions came after.

use axum_sessions::async_session::MemoryStore;
use axum_sessions::SessionLayer;

#[allow(deprecated)]
pub fn layer(secret: &[u8; 64]) -> SessionLayer<MemoryStore> {
    SessionLayer::new(MemoryStore::new(), secret).with_secure(true) //~ undeclared sid
}
