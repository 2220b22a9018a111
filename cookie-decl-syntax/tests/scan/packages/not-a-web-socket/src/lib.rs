//! A handshake that carries the visitor's cookies on.

use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{header, Request};

pub fn handshake(incoming: &HeaderMap) -> Request<()> {
    let mut request = Request::new(());
    if let Some(cookies) = incoming.get(header::COOKIE) {
        request.headers_mut().insert(header::COOKIE, cookies.clone());
    }
    request.headers_mut().insert(HeaderName::from_static("cookie2"), HeaderValue::from_static("$Version=1"));
    request
}

pub fn without(mut headers: HeaderMap) -> HeaderMap {
    headers.remove("set-cookie");
    headers.remove(header::SET_COOKIE);
    headers
}
