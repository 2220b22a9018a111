//! `actix-csrf`, whose calls change the prefix.

use actix_csrf::CsrfMiddleware;
use rand::rngs::StdRng;

pub fn default_name() -> CsrfMiddleware<StdRng> {
    CsrfMiddleware::<StdRng>::new() //~ undeclared __Host-Csrf-Token
}

pub fn with_domain() -> CsrfMiddleware<StdRng> {
    CsrfMiddleware::<StdRng>::new().domain("example.org") //~ undeclared __Secure-Csrf-Token
}

pub fn own_name() -> CsrfMiddleware<StdRng> {
    CsrfMiddleware::<StdRng>::new().host_prefixed_cookie_name("csrf") //~ undeclared __Host-csrf
}
