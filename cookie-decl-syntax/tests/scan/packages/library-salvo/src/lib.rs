//! Salvo's sessions, notices and protection of forms.

use salvo::csrf::{hmac_cookie_csrf, FormFinder};
use salvo::flash::{CookieStore, FlashHandler};
use salvo::prelude::*;
use salvo::session::{CookieStore as SessionCookies, SessionHandler};

pub fn sessions() -> SessionHandler<SessionCookies> {
    SessionHandler::builder(SessionCookies::new(), &[0; 64]).cookie_name("sid").build().unwrap() //~ undeclared sid
}

pub fn notices() -> FlashHandler<CookieStore> {
    CookieStore::new().into_handler() //~ undeclared salvo.flash
}

pub fn forms() -> impl Handler {
    hmac_cookie_csrf([0; 32], FormFinder::new("csrf_token")) //~ undeclared salvo.csrf
}
