//! A cookie whose text a struct carries to where it is sent.

use cookie::{Cookie, CookieJar, Key};
use http::header::{HeaderValue, SET_COOKIE};
use http::Response;

const STATE: &str = "sign_in_state";

pub struct Departure {
    location: String,
    cookie_header: String,
}

impl Departure {
    pub fn new(key: &Key) -> Self {
        let (cookie_header, location) = signed(key);
        Self { location, cookie_header }
    }

    pub fn into_response(self) -> Response<String> {
        let mut response = Response::new(self.location);
        if let Ok(value) = self.cookie_header.parse::<HeaderValue>() {
            response.headers_mut().insert(SET_COOKIE, value); //~ unreadable_name
        }
        response
    }
}

fn signed(key: &Key) -> (String, String) {
    let mut jar = CookieJar::new();
    let cookie = Cookie::new(STATE, "2b1c"); //~ undeclared sign_in_state
    jar.signed_mut(key).add(cookie);
    let header = jar.get(STATE).map(|cookie| cookie.encoded().to_string()).unwrap_or_default();
    (header, "/elsewhere".to_owned())
}
