//! Answers, without a cookie.

use http::Response;

pub fn redirect(to: &str) -> Response<String> {
    Response::builder().status(302).header("Location", to).body(String::new()).unwrap_or_default()
}
