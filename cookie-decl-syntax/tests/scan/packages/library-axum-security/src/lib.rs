//! `axum-security`.

use axum_security::cookie::{CookieContext, CookieSessionBuilder};

pub fn sessions() -> CookieSessionBuilder<()> {
    CookieContext::builder() //~ undeclared session
}
