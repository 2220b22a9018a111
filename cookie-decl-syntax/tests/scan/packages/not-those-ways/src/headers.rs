//! Headers that are read, compared, counted, or sent to a server.

use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderName, Request, Response};

pub fn read(headers: &HeaderMap) -> Vec<String> {
    let sent = headers.get_all(SET_COOKIE); //~ not SET_COOKIE
    let lines = sent.iter().filter_map(|line| line.to_str().ok());
    lines.map(str::to_owned).collect()
}

pub fn is_ours(name: &HeaderName, headers: &mut HeaderMap) -> bool {
    headers.remove("set-cookie"); //~ not Set-Cookie
    name == SET_COOKIE || name.as_str() == "set-cookie2" //~ not SET_COOKIE; not Set-Cookie
}

pub fn request(id: u32) -> http::Result<Request<()>> {
    Request::get("/").header(COOKIE, format!("sid={id}; theme=dark")).body(()) //~ not a text of a header
}

pub fn other(seconds: u64) -> http::Result<Response<()>> {
    let life = format!("max-age={seconds}; includeSubDomains"); //~ not Max-Age of nothing
    Response::builder().header("strict-transport-security", life).body(())
}

/// The form of no header: neither a name of one token nor an attribute.
pub fn texts() -> [&'static str; 3] {
    ["a=1; b=2", "write sid=…; Path=/", "text/html; charset=utf-8"] //~ not a text of a header
}

pub fn manual() -> &'static str {
    "The server answers with `Set-Cookie: sid=1`,\nand the browser keeps it." //~ not a response as text
}

pub fn names() -> [&'static str; 2] {
    ["Set-Cookie", "Set-Cookie2"] //~ not Set-Cookie
}
