//! `pavex_session`.

use pavex_session::config::SessionCookieConfig;

pub fn cookies() -> SessionCookieConfig {
    SessionCookieConfig::default() //~ undeclared id
}

pub fn own_name() -> SessionCookieConfig {
    let mut cookie = SessionCookieConfig::default();
    cookie.name = "sid".to_owned(); //~ undeclared sid
    cookie
}
