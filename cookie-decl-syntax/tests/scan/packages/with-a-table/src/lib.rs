//! What a table declares is fine, unless its category needs consent.

mod cookies;

use axum_extra::extract::cookie::{Cookie, CookieJar};
use tower_sessions::{MemoryStore, SessionManagerLayer};

pub async fn fine(jar: CookieJar, id: u32) -> CookieJar {
    jar.add(Cookie::new("session", "1"))
        .add(Cookie::new(format!("basket_{id}"), "1"))
        .remove(Cookie::build("language").path("/shop"))
        .remove(Cookie::build("lang").path("/"))
}

pub async fn typos(jar: CookieJar) -> CookieJar {
    jar.add(Cookie::new("sesion", "1")) //~ undeclared sesion
        .add(Cookie::new("visits", "1")) //~ set_around_constant visits
        .add(Cookie::new("_pk_id.1", "1")) //~ set_around_constant _pk_id.1
        .remove(Cookie::build("language").path("/")) //~ removal_elsewhere language
}

pub fn named() -> SessionManagerLayer<MemoryStore> {
    SessionManagerLayer::new(MemoryStore::default())
}

pub fn not_named() -> SessionManagerLayer<MemoryStore> {
    SessionManagerLayer::new(MemoryStore::default()).with_name("sid") //~ library_not_named sid
}

pub fn by_constant() -> SessionManagerLayer<MemoryStore> {
    SessionManagerLayer::new(MemoryStore::default()).with_name(cookies::ID.name())
}
