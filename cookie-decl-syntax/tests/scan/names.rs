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
