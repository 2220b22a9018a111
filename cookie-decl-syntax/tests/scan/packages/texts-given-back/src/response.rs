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

/// How long is an argument too.
fn line_for(name: &str, value: &str, seconds: u64) -> String {
    format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly")
}

pub fn stay(headers: &mut HeaderMap, seconds: u64) {
    headers.append(SET_COOKIE, line_for("stay", "1", seconds).parse().unwrap()); //~ undeclared stay
    headers.append(SET_COOKIE, line_for("gone", "", 0).parse().unwrap()); //~ undeclared_removal gone
    let either = if seconds > 60 { 3600 * 24 } else { 0 };
    headers.append(SET_COOKIE, line_for("either", "1", either).parse().unwrap()); //~ undeclared either
    headers.append(SET_COOKIE, line_for("hour", "1", 3600).parse().unwrap()); //~ undeclared hour
}

fn member_line(token: &str, secure: bool) -> String {
    let mut line = format!("member={token}; Path=/; HttpOnly");
    if secure {
        line.push_str("; Secure");
    }
    line
}

/// Its callers say a value, no name.
pub fn sign_in(headers: &mut HeaderMap, token: &str) {
    headers.append(SET_COOKIE, member_line(token, true).parse().unwrap()); //~ undeclared member
}

pub fn sign_in_again(headers: &mut HeaderMap, token: &str) {
    sign_in(headers, token);
}

/// A number in a name is no name that callers say.
fn shop(headers: &mut HeaderMap, user: u64) {
    headers.append(SET_COOKIE, format!("basket_{user}=1; Path=/").parse().unwrap()); //~ undeclared basket_*
}

pub fn shop_of_seven(headers: &mut HeaderMap) {
    shop(headers, 7);
}
