//! Names that stand elsewhere: in constants, in helpers' callers.

use expect_test::expect;

use crate::support::check_all;

#[test]
fn constants_and_helpers() {
    check_all(
        &[
            (
                "src/config.rs",
                "pub const NAME: &str = \"a\"; pub struct Keys; impl Keys { pub const B: &'static str = concat!(\"b\", \"_\", \"c\"); }",
            ),
            ("src/other.rs", "use crate::set_it; fn g(r: &mut R) { set_it(r, \"from_other\"); }"),
            (
                "src/main.rs",
                r#"mod config; use config::{NAME, Keys}; use cookie::Cookie;
static ALIAS: &str = config::NAME;
fn f(r: &mut R, n: &str, config: Config) {
    Cookie::new(NAME, "1");
    Cookie::new(Keys::B, "1");
    Cookie::new(ALIAS, "1");
    Cookie::new(config.name, "1");
    Cookie::new(format!("p_{}", n), "1");
    set_it(r, "direct");
}
pub fn set_it(r: &mut R, name: &str) {
    r.headers_mut().append("set-cookie", format!("{name}=1; Path=/").parse().unwrap());
}
pub fn lonely(name: &str) { Cookie::new(name, "v"); }
"#,
            ),
        ],
        &expect![[r#"
            4:17 set `a` Cookie::new
            5:17 set `b_c` Cookie::new
            6:17 set `a` Cookie::new
            7:17 set ?config.name Cookie::new
            8:17 set `p_*` Cookie::new
            9:15 set `direct` Set-Cookie path=/
            14:41 set ?name Cookie::new
            src/other.rs:1:48 set `from_other` Set-Cookie path=/
        "#]],
    );
}

#[test]
fn what_functions_return_is_followed() {
    check_all(
        &[(
            "src/main.rs",
            r#"
use axum::http::{HeaderValue, header::SET_COOKIE};
use cookie::Cookie;
const TOKEN: &str = "token";
fn name() -> &'static str { "a" }
fn line(value: &str) -> String { format!("{}={value}; Path=/x", name()) }
fn value_of(secret: &str) -> HeaderValue {
    if secret.is_empty() { return HeaderValue::from_static("b=; Max-Age=0"); }
    HeaderValue::from_static("b=; Max-Age=0")
}
fn built() -> HeaderValue { HeaderValue::from_str(&Cookie::new("c", "1").to_string()).unwrap() }
struct Config;
impl Config { fn cookie_name(&self) -> String { format!("{TOKEN}_d") } }
fn named(name: &str) -> String { format!("{name}=1") }
fn f(h: &mut HeaderMap, config: &Config) {
    Cookie::new(name(), "1");
    h.insert(SET_COOKIE, line("v").parse().unwrap());
    h.append(SET_COOKIE, value_of("s"));
    h.append(SET_COOKIE, built());
    Cookie::new(config.cookie_name(), "1");
    h.append(SET_COOKIE, named("e").parse().unwrap());
    wrapped(h, "body");
    recurse();
}
fn wrapped(h: &mut HeaderMap, body: &str) { h.append(SET_COOKIE, line(body).parse().unwrap()); }
fn recurse() -> String { Cookie::new(recurse(), "1"); recurse() }
"#,
        )],
        &expect![[r#"
            11:64 set `c` Cookie::new
            16:17 set `a` Cookie::new
            17:26 set `a` Set-Cookie path=/x
            18:26 remove `b` Set-Cookie
            20:17 set `token_d` Cookie::new
            21:26 set `e` Set-Cookie
            25:66 set `a` Set-Cookie path=/x
            26:38 set ?recurse() Cookie::new
        "#]],
    );
}
