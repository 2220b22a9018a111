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

    /// The same, where it can be sent.
    pub fn checked_cookie(self, cookie: &Cookie) -> Self {
        match cookie.checked_header() {
            Ok(line) => self.header("Set-Cookie", line),
            Err(_) => self,
        }
    }
}
