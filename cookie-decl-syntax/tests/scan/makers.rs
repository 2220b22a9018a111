//! Constructors, builders and jars.

use expect_test::expect;

use crate::support::{check, check_all, check_none};

#[test]
fn constructors() {
    check(
        r#"
use axum_extra::extract::cookie::{Cookie, CookieJar};
use actix_web::cookie as actix;

fn f(jar: CookieJar) -> CookieJar {
    let c = Cookie::new("a", "1");
    let d = Cookie::build(("b", "1")).path("/x").domain("example.org").build();
    actix::Cookie::build("c", "1").finish();
    actix::Cookie::named("d");
    jar.add(c).add(Cookie::from("e")).add(Cookie::from(("f", "1"))).add(("g", "1")).remove("h").remove(Cookie::from("i"))
}
"#,
        &expect![[r#"
            6:25 set `a` Cookie::new
            7:28 set `b` Cookie::build path=/x domain=example.org
            8:26 set `c` Cookie::build
            9:26 set `d` Cookie::named
            10:33 set `e` Cookie::from
            10:57 set `f` Cookie::from
            10:74 set `g` CookieJar::add
            10:92 remove `h` CookieJar::remove
            10:117 remove `i` Cookie::from
        "#]],
    );
}

#[test]
fn other_cookies_are_none() {
    for text in [
        "struct Cookie; impl Cookie { fn new(n: &str, v: &str) {} } fn f() { Cookie::new(\"a\", \"b\"); }",
        "use reqwest::cookie::Cookie; fn f() { Cookie::new(\"a\", \"b\"); }",
        "use axum_extra::extract::CookieJar; fn f(jar: CookieJar) { jar.get(\"a\"); }",
        "fn f() { map.insert(\"cookie\", \"a=b\"); }",
        "use cookie::Cookie; #[cfg(test)] mod tests { use super::*; fn f() { Cookie::new(\"a\", \"b\"); } }",
        "use cookie::Cookie; #[tokio::test] async fn f() { Cookie::new(\"a\", \"b\"); }",
        "/// use cookie::Cookie; Cookie::new(\"a\", \"b\");\nfn f() {}",
        "use cookie::Cookie; fn f(s: &str) { Cookie::parse(s); Cookie::parse(\"a=b\").unwrap().value(); }",
    ] {
        check_none(text);
    }
}

#[test]
fn re_exports_and_globs() {
    check_all(
        &[
            ("src/prelude.rs", "pub use axum_extra::extract::*;"),
            ("src/http.rs", "pub use tower_cookies::{Cookie as C, Cookies};"),
            (
                "src/main.rs",
                r#"mod prelude; mod http; use prelude::*; use crate::http::*;
fn f(jar: Cookies) {
    Cookie::new("a", "1");
    jar.add(C::new("b", "1"));
    rocket::http::Cookie::new("c", "1");
}"#,
            ),
        ],
        &expect![[r#"
            3:17 set `a` Cookie::new
            4:20 set `b` Cookie::new
            5:31 set `c` Cookie::new
        "#]],
    );
}
