//! A `Cookie` that is written into the header by hand: one finding, where it is made.

use axum::http::header::{HeaderMap, HeaderValue, SET_COOKIE};
use axum::response::{IntoResponse, Response};
use cookie::{Cookie, SameSite};

fn session(token: &str) -> Cookie<'static> {
    Cookie::build(("session", token.to_owned())).same_site(SameSite::Lax).build() //~ undeclared session
}

pub fn inserted(headers: &mut HeaderMap) {
    let cookie = Cookie::new("theme", "dark"); //~ undeclared theme
    headers.insert(SET_COOKIE, HeaderValue::from_str(&cookie.to_string()).unwrap());
}

pub fn returned(token: &str) -> Response {
    let mut response = "body".into_response();
    response.headers_mut().append(SET_COOKIE, session(token).to_string().parse().unwrap());
    response
}

pub async fn in_a_tuple(token: String) -> impl IntoResponse {
    ([(SET_COOKIE, session(&token).encoded().to_string())], "body")
}
