//! Signing in with `rauthy-client`.

use axum::body::Body;
use axum::response::Response;
use rauthy_client::handler::axum::validate_redirect_principal;
use rauthy_client::handler::{OidcCookieInsecure, OidcSetRedirectStatus};
use rauthy_client::principal::PrincipalOidc;

pub async fn sign_in(principal: Option<PrincipalOidc>, key: &[u8; 32]) -> Response<Body> {
    validate_redirect_principal(principal, key, OidcCookieInsecure::No, OidcSetRedirectStatus::Yes).await //~ undeclared OIDC_STATE
}
