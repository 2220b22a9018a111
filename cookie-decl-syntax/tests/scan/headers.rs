//! Headers that code writes itself, and scripts in strings.

use expect_test::expect;

use crate::support::check;

#[test]
fn raw_headers() {
    check(
        r#"
use axum::http::{header::{self, SET_COOKIE}, HeaderValue};

fn f(headers: &mut HeaderMap, v: &str) {
    headers.insert(SET_COOKIE, HeaderValue::from_static("a=1; Path=/x; Domain=example.org"));
    headers.append(header::SET_COOKIE, format!("b={v}; Path=/; Max-Age=0").parse().unwrap());
    let x = [(SET_COOKIE, "c=1"), (header::CONTENT_TYPE, "d=1")];
    Response::builder().header("Set-Cookie", "e=1");
    res.append_header(("Set-Cookie", format!("f_{v}=1")));
    headers.get_all(SET_COOKIE);
    headers.insert(SET_COOKIE, unknown(v));
    let line = format!("g={v}");
    headers.insert(SET_COOKIE, HeaderValue::from_str(&line).unwrap());
    eval("document.cookie = 'h=1'");
}
"#,
        &expect![[r#"
            5:32 set `a` Set-Cookie path=/x domain=example.org
            6:40 remove `b` Set-Cookie path=/
            7:27 set `c` Set-Cookie
            8:46 set `e` Set-Cookie
            9:38 set `f_*` Set-Cookie
            11:32 set ?unknown(v) Set-Cookie
            13:32 set `g` Set-Cookie
            14:10 set `h` script
        "#]],
    );
}

#[test]
fn responses_written_by_hand() {
    check(
        r#"
fn f(stream: &mut TcpStream, id: &str) {
    write!(stream, "HTTP/1.1 200 OK\r\nSet-Cookie: a={}; Path=/\r\n\r\n", id);
    stream.write_all(b"HTTP/1.1 204 No Content\r\nset-cookie: b=1\r\n\r\n");
    let c = format!("Set-Cookie: {NAME}={id}\r\n");
    page("write Set-Cookie: d=1");
    println!("got Set-Cookie: {}", id);
    expect("Set-Cookie: is missing");
}
const NAME: &str = "c";
"#,
        &expect![[r#"
            3:20 set `a` Set-Cookie path=/
            4:22 set `b` Set-Cookie
            5:21 set `c` Set-Cookie
        "#]],
    );
}
