//! Requests that this program sends.

use ureq::http::header::COOKIE;
use ureq::http::Request;

pub fn fetch(token: &str) -> Result<String, ureq::Error> {
    ureq::get("https://example.org/")
        .header("Cookie", format!("token={token}"))
        .call()?
        .body_mut()
        .read_to_string()
}

pub fn built(token: &str) -> Request<()> {
    Request::builder().header(COOKIE, format!("token={token}")).body(()).unwrap()
}
