//! Middleware that writes what is in a jar: each cookie was put there elsewhere.

use std::sync::{Arc, Mutex};

use cookie::CookieJar;
use http::header::SET_COOKIE;
use http::{HeaderMap, HeaderValue};

#[derive(Clone, Default)]
pub struct Shared(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    jar: Option<CookieJar>,
}

impl Inner {
    fn jar(&mut self) -> &mut CookieJar {
        self.jar.get_or_insert_with(CookieJar::new)
    }
}

pub fn write(shared: &Shared, headers: &mut HeaderMap) {
    let mut inner = shared.0.lock().unwrap();
    let values: Vec<_> =
        inner.jar().delta().filter_map(|cookie| HeaderValue::from_str(&cookie.to_string()).ok()).collect();
    for value in values {
        headers.append(SET_COOKIE, value);
    }
}

pub fn write_encoded(shared: &Shared, headers: &mut HeaderMap) {
    let jar = &mut *shared.0.lock().unwrap();
    for cookie in jar.delta() {
        let encoded = cookie.encoded().to_string();
        headers.append(SET_COOKIE, encoded.parse().unwrap());
    }
}
