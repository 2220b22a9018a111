//! What sets the cookie.

use cookie::Cookie;
use http::header::SET_COOKIE;
use http::{HeaderMap, HeaderValue};

use crate::config::SessionConfig;

pub struct SessionLayer {
    config: SessionConfig,
}

impl SessionLayer {
    pub fn new(config: SessionConfig) -> Self {
        Self { config }
    }

    /// Whoever has the layer may still say another name.
    pub fn usual() -> Self {
        Self { config: SessionConfig::default() }
    }

    pub fn named(mut self, name: &str) -> Self {
        self.config.cookie_name = name.to_owned();
        self
    }

    pub fn begin(&self, headers: &mut HeaderMap, id: &str) {
        let cookie = session_cookie(&self.config, id);
        if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
            headers.append(SET_COOKIE, value);
        }
    }
}

fn session_cookie<'a>(config: &'a SessionConfig, id: &'a str) -> Cookie<'a> {
    Cookie::build((config.cookie_name.clone(), id)) //~ unreadable_name
        .path(config.path.clone())
        .secure(config.secure)
        .build()
}
