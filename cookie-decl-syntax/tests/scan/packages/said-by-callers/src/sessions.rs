//! Sessions, whose end is told by the same header as their beginning.

use std::fmt;

use http::header::SET_COOKIE;
use http::{HeaderMap, HeaderValue};

pub struct Options {
    pub cookie_name: &'static str,
    pub value: String,
    pub max_age: Option<u64>,
}

impl fmt::Display for Options {
    fn fmt(&self, line: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(line, "{}={}", self.cookie_name, self.value)?;
        match self.max_age {
            Some(seconds) => write!(line, "; Max-Age={seconds}"),
            None => Ok(()),
        }
    }
}

/// One statement sets or removes, as the options have it: it is one finding, and no removal.
pub fn finish(headers: &mut HeaderMap, mut options: Options, is_over: bool) {
    if is_over {
        options.value = String::new();
        options.max_age = Some(0);
    }
    headers.append(SET_COOKIE, HeaderValue::from_str(&options.to_string()).unwrap()); //~ unreadable_name
}
