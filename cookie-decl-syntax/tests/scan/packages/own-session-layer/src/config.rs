//! How sessions are kept.

#[derive(Clone, Debug)]
pub struct SessionConfig {
    pub(crate) cookie_name: String,
    pub(crate) path: String,
    pub(crate) secure: bool,
}

impl Default for SessionConfig {
    fn default() -> Self {
        Self { cookie_name: "session".to_string(), path: "/".to_string(), secure: true }
    }
}

impl SessionConfig {
    pub fn cookie_name(mut self, name: impl Into<String>) -> Self {
        self.cookie_name = name.into();
        self
    }

    pub fn secure(mut self, secure: bool) -> Self {
        self.secure = secure;
        self
    }
}
