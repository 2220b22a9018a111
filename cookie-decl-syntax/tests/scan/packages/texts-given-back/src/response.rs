//! Texts that the package itself puts into a response: they count there.

use http::header::SET_COOKIE;
use http::{HeaderMap, HeaderValue};

fn session(id: &str) -> String {
    format!("sid={id}; Path=/; HttpOnly")
}

pub fn signed_in(headers: &mut HeaderMap, id: &str) {
    if let Ok(line) = HeaderValue::from_str(&session(id)) {
        headers.append(SET_COOKIE, line); //~ undeclared sid
    }
}

pub struct Basket;

impl Basket {
    fn line(&self, items: &str) -> String {
        format!("basket={items}; Path=/; SameSite=Lax")
    }

    fn short_line(&self) -> String {
        self.line("1")
    }

    pub fn keep(&self, headers: &mut HeaderMap) {
        headers.insert(SET_COOKIE, self.short_line().parse().unwrap()); //~ undeclared basket
    }
}

/// Its callers say the name.
fn line_of(name: &str, value: &str) -> String {
    format!("{name}={value}; Path=/; HttpOnly")
}

pub fn visited(headers: &mut HeaderMap) {
    headers.append(SET_COOKIE, line_of("visited", "1").parse().unwrap()); //~ undeclared visited
}
