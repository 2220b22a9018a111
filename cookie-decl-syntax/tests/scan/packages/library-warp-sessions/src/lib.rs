//! `warp-sessions`.

use warp::{Filter, Rejection, Reply};
use warp_sessions::{CookieOptions, MemoryStore, SameSiteCookieOption, SessionWithStore};

pub fn default_name(store: MemoryStore) -> impl Filter<Extract = (impl Reply,), Error = Rejection> + Clone {
    warp::path!("test")
        .and(warp_sessions::request::with_session(store, None)) //~ undeclared sid
        .and_then(|session: SessionWithStore<MemoryStore>| async move { Ok::<_, Rejection>(("", session)) })
        .untuple_one()
        .and_then(warp_sessions::reply::with_session)
}

pub fn own_name(store: MemoryStore) -> impl Filter<Extract = (SessionWithStore<MemoryStore>,), Error = Rejection> + Clone {
    warp_sessions::request::with_session(
        store,
        Some(CookieOptions {
            cookie_name: "visit", //~ undeclared visit
            cookie_value: None,
            max_age: Some(60),
            domain: None,
            path: None,
            secure: true,
            http_only: true,
            same_site: Some(SameSiteCookieOption::Strict),
        }),
    )
}

pub fn options() -> CookieOptions {
    CookieOptions { cookie_name: "kept", secure: true, ..CookieOptions::default() } //~ undeclared kept
}

pub fn two_in_one_function() -> [CookieOptions; 2] {
    let first = CookieOptions { cookie_name: "first", ..CookieOptions::default() }; //~ undeclared first
    let second = CookieOptions {
        cookie_name: "second", //~ undeclared second
        ..CookieOptions::default()
    };
    [first, second]
}
