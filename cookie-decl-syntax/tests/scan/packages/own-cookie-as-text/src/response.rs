//! Responses.

use crate::Cookie;

#[derive(Default)]
pub struct Response {
    headers: Vec<(String, String)>,
}

impl Response {
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Hands on the cookie that it is given.
    pub fn cookie(self, cookie: Cookie) -> Self {
        let text = cookie.to_header();
        self.header("Set-Cookie", text)
    }
}
