//! Cookies over HTTP: a real server on the loopback, and a client that plays the browser.
#![cfg(all(feature = "axum", feature = "cookie"))]

mod table;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use axum::Router;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use axum_extra::extract::CookieJar;
use cookie::Cookie;
use cookie_decl::{RequestCookies, SetCookie};
use table::{COUNT, SESSIONID, SID, THEME, UNWRITABLE, Unwritable, VISITOR};
use tower_cookies::{CookieManagerLayer, Cookies};

const VALUES: [&str; 3] = ["a b", "100%25", "é;\""];

/// Serves the routes until the test's process ends, and says where.
fn serve(routes: Router) -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, routes).await.unwrap();
        });
    });
    address
}

struct Answer {
    status: u16,
    set_cookies: Vec<String>,
    body: String,
}

/// One GET request with that `Cookie` header.
fn request(server: SocketAddr, path: &str, cookie: &str) -> Answer {
    let mut stream = TcpStream::connect(server).unwrap();
    let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n{cookie}Connection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let set_cookies =
        lines.filter_map(|line| line.split_once(": ")).filter(|(name, _)| *name == "set-cookie");
    let set_cookies = set_cookies.map(|(_, value)| value.to_owned()).collect();
    Answer { status, set_cookies, body: body.to_owned() }
}

/// What a browser sends back of a `Set-Cookie` header.
fn pair(set_cookie: &str) -> &str {
    set_cookie.split(';').next().unwrap()
}

/// The index of a value is all that travels in the path: the value itself is what is tested.
fn value(index: &str) -> &'static str {
    VALUES[index.parse::<usize>().unwrap()]
}

/// `/set/{index}` sets the value of that index, `/get` answers with what it reads: each value has to come back.
#[track_caller]
fn goes_through(routes: Router) {
    let server = serve(routes);
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

type Index = axum::extract::Path<String>;

#[test]
fn values_come_back_by_the_response_part() {
    goes_through(
        Router::new()
            .route("/set/{index}", get(async |index: Index| (SESSIONID.set(value(&index)), "set")))
            .route(
                "/get",
                get(async |cookies: RequestCookies| cookies.get(SESSIONID).unwrap().unwrap().into_owned()),
            ),
    );
}

#[test]
fn values_come_back_by_the_jar_of_axum_extra() {
    goes_through(
        Router::new()
            .route(
                "/set/{index}",
                get(async |index: Index| (CookieJar::new().add(SESSIONID.set(value(&index))), "set")),
            )
            .route(
                "/get",
                get(async |jar: CookieJar| {
                    let text = jar.get(SESSIONID.name()).unwrap().value().to_owned();
                    SESSIONID.decode(&text).unwrap().into_owned()
                }),
            ),
    );
}

#[test]
fn values_come_back_by_tower_cookies() {
    goes_through(
        Router::new()
            .route(
                "/set/{index}",
                get(async |cookies: Cookies, index: Index| {
                    cookies.add(SESSIONID.set(value(&index)).into_encoded_cookie());
                    "set"
                }),
            )
            .route(
                "/get",
                get(async |cookies: Cookies| {
                    let text = cookies.get(SESSIONID.name()).unwrap().value().to_owned();
                    SESSIONID.decode(&text).unwrap().into_owned()
                }),
            )
            .layer(CookieManagerLayer::new()),
    );
}

#[test]
fn cookies_are_appended_and_may_be_optional() {
    let none: fn() -> Option<SetCookie> = || None;
    let server = serve(
        Router::new()
            .route(
                "/two",
                get(async || {
                    let foreign = [("set-cookie", "foreign=1")];
                    (foreign, SESSIONID.set("x"), Some(COUNT.set(7)), Html("body"))
                }),
            )
            .route("/none", get(async move || (none(), Html("body"))))
            .route("/alone", get(async || SESSIONID.set("x")))
            .route("/sign-out", get(async || (SESSIONID.removal(), "bye")))
            .route("/withdraw", get(async || (VISITOR.removals(), THEME.removals(), "bye"))),
    );
    let answer = request(server, "/two", "");
    let pairs: Vec<_> = answer.set_cookies.iter().map(|header| pair(header)).collect();
    assert_eq!(pairs, ["foreign=1", "sessionid=x", "count=7"]);
    assert_eq!((answer.status, answer.body.as_str()), (200, "body"));
    assert!(request(server, "/none", "").set_cookies.is_empty());
    assert_eq!(request(server, "/alone", "").set_cookies, [SESSIONID.set("x").to_string()]);
    assert_eq!(request(server, "/sign-out", "").set_cookies, [SESSIONID.removal().to_string()]);
    assert_eq!(request(server, "/withdraw", "").set_cookies.len(), 7);
}

#[test]
fn a_removal_is_added_to_a_jar() {
    let server = serve(
        Router::new()
            .route("/extra", get(async || (CookieJar::new().add(SID.removal()), "bye")))
            .route(
                "/tower",
                get(async |cookies: Cookies| {
                    cookies.add(SID.removal().into_encoded_cookie());
                    "bye"
                }),
            )
            .layer(CookieManagerLayer::new()),
    );
    for path in ["/extra", "/tower"] {
        let header = request(server, path, "__Host-sid=x").set_cookies.pop().unwrap();
        assert_eq!(pair(&header), "__Host-sid=");
        for attribute in ["; Path=/", "; Secure", "; Max-Age=0", "; Expires=Thu, 01 Jan 1970 00:00:00 GMT"] {
            assert!(header.contains(attribute), "{header}");
        }
    }
}

#[test]
fn a_cookie_that_cannot_be_set_fails_the_response() {
    let long = || "secret".repeat(1_000);
    let server = serve(
        Router::new()
            .route("/long", get(async move || (SESSIONID.set(long()), "body").into_response()))
            .route("/alone", get(async move || SESSIONID.set(long())))
            .route("/unwritable", get(async || (UNWRITABLE.set(Unwritable), "body"))),
    );
    for (path, name) in [("/long", "`sessionid`"), ("/alone", "`sessionid`"), ("/unwritable", "`unwritable`")]
    {
        let answer = request(server, path, "");
        assert_eq!((answer.status, answer.set_cookies.len()), (500, 0), "{path}");
        assert!(answer.body.contains(name) && !answer.body.contains("secret"), "{}", answer.body);
    }
}
