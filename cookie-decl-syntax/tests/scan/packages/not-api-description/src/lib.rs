//! A description of the API that names its cookie.

use utoipa::openapi::security::{ApiKey, ApiKeyValue, SecurityScheme};

pub fn scheme() -> SecurityScheme {
    SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new("session")))
}

pub enum Authentication {
    Cookie(String),
    Header(&'static str),
}

pub fn ways() -> [Authentication; 2] {
    [Authentication::Cookie("session".to_owned()), Authentication::Header("Authorization")]
}
