//! `actix-identity` up to 0.4, which set a cookie of its own; later versions keep the identity in the session.

use actix_identity::{CookieIdentityPolicy, IdentityService};
use actix_web::App;

pub fn default_name(key: &[u8]) -> IdentityService<CookieIdentityPolicy> {
    IdentityService::new(CookieIdentityPolicy::new(key).secure(true)) //~ undeclared actix-identity
}

pub fn own_name(key: &[u8]) {
    App::new().wrap(IdentityService::new(
        CookieIdentityPolicy::new(key)
            .name("sign-in") //~ undeclared sign-in
            .secure(true),
    ));
}
