//! `rocket_csrf`, for Rocket 0.4.

use rocket_csrf::{CsrfConfig, Fairing};

pub fn fairing() -> Fairing {
    Fairing::new(CsrfConfig::default().with_cookie_name("csrf")) //~ undeclared csrf
}

pub fn default_name() -> Fairing {
    Fairing::default() //~ undeclared csrf_token
}
