//! Types that come with a library and set nothing.

use axum_csrf::CsrfToken;
use poem::web::{CsrfToken as PoemToken, CsrfVerifier};

pub async fn form(token: CsrfToken) -> Option<String> {
    token.authenticity_token().ok()
}

pub fn poem_form(token: &PoemToken, verifier: &CsrfVerifier) -> bool {
    verifier.is_valid(&token.0)
}
