//! A middleware that sends a cookie only if it is told to.

use cookie::{Cookie, CookieJar};

pub struct Tokens {
    pub send_cookie: bool,
    pub cookie_name: String,
}

impl Tokens {
    pub fn new() -> Self {
        Self { send_cookie: false, cookie_name: "token".to_owned() }
    }

    pub fn named(name: &str) -> Self {
        Self { send_cookie: true, cookie_name: name.to_owned() }
    }

    pub fn answer(&self, jar: &mut CookieJar, token: String) {
        if self.send_cookie {
            jar.add(Cookie::new(self.cookie_name.clone(), token)); //~ unreadable_name
        }
    }
}

/// It is told to by a field that is no name: whether a cookie is sent at all is not followed, and so neither is its name.
pub fn told_to() -> Tokens {
    let mut tokens = Tokens::new();
    tokens.send_cookie = true;
    tokens
}
