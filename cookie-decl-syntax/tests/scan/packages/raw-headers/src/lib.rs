//! `Set-Cookie` by hand, in all its spellings.

use axum::body::Body;
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue, SET_COOKIE};
use axum::response::{AppendHeaders, IntoResponse, Response};

pub async fn tuples() -> impl IntoResponse {
    ([(SET_COOKIE, "array=1; Path=/")], "body") //~ undeclared array
}

pub async fn named_tuple() -> impl IntoResponse {
    ([("set-cookie", "named=1")], "body") //~ undeclared named
}

pub async fn appended() -> impl IntoResponse {
    AppendHeaders([
        (header::SET_COOKIE, "one=1"), //~ undeclared one
        (header::SET_COOKIE, "two=2"), //~ undeclared two
    ])
}

pub async fn builder(id: u32) -> Response {
    Response::builder()
        .header(header::SET_COOKIE, format!("built={id}; HttpOnly")) //~ undeclared built
        .header("Set-Cookie", format!("part_{id}=1")) //~ undeclared part_*
        .body(Body::empty())
        .unwrap()
}

pub fn map(headers: &mut HeaderMap, value: &str) {
    headers.insert(SET_COOKIE, HeaderValue::from_static("static=1")); //~ undeclared static
    headers.append("set-cookie", "parsed=1".parse().unwrap()); //~ undeclared parsed
    headers.append(HeaderName::from_static("set-cookie"), HeaderValue::from_static("both=1")); //~ undeclared both
    headers.append(SET_COOKIE, HeaderValue::from_str(&format!("checked={value}")).unwrap()); //~ undeclared checked
    headers.append(SET_COOKIE, HeaderValue::from_static("gone=; Max-Age=0; Path=/")); //~ undeclared_removal gone
    headers.append(http::header::SET_COOKIE, HeaderValue::from_str(value).unwrap()); //~ unreadable_name
}

pub fn entries(headers: &mut HeaderMap, value: &HeaderValue) {
    headers.entry(SET_COOKIE).or_insert(HeaderValue::from_static("entry=1")); //~ undeclared entry
    headers.entry("set-cookie").or_insert_with(|| HeaderValue::from_static("lazy=1")); //~ undeclared lazy
    if let header::Entry::Occupied(mut entry) = headers.entry(SET_COOKIE) {
        entry.append(HeaderValue::from_static("more=1")); //~ undeclared more
    }
    headers.entry("x-frame-options").or_insert_with(|| value.clone());
}

pub fn octets() -> tiny_http::Header {
    tiny_http::Header::from_bytes(&b"Set-Cookie"[..], &b"octets=1"[..]).unwrap() //~ undeclared octets
}
