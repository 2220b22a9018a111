//! Tide: its sessions, and its own cookies.

use tide::http::Cookie;
use tide::sessions::{MemoryStore, SessionMiddleware};
use tide::{Request, Response};

pub fn sessions() -> SessionMiddleware<MemoryStore> {
    SessionMiddleware::new(MemoryStore::new(), &[0; 32]) //~ undeclared tide.sid
}

pub async fn page(_request: Request<()>) -> tide::Result {
    let mut response = Response::new(200);
    response.insert_cookie(Cookie::new("inserted", "1")); //~ undeclared inserted
    response.remove_cookie(Cookie::named("gone")); //~ undeclared_removal gone
    Ok(response)
}
