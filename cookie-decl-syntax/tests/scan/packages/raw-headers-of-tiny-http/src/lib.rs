//! `tiny_http`, whose header is one text, or two.

use std::str::FromStr;

use tiny_http::{Header, Response};

pub fn parsed() -> Option<Header> {
    "Set-Cookie: parsed=1; Path=/".parse::<Header>().ok() //~ undeclared parsed
}

pub fn typed() -> Header {
    let header: Header = "set-cookie:typed=1".parse().unwrap(); //~ undeclared typed
    header
}

pub fn of_text(id: u32) -> Header {
    Header::from_str(&format!("Set-Cookie: of_text={id}; HttpOnly")).unwrap() //~ undeclared of_text
}

pub fn octets() -> Header {
    Header::from_bytes(&b"Set-Cookie"[..], &b"octets=1"[..]).unwrap() //~ undeclared octets
}

pub fn spelled() -> Header {
    Header::from_bytes("Set-Cookie".as_bytes(), "spelled=1".as_bytes()).unwrap() //~ undeclared spelled
}

pub fn others() -> Vec<Header> {
    let media: Header = "Content-Type: text/html".parse().unwrap();
    let request = "Cookie: sid=1".parse::<Header>().unwrap();
    vec![media, request]
}

pub fn manual() -> Response<std::io::Cursor<Vec<u8>>> {
    Response::from_string("Set-Cookie: is the header to write")
}
