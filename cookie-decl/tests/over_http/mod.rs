//! A client that plays the browser, and what it asks of every framework.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part of it")]

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use cookie::Cookie;

pub const VALUES: [&str; 3] = ["a b", "100%25", "é;\""];

/// What a server answered.
pub struct Answer {
    pub status: u16,
    pub set_cookies: Vec<String>,
    pub body: String,
}

/// One GET request with that `Cookie` header.
pub fn request(server: SocketAddr, path: &str, cookie: &str) -> Answer {
    let mut stream = TcpStream::connect(server).unwrap();
    let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n{cookie}Connection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let set_cookies = lines
        .filter_map(|line| line.split_once(": "))
        .filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
    let set_cookies = set_cookies.map(|(_, value)| value.to_owned()).collect();
    Answer { status, set_cookies, body: body.to_owned() }
}

/// What a browser sends back of a `Set-Cookie` header.
pub fn pair(set_cookie: &str) -> &str {
    set_cookie.split(';').next().unwrap()
}

/// The index of a value is all that travels in the path: the value itself is what is tested.
pub fn value(index: &str) -> &'static str {
    VALUES[index.parse::<usize>().unwrap()]
}

/// `/set/{index}` sets the value of that index, `/get` answers with what it reads: each value has to come back.
#[track_caller]
pub fn goes_through(server: SocketAddr) {
    for (index, value) in VALUES.iter().enumerate() {
        let answer = request(server, &format!("/set/{index}"), "");
        assert_eq!((answer.status, answer.set_cookies.len()), (200, 1));
        let header = &answer.set_cookies[0];
        for attribute in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age=1209600"] {
            assert!(header.contains(attribute), "{header}");
        }
        let parsed = Cookie::parse_encoded(header.as_str()).unwrap();
        assert_eq!(parsed.name_value(), ("sessionid", *value));
        let answer = request(server, "/get", &format!("a=%ff; {}; =", pair(header)));
        assert_eq!(answer.body, *value);
    }
}

/// A header's attributes, whatever their order.
pub fn attributes(set_cookie: &str) -> BTreeSet<&str> {
    set_cookie.split("; ").skip(1).collect()
}

/// Whether both headers say the same, whatever the order of their attributes.
#[track_caller]
pub fn assert_same(set_cookie: &str, expected: &str) {
    assert_eq!(pair(set_cookie), pair(expected));
    assert_eq!(attributes(set_cookie), attributes(expected), "{set_cookie}");
    // A set would hide an attribute that is written twice.
    assert_eq!(set_cookie.split("; ").count(), expected.split("; ").count(), "{set_cookie}");
}
