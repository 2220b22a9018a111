//! A jar for them.

use crate::Cookie;

#[derive(Default)]
pub struct Jar(libcookie::CookieJar);

impl Jar {
    /// Puts one into it.
    pub fn add(&mut self, cookie: Cookie) {
        self.0.add(cookie.into_inner());
    }
}
