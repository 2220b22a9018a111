//! `ntex-session`.

use ntex_session::CookieSession;

pub fn sessions() -> CookieSession {
    CookieSession::signed(&[0; 32]).secure(true) //~ undeclared ntex-session
}
