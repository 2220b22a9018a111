//! What looks like setting a cookie, but is not.

use crate::support::{check_none, check_none_in};

#[test]
fn reading() {
    for text in [
        "use axum_extra::extract::CookieJar; fn f(jar: CookieJar) { jar.get(\"a\").map(|c| c.value()); for c in jar.iter() {} }",
        "fn f(req: actix_web::HttpRequest) { req.cookie(\"a\").unwrap().value(); req.cookies(); }",
        "use cookie::Cookie; fn f(h: &str) { for c in Cookie::split_parse(h) { let c = c.unwrap(); c.name(); } }",
        "use cookie::Cookie; fn f(h: &str) { Cookie::parse(\"a=b; Path=/\"); Cookie::parse_encoded(h); }",
        "fn f(h: &HeaderMap) { h.get(\"cookie\"); h.get(COOKIE); h.get_all(header::SET_COOKIE).iter(); }",
        "fn f(h: &mut HeaderMap) { h.remove(SET_COOKIE); h.contains_key(\"set-cookie\"); }",
        "fn f() { if name == SET_COOKIE || name == \"set-cookie\" {} match name { \"set-cookie\" => {} _ => {} } }",
        "fn f() { let x = document.cookie(); \"return document.cookie.split(';')\"; }",
        "fn f(cookies: cookie_decl::RequestCookies) { cookies.get(cookies::LANGUAGE); }",
        "fn f() { wasm_cookies::get(\"a\"); wasm_cookies::all(); }",
        "const HEADERS: &[&str] = &[\"cookie\", \"set-cookie\"]; fn f() { let x = [SET_COOKIE, COOKIE]; }",
        "fn f() { println!(\"cookie: {}\", name); tracing::debug!(cookie = %name, \"set-cookie\"); }",
        "use axum::http::header; fn f() { SetSensitiveHeadersLayer::new([header::COOKIE, header::SET_COOKIE]); }",
    ] {
        check_none(text);
    }
}

#[test]
fn clients() {
    for text in [
        "use reqwest::cookie::Jar; fn f() { let jar = Jar::default(); jar.add_cookie_str(\"a=1\", &url); }",
        "fn f() { reqwest::Client::new().get(u).header(COOKIE, \"a=1\").send(); }",
        "use cookie::Cookie; fn f() { reqwest::Client::new().get(u).header(reqwest::header::COOKIE, Cookie::new(\"a\", \"1\").to_string()); }",
        "use actix_web::{cookie::Cookie, test::TestRequest}; fn f() { TestRequest::get().uri(\"/\").cookie(Cookie::new(\"a\", \"1\")).to_request(); }",
        "use rocket::{http::Cookie, local::blocking::Client}; fn f() { let client = Client::tracked(rocket()).unwrap(); client.get(\"/\").cookie(Cookie::new(\"a\", \"1\")).cookie((\"b\", \"1\")).dispatch(); }",
        "fn f() { let mut store = cookie_store::CookieStore::default(); store.insert_raw(&cookie_store::RawCookie::new(\"a\", \"1\"), &url); }",
        "fn f() { awc::Client::new().get(u).cookie(awc::cookie::Cookie::new(\"a\", \"1\")).send(); }",
        "fn f() { wiremock::ResponseTemplate::new(200).insert_header(\"set-cookie\", \"a=1\"); }",
        "use thirtyfour::Cookie; fn f(d: WebDriver) { d.add_cookie(Cookie::new(\"a\", \"1\")); }",
        "use fantoccini::cookies::Cookie; fn f(c: Client) { c.add_cookie(Cookie::new(\"a\", \"1\")); }",
    ] {
        check_none(text);
    }
}

#[test]
fn other_things_of_that_name() {
    for text in [
        "struct Cookie; impl Cookie { fn new(n: &str, v: &str) -> Self { Self } } fn f() { Cookie::new(\"a\", \"b\"); }",
        "mod jar { pub struct Cookie; pub struct CookieJar; } use jar::*; fn f(jar: CookieJar) { Cookie::new(\"a\"); jar.add(\"a\"); }",
        "use x11rb::cookie::Cookie; fn f() { Cookie::new(conn, 1); }",
        "use bakery::Cookie; fn f() { Cookie::new(\"chocolate\", 3); Cookie::build(\"x\"); }",
        "enum Food { Cookie(String) } fn f() { Food::Cookie(\"a\".into()); }",
        "mod cookie { pub struct Cookie; } fn f() { cookie::Cookie::new(\"a\", \"b\"); }",
        "fn f(jar: Jar, set: HashSet<&str>) { jar.add(\"cookie\"); set.insert((\"a\", \"b\")); set.remove(\"cookie\"); }",
        "fn cookie_jar() {} fn f() { let jar = vec![\"cookie\"]; jar.push((\"a\", \"b\")); }",
        "fn f() { let cookie = \"a=b\"; map.insert(\"cookie\", cookie); }",
        "use cookie::Cookie; fn f() { Cookie::named(\"\"); }",
    ] {
        check_none(text);
    }
}

#[test]
fn tests_and_comments() {
    for text in [
        "use cookie::Cookie; #[cfg(test)] mod tests { use super::*; fn f() { Cookie::new(\"a\", \"b\"); } }",
        "use cookie::Cookie; #[cfg(any(test, feature = \"x\"))] fn f() { Cookie::new(\"a\", \"b\"); }",
        "use cookie::Cookie; #[test] fn f() { Cookie::new(\"a\", \"b\"); }",
        "use cookie::Cookie; #[tokio::test(flavor = \"multi_thread\")] async fn f() { Cookie::new(\"a\", \"b\"); }",
        "use cookie::Cookie; #[sqlx::test] async fn f() { Cookie::new(\"a\", \"b\"); } #[rstest] fn g() { Cookie::new(\"a\", \"b\"); }",
        "#![cfg(test)] use cookie::Cookie; fn f() { Cookie::new(\"a\", \"b\"); }",
        "//! use cookie::Cookie; Cookie::new(\"a\", \"b\");\n/// Cookie::new(\"a\", \"b\")\nfn f() { /* cookie::Cookie::new(\"a\", \"b\") */ }",
        "use cookie::Cookie; struct S; #[cfg(test)] impl S { fn f() { Cookie::new(\"a\", \"b\"); } } impl S { #[cfg(test)] fn g() { Cookie::new(\"a\", \"b\"); } }",
    ] {
        check_none(text);
    }
}

#[test]
fn modules_for_tests_in_other_files() {
    let cookie = "use cookie::Cookie; fn f() { Cookie::new(\"a\", \"b\"); }";
    check_none_in(&[("src/lib.rs", "#[cfg(test)]\nmod tests;"), ("src/tests.rs", cookie)]);
    check_none_in(&[
        ("src/lib.rs", "mod a;"),
        ("src/a.rs", "#[cfg(test)] mod tests;"),
        ("src/a/tests/mod.rs", cookie),
    ]);
    check_none_in(&[
        ("src/lib.rs", "use cookie::Cookie;\n#[cfg(test)] mod support;"),
        ("src/support/deep.rs", cookie),
    ]);
}
