//! A helper that is a method of another crate's type.

use cookie::Cookie;
use http::{HeaderValue, Response};
use time::OffsetDateTime;

pub trait ResponseExt {
    fn remove_cookie(&mut self, name: String);
}

impl ResponseExt for Response<String> {
    fn remove_cookie(&mut self, name: String) {
        let removal = Cookie::build(name).path("/").expires(OffsetDateTime::now_utc());
        if let Ok(value) = HeaderValue::from_str(&removal.to_string()) {
            self.headers_mut().append("Set-Cookie", value);
        }
    }
}
