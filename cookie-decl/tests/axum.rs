//! Cookies over HTTP: a real server on the loopback, and a client that plays the browser.

mod over_http;
mod served;
mod table;

use axum::Router;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use axum_extra::extract::CookieJar;
use cookie_decl::{RequestCookies, SetCookie};
use over_http::{goes_through, pair, request, value};
use served::serve;
use table::{COUNT, SESSIONID, SID, THEME, UNWRITABLE, Unwritable, VISITOR};
use tower_cookies::{CookieManagerLayer, Cookies};

type Index = axum::extract::Path<String>;

#[test]
fn values_come_back_by_the_response_part() {
    goes_through(serve(
        Router::new()
            .route("/set/{index}", get(async |index: Index| (SESSIONID.set(value(&index)), "set")))
            .route(
                "/get",
                get(async |cookies: RequestCookies| cookies.get(SESSIONID).unwrap().unwrap().into_owned()),
            ),
    ));
}

#[test]
fn values_come_back_by_the_jar_of_axum_extra() {
    goes_through(serve(
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
    ));
}

#[test]
fn values_come_back_by_tower_cookies() {
    goes_through(serve(
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
    ));
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
