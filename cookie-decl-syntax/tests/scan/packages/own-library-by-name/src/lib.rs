//! A library that its own program uses by its name.

use cookie::{Cookie, CookieJar};

pub fn remember(jar: &mut CookieJar, name: &'static str, value: &str) {
    jar.add(Cookie::new(name, value.to_owned()));
}

pub mod names {
    pub fn language() -> &'static str {
        "language"
    }
}
