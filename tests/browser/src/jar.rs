//! Cookies as the browser keeps them.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value;

/// One cookie of the jar, without its value in `line`.
#[derive(Debug)]
pub struct Kept {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Everything else about it, as one writes it.
    pub line: String,
}

/// What `Storage.getCookies` answers, in the order of the lines.
pub(crate) fn read(answer: &Value) -> Vec<Kept> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64();
    let cookies = answer["cookies"].as_array().unwrap();
    let mut kept: Vec<_> = cookies.iter().map(|cookie| Kept::read(cookie, now)).collect();
    kept.sort_by(|one, other| one.line.cmp(&other.line));
    kept
}

impl Kept {
    fn read(cookie: &Value, now: f64) -> Self {
        let text = |field: &str| cookie[field].as_str().unwrap().to_owned();
        let is = |field: &str| cookie[field].as_bool().unwrap();
        let name = text("name");
        // Chromium writes a dot before the domain of a cookie that subdomains get too.
        let domain = text("domain");
        let scope = match domain.strip_prefix('.') {
            Some(domain) => format!("Domain={domain}"),
            None => format!("host-only {domain}"),
        };
        let mut line = format!("{name}: {scope}; Path={}", text("path"));
        for (field, attribute) in [("secure", "; Secure"), ("httpOnly", "; HttpOnly")] {
            line += if is(field) { attribute } else { "" };
        }
        line += "; SameSite=";
        line += cookie["sameSite"].as_str().unwrap_or("absent");
        if let Some(key) = cookie.get("partitionKey") {
            line += "; Partitioned by ";
            line += key["topLevelSite"].as_str().unwrap();
        }
        // A test does not last long enough to round to another tenth.
        let days = (cookie["expires"].as_f64().unwrap() - now) / 86_400.0;
        let lasts = if is("session") { "session".to_owned() } else { format!("{days:.1} days") };
        let line = format!("{line}; {lasts}");
        Self { name, value: text("value"), line }
    }
}
