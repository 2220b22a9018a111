//! Signing in and out, and what forms and the API refuse.

use crate::portal::{Portal, is_secret};

const FORMS: [(&str, &str); 3] =
    [("/sign-in", "name=Anna&remember=yes"), ("/sign-out", ""), ("/language", "language=en")];

#[test]
fn a_first_visit_brings_a_token_and_a_second_none() {
    let portal = Portal::start();
    let first = portal.get("/", &[]);
    let token = first.value("csrftoken");
    assert!(is_secret(&token));
    assert_eq!(
        first.set_cookies(),
        [format!("csrftoken={token}; Path=/; Secure; SameSite=Lax; Max-Age=31536000")]
    );
    assert!(first.body.contains(&format!(r#"name="csrf_token" value="{token}""#)));

    let second = portal.get("/cookies", &[("cookie", &format!("a=b; csrftoken={token}"))]);
    assert!(second.set_cookies().is_empty());
    assert!(second.body.contains(&token));

    let broken = portal.get("/", &[("cookie", "csrftoken=\"><script>")]);
    assert!(is_secret(&broken.value("csrftoken")));
    assert_ne!(broken.value("csrftoken"), token);
}

#[test]
fn signing_in_for_fourteen_days() {
    let portal = Portal::start();
    let token = portal.token();
    let form = format!("csrf_token={token}&name=+Anna+%3Cb%3E+&remember=yes");
    let answer = portal.post("/sign-in", &format!("csrftoken={token}"), &form);
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/"));

    let (id, new_token) = (answer.value("sessionid"), answer.value("csrftoken"));
    assert!(is_secret(&id) && is_secret(&new_token) && new_token != token);
    assert_eq!(
        answer.set_cookies(),
        [
            format!("sessionid={id}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600"),
            format!("csrftoken={new_token}; Path=/; Secure; SameSite=Lax; Max-Age=31536000"),
        ]
    );

    let home = portal.get("/", &[("cookie", &format!("sessionid={id}")), ("accept-language", "en")]);
    assert!(home.body.contains(r#"You are signed in as <strong translate="no">Anna &lt;b&gt;</strong>"#));
    assert!(!home.body.contains(r#"action="/sign-in""#));
}

#[test]
fn signing_in_until_the_browser_closes() {
    let portal = Portal::start();
    let token = portal.token();
    let form = format!("csrf_token={token}&name=Anna");
    let answer = portal.post("/sign-in", &format!("csrftoken={token}"), &form);
    let id = answer.value("sessionid");
    assert_eq!(answer.set_cookies()[0], format!("sessionid={id}; Path=/; Secure; HttpOnly; SameSite=Lax"));
}

#[test]
fn signing_in_again_ends_the_session_before() {
    let portal = Portal::start();
    let (before, token) = portal.sign_in("Anna");
    let cookies = format!("sessionid={before}; csrftoken={token}");
    let answer = portal.post("/sign-in", &cookies, &format!("csrf_token={token}&name=Yann"));
    let now = answer.value("sessionid");
    assert!(portal.get("/", &[("cookie", &format!("sessionid={now}"))]).body.contains("Yann"));
    assert!(!portal.get("/", &[("cookie", &format!("sessionid={before}"))]).body.contains("Anna"));
}

#[test]
fn a_name_that_is_empty_or_too_long_signs_nobody_in() {
    let portal = Portal::start();
    let token = portal.token();
    for name in [String::new(), "+%09+".to_owned(), "%C3%A9".repeat(65)] {
        let form = format!("csrf_token={token}&name={name}");
        let answer = portal.post("/sign-in", &format!("csrftoken={token}"), &form);
        assert_eq!(answer.status, 422);
        assert!(answer.set_cookies().is_empty());
        assert!(answer.body.contains(r#"role="alert""#) && answer.body.contains(r#"aria-invalid="true""#));
    }
    let longest = format!("csrf_token={token}&name={}", "%C3%A9".repeat(64));
    assert_eq!(portal.post("/sign-in", &format!("csrftoken={token}"), &longest).status, 303);
}

#[test]
fn signing_out_takes_the_cookie_away_and_forgets_the_session() {
    let portal = Portal::start();
    let (id, token) = portal.sign_in("Anna");
    let cookies = format!("sessionid={id}; csrftoken={token}");
    assert!(portal.get("/", &[("cookie", &cookies)]).body.contains("Anna"));

    let answer = portal.post("/sign-out", &cookies, &format!("csrf_token={token}"));
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/"));
    assert_eq!(
        answer.set_cookies(),
        [
            "sessionid=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"
        ]
    );
    assert!(!portal.get("/", &[("cookie", &cookies)]).body.contains("Anna"));
}

#[test]
fn forms_of_other_sites_are_refused() {
    let portal = Portal::start();
    let (token, other) = (portal.token(), portal.token());
    for (path, fields) in FORMS {
        let post =
            |cookies: &str, given: &str| portal.post(path, cookies, &format!("{fields}&csrf_token={given}"));
        for (cookies, given) in [
            (format!("csrftoken={token}"), other.as_str()),
            (format!("csrftoken={token}"), ""),
            (format!("csrftoken={token}"), &token[1..]),
            ("csrftoken=".to_owned(), ""),
            ("csrftoken=abc".to_owned(), "abc"),
            ("a=b".to_owned(), token.as_str()),
        ] {
            let answer = post(&cookies, given);
            assert_eq!(answer.status, 403, "{path} {cookies} {given}");
            assert!(answer.set_cookies().is_empty(), "{path} {cookies} {given}");
        }
        assert_eq!(portal.post(path, &format!("csrftoken={token}"), fields).status, 422, "{path}: no field");
        assert_eq!(post(&format!("csrftoken={token}"), &token).status, 303, "{path}");
    }
}

#[test]
fn a_forged_sign_out_leaves_the_session() {
    let portal = Portal::start();
    let (id, token) = portal.sign_in("Anna");
    let cookies = format!("sessionid={id}; csrftoken={token}");
    let answer = portal.post("/sign-out", &cookies, &format!("csrf_token={}", portal.token()));
    assert_eq!(answer.status, 403);
    assert!(portal.get("/", &[("cookie", &cookies)]).body.contains("Anna"));
}

#[test]
fn the_api_follows_and_unfollows() {
    let portal = Portal::start();
    let (id, token) = portal.sign_in("Anna");
    let cookies = format!("sessionid={id}; csrftoken={token}");
    let follow = || portal.call("/api/follow", &[("cookie", &cookies), ("x-csrftoken", &token)]);
    let pressed = || {
        let page = portal.get("/", &[("cookie", &cookies)]).body;
        (page.contains(r#"hidden aria-pressed="true""#), page.contains(r#"hidden aria-pressed="false""#))
    };
    assert_eq!(pressed(), (false, true));
    let answer = follow();
    assert_eq!((answer.status.as_u16(), answer.body.as_str()), (200, r#"{"following":true}"#));
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(pressed(), (true, false));
    assert_eq!(follow().body, r#"{"following":false}"#);
    assert_eq!(pressed(), (false, true));
}

#[test]
fn the_api_refuses_calls_that_are_not_ours() {
    let portal = Portal::start();
    let (id, token) = portal.sign_in("Anna");
    let other = portal.token();
    let session = format!("sessionid={id}");
    let both = format!("sessionid={id}; csrftoken={token}");
    for headers in [
        &[("cookie", both.as_str())][..],
        &[("cookie", &both), ("x-csrftoken", &other)],
        &[("cookie", &both), ("x-csrftoken", "")],
        &[("cookie", &both), ("x-csrftoken", &token[..63])],
        &[("cookie", &session), ("x-csrftoken", &token)],
        &[("cookie", &format!("{session}; csrftoken=")), ("x-csrftoken", "")],
        &[("cookie", &format!("{session}; csrftoken=abc")), ("x-csrftoken", "abc")],
        &[("x-csrftoken", &token)],
    ] {
        assert_eq!(portal.call("/api/follow", headers).status, 403, "{headers:?}");
    }
    let page = portal.get("/", &[("cookie", &both)]).body;
    assert!(page.contains(r#"hidden aria-pressed="false""#), "nothing was followed");
}

#[test]
fn the_api_serves_only_those_who_are_signed_in() {
    let portal = Portal::start();
    let token = portal.token();
    let stranger = format!("sessionid={}; csrftoken={token}", "0".repeat(64));
    for cookies in [&format!("csrftoken={token}"), &stranger] {
        let answer = portal.call("/api/follow", &[("cookie", cookies), ("x-csrftoken", &token)]);
        assert_eq!(answer.status, 401, "{cookies}");
    }
}

#[test]
fn on_http_and_localhost_cookies_can_do_without_secure() {
    let portal = Portal::start_with(&["--site", "http://localhost:3000"]);
    let token = portal.token();
    let form = format!("csrf_token={token}&name=Anna");
    let answer = portal.post("/sign-in", &format!("csrftoken={token}"), &form);
    let (id, token) = (answer.value("sessionid"), answer.value("csrftoken"));
    assert_eq!(
        answer.set_cookies(),
        [
            format!("sessionid={id}; Path=/; HttpOnly; SameSite=Lax"),
            format!("csrftoken={token}; Path=/; SameSite=Lax; Max-Age=31536000"),
        ]
    );
    let choice = portal.choose("", "choice=accept").value("cookies_preferences");
    let home = portal.get("/", &[("cookie", &format!("csrftoken={token}; cookies_preferences={choice}"))]);
    assert_eq!(home.set_cookies(), ["visits=1; Path=/; HttpOnly; SameSite=Lax; Max-Age=33696000"]);
}
