//! Poem's sessions and protection of forms.

use poem::middleware::Csrf;
use poem::session::{CookieConfig, CookieSession};

pub fn default_name() -> CookieSession {
    CookieSession::new(CookieConfig::default()) //~ undeclared poem-session
}

pub fn own_name() -> CookieSession {
    CookieSession::new(CookieConfig::new().name("sid").secure(true)) //~ undeclared sid
}

pub fn forms() -> Csrf {
    Csrf::new() //~ undeclared poem-csrf-token
}
