//! What the code says of a cookie, as terms of a row.

use cookie_decl_syntax::rule::Family;

use crate::support::collect_all;

/// Holds the terms of each cookie that the lines of a function set against what is expected of them.
fn check(uses: &str, lines: &[(&str, &str)]) {
    for (line, expected) in lines {
        let code = format!(
            "{uses}\nconst WEEK: i64 = 60 * 60 * 24 * 7;\nfn f(jar: CookieJar, ttl: Duration, flag: bool) {{ {line} }}"
        );
        let collected = collect_all(&[("src/main.rs", &code)]);
        let terms: Vec<String> = collected.sites.iter().map(|site| site.row_terms().join(", ")).collect();
        assert_eq!(terms, [*expected], "{line}");
        for terms in &terms {
            assert_are_terms(terms);
        }
    }
}

/// They are to be pasted: a table takes them.
fn assert_are_terms(terms: &str) {
    let cell = if terms.is_empty() { String::new() } else { format!("| {terms}") };
    let table =
        format!("#![site(\"https://a.example\")] necessary {{ \"P\" | \"S\" | \"name\" | \"U\" {cell}; }}");
    let (_, said) = cookie_decl_syntax::read(table.parse().unwrap());
    let said: Vec<_> = said.iter().filter(|said| said.rule.family == Family::Table).collect();
    assert!(said.is_empty(), "{terms}: {said:?}");
}

#[test]
fn of_builders() {
    check(
        "use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite}; use time::{Duration, OffsetDateTime};",
        &[
            ("jar.add((\"a\", \"1\"));", ""),
            ("jar.add(Cookie::build((\"a\", \"1\")).secure(true).http_only(true).path(\"/\"));", ""),
            (
                "jar.add(Cookie::build((\"a\", \"1\")).secure(false).http_only(false));",
                "Secure = false, HttpOnly = false",
            ),
            ("jar.add(Cookie::build((\"a\", \"1\")).secure(flag).same_site(choose()));", ""),
            (
                "jar.add(Cookie::build((\"a\", \"1\")).same_site(SameSite::None).partitioned(true));",
                "SameSite = None, Partitioned",
            ),
            (
                "jar.add(Cookie::build((\"a\", \"1\")).same_site(SameSite::Lax).path(\"/shop\"));",
                "Path = \"/shop\"",
            ),
            ("jar.add(Cookie::build((\"a\", \"1\")).max_age(Duration::days(30)));", "30 days"),
            ("jar.add(Cookie::build((\"a\", \"1\")).max_age(Duration::seconds(60 * 60)));", "1 hour"),
            ("jar.add(Cookie::build((\"a\", \"1\")).max_age(Duration::seconds(WEEK)));", "7 days"),
            (
                "let hours = 12; jar.add(Cookie::build((\"a\", \"1\")).max_age(Duration::hours(hours)));",
                "12 hours",
            ),
            (
                "let week = Duration::weeks(1); jar.add(Cookie::build((\"a\", \"1\")).max_age(week));",
                "7 days",
            ),
            (
                "jar.add(Cookie::build((\"a\", \"1\")).expires(OffsetDateTime::now_utc() + Duration::minutes(5)));",
                "5 minutes",
            ),
            (
                "jar.add(Cookie::build((\"a\", \"1\")).max_age(Duration::days(1)).expires(OffsetDateTime::now_utc() + ttl));",
                "1 day",
            ),
            ("jar.add(Cookie::build((\"a\", \"1\")).max_age(ttl));", ""),
            ("jar.add(Cookie::build((\"a\", \"1\")).expires(None));", ""),
            ("jar.add(Cookie::build((\"a\", \"1\")).permanent());", "400 days"),
            (
                "let mut c = Cookie::new(\"a\", \"1\"); c.set_secure(false); c.set_max_age(Some(Duration::days(2))); jar.add(c);",
                "2 days, Secure = false",
            ),
        ],
    );
}

#[test]
fn of_rocket() {
    check(
        "use rocket::http::{Cookie, CookieJar, SameSite}; use rocket::time::Duration;",
        &[
            ("jar.add((\"a\", \"1\"));", "SameSite = Strict"),
            ("jar.add(Cookie::build((\"a\", \"1\")).same_site(SameSite::Lax));", ""),
            ("jar.add_private((\"a\", \"1\"));", "7 days, SameSite = Strict"),
            (
                "jar.add_private(Cookie::build((\"a\", \"1\")).max_age(Duration::hours(1)));",
                "1 hour, SameSite = Strict",
            ),
        ],
    );
}

#[test]
fn of_headers_and_scripts() {
    check(
        "use http::header::SET_COOKIE;",
        &[
            (
                "r.header(SET_COOKIE, \"a=1; Max-Age=86400; Secure; HttpOnly; SameSite=Strict\");",
                "1 day, SameSite = Strict",
            ),
            (
                "r.header(SET_COOKIE, format!(\"a=1; Max-Age={ttl}; samesite=none; path=/x\"));",
                "SameSite = None, Path = \"/x\"",
            ),
            ("r.header(SET_COOKIE, \"a=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT\");", ""),
            ("eval(\"document.cookie = 'a=1; max-age=31536000; SameSite=Lax'\");", "1 year"),
        ],
    );
}

#[test]
fn of_a_helper() {
    check(
        "use axum_extra::extract::cookie::{Cookie, CookieJar}; use time::Duration;\n\
         fn set(jar: CookieJar, name: &'static str) { jar.add(Cookie::build((name, \"1\")).max_age(Duration::days(3)).secure(false)); }",
        &[("set(jar, \"a\");", "3 days, Secure = false")],
    );
}
