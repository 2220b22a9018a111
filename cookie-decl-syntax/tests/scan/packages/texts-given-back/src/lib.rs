//! The text of a header that a function gives back: whoever puts it into a response tells no name.

pub mod response;

use http::HeaderValue;

const CONSENT: &str = "site.consent";

pub fn consent(value: &str) -> String {
    lasting(value, 180)
}

fn lasting(value: &str, days: u32) -> String {
    let seconds = days * 86_400;
    format!(
        "{CONSENT}={value}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Lax" //~ undeclared site.consent
    )
}

pub fn no_consent() -> String {
    format!("{CONSENT}=; Path=/; Max-Age=0; HttpOnly") //~ undeclared_removal site.consent
}

pub fn dark() -> &'static str {
    "theme=dark; Path=/" //~ undeclared theme
}

pub fn language(tag: &str) -> Option<HeaderValue> {
    let line = format!("language={tag}; SameSite=Lax; Path=/"); //~ undeclared language
    HeaderValue::from_str(&line).ok()
}

pub struct Config {
    pub cookie_name: String,
    pub http_only: bool,
    pub seconds: u64,
}

pub fn remembered(config: &Config, token: &str, secure: bool) -> String {
    let mut cookie = format!("{}={token}; Path=/", config.cookie_name); //~ unreadable_name
    cookie.push_str("; HttpOnly");
    if secure {
        cookie.push_str("; Secure");
    }
    cookie
}

/// What makes it a cookie is added piece by piece.
pub fn joined(config: &Config, token: &str) -> String {
    let mut cookie = format!("{}={}", config.cookie_name, token);
    if config.http_only {
        cookie.push_str("; HttpOnly"); //~ unreadable_name
    }
    cookie.push_str(&format!("; Max-Age={}", config.seconds));
    cookie
}

pub fn added(token: &str) -> String {
    let mut cookie = format!("added={token}");
    cookie += "; Path=/"; //~ undeclared added
    cookie += "; HttpOnly";
    cookie
}

/// An address is none, whatever is added to it.
pub fn address(token: &str) -> String {
    let mut address = format!("token={token}");
    address.push_str("&page=1");
    address
}
