//! A builder that a struct holds.

use cookie::{Cookie, CookieBuilder, CookieJar};

pub struct Session {
    cookie: CookieBuilder<'static>,
}

impl Default for Session {
    fn default() -> Self {
        Self { cookie: Cookie::build("held").http_only(true) } //~ undeclared held
    }
}

impl Session {
    pub fn save(&self, jar: &mut CookieJar) {
        jar.add(self.cookie.clone());
    }
}
