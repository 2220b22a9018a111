//! `axum_csrf`.

use axum_csrf::{CsrfConfig, CsrfLayer};

pub fn layer() -> CsrfLayer {
    CsrfLayer::new(CsrfConfig::default()) //~ undeclared Csrf_Token
}

pub fn prefixed() -> CsrfConfig {
    CsrfConfig::default().with_cookie_name("csrf").with_prefix_with_host(true) //~ undeclared __Host-csrf
}
