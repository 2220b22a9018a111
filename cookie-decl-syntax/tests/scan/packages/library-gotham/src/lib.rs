//! Gotham.

use gotham::middleware::session::{MemoryBackend, NewSessionMiddleware};

pub fn sessions() -> NewSessionMiddleware<MemoryBackend, ()> {
    NewSessionMiddleware::default().with_cookie_name("sid") //~ undeclared sid
}

pub fn default_name() -> NewSessionMiddleware<MemoryBackend, ()> {
    NewSessionMiddleware::default() //~ undeclared _gotham_session
}
