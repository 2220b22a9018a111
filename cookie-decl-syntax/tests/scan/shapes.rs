//! Where code stands: in macros, closures, branches, attributes; and sources that do not parse.

use expect_test::expect;

use crate::support::{check, check_none};

#[test]
fn macros_are_searched() {
    check(
        r#"
use cookie::Cookie;
fn f() {
    vec![Cookie::new("a", "1")];
    html! { div { @if x { (Cookie::new("b", "1")) } } };
    view! { cx, <div on:click=move |_| { jar.add(Cookie::new("c", "1")); } class="x">"text"</div> };
    rsx! { button { onclick: move |_| set(Cookie::new("d", "1")), "Go" } };
    tokio::select! { x = read() => { Cookie::new("e", "1"); } _ = other() => {} };
    tokio::join!(async { Cookie::new("f", "1"); }, g());
    println!("{}", Cookie::new("g", "1"));
    my_macro!(Cookie::new("h", "1") => weird; tokens);
    let x = matches!(y, Some(_)) && assert!(Cookie::new("i", "1") == z);
}
lazy_static! { static ref C: Cookie<'static> = Cookie::new("j", "1"); }
macro_rules! m { () => { Cookie::new("k", "1") } }
"#,
        &expect![[r#"
            4:22 set `a` Cookie::new
            5:40 set `b` Cookie::new
            6:62 set `c` Cookie::new
            7:55 set `d` Cookie::new
            8:50 set `e` Cookie::new
            9:38 set `f` Cookie::new
            10:32 set `g` Cookie::new
            11:27 set `h` Cookie::new
            12:57 set `i` Cookie::new
            14:60 set `j` Cookie::new
            15:38 set `k` Cookie::new
        "#]],
    );
}

#[test]
fn branches_and_closures() {
    check(
        r#"
use axum_extra::extract::cookie::{Cookie, CookieJar};
fn f(jar: CookieJar) -> impl IntoResponse {
    let name = if secure { "__Host-a" } else { "a" };
    let jar = match x { Some(v) => jar.add(Cookie::new("b", v)), None => jar.remove("b") };
    let c = if x { Cookie::new("c", "1") } else { Cookie::new("d", "1") };
    jar.remove(c);
    let add = |jar: CookieJar| jar.add(("e", "1"));
    async move { jar.add(("f", "1")) };
    names.iter().fold(jar, |jar, name| jar.add(Cookie::new(name, "")))
}
struct S { base: CookieBuilder<'static>, jar: CookieJar }
impl S {
    fn new() -> Self { Self { base: Cookie::build("g").path("/g"), jar: CookieJar::new() } }
    fn add(&mut self) { self.jar.add(("h", "1")); }
}
"#,
        &expect![[r#"
            5:56 set `b` Cookie::new
            5:85 remove `b` CookieJar::remove
            6:32 remove `c` Cookie::new
            6:63 remove `d` Cookie::new
            8:41 set `e` CookieJar::add
            9:27 set `f` CookieJar::add
            10:60 set ?name Cookie::new
            14:51 set `g` Cookie::build path=/g
            15:39 set `h` CookieJar::add
        "#]],
    );
}

#[test]
fn allowed_rules() {
    check(
        r#"
use cookie::Cookie;
#[cookie_decl::allow(undeclared, reason = "old")]
fn f() { Cookie::new("a", "1"); }
use cookie_decl::allow as lift;
#[lift(undeclared, reason = "old")]
impl S { fn g() { Cookie::new("b", "1"); } fn h() { fn inner() { Cookie::new("c", "1"); } } }
#[allow(unused)]
fn i() { Cookie::new("d", "1"); }
#[cookie_decl::allow(undeclared, reason = "old")]
mod m { fn j() { cookie::Cookie::new("e", "1"); } }
"#,
        &expect![[r#"
            4:22 set `a` Cookie::new allow(undeclared)
            7:31 set `b` Cookie::new allow(undeclared)
            7:78 set `c` Cookie::new allow(undeclared)
            9:22 set `d` Cookie::new
            11:38 set `e` Cookie::new allow(undeclared)
        "#]],
    );
}

#[test]
fn a_source_that_does_not_parse_is_searched_as_tokens() {
    check(
        "use cookie::Cookie;\nfn f() { Cookie::new(\"a\", \"1\"); let = ; Cookie::new(\"b\", \"1\") }\nfn g() {",
        &expect![[r#"
        2:22 set `a` Cookie::new
        2:53 set `b` Cookie::new
        src/main.rs: cannot parse string into token stream (searched: true)
    "#]],
    );
    check(
        "use cookie::Cookie;\nfn f() { Cookie::new(\"a\", \"1\"); }}\n@ fn g() { Cookie::new(\"b\", \"1\"); }",
        &expect![[r#"
        2:22 set `a` Cookie::new
        3:24 set `b` Cookie::new
        src/main.rs: cannot parse string into token stream (searched: true)
    "#]],
    );
}

#[test]
fn places_are_counted_in_characters_and_octets() {
    let collected = crate::support::collect_all(&[(
        "src/main.rs",
        "#!/usr/bin/env run\r\n/* é */ fn f() { cookie::Cookie::new(\"été\", 1); }",
    )]);
    let region = &collected.sites[0].place.region;
    assert_eq!((region.line, region.column, region.octets.clone()), (2, 38, 58..65));
}

#[test]
fn what_nests_too_deep_is_named() {
    check(
        &format!("use cookie::Cookie;\nfn f() {{ {} }}", "(".repeat(5000)),
        &expect![[r#"
        src/main.rs: it nests too deep (searched: false)
    "#]],
    );
    for deep in [
        format!("{}1{}", "(".repeat(120), ")".repeat(120)),
        "!".repeat(5_900),
        "a + ".repeat(2_900) + "a",
        "a.b()".to_owned() + &".b()".repeat(1_900),
        "if x {} else ".repeat(1_400) + "{}",
    ] {
        check_none(&format!("use cookie::Cookie;\nfn f() {{ {deep}; }}").replace("!;", "!x;"));
    }
}
