//! `pavex_session`.

use pavex_session::config::SessionCookieConfig;
use pavex_session::SessionConfig;

pub fn cookies() -> SessionCookieConfig {
    SessionCookieConfig::default() //~ undeclared id
}

pub fn own_name() -> SessionConfig {
    let mut config = SessionConfig::new();
    config.cookie = own_cookie();
    config
}

fn own_cookie() -> SessionCookieConfig {
    let mut cookie = SessionCookieConfig::default();
    cookie.name = "sid".to_owned(); //~ undeclared sid
    cookie
}
