//! The pages: whose language they speak, the charter, and the headers around them.

use crate::portal::Portal;

const FRENCH: &str = r#"<html lang="fr">"#;
const ENGLISH: &str = r#"<html lang="en">"#;
const BRETON: &str = r#"<html lang="br">"#;

#[test]
fn pages_speak_the_language_that_the_browser_prefers() {
    let portal = Portal::start();
    for (header, expected) in [
        ("en", ENGLISH),
        ("en-GB,en;q=0.9", ENGLISH),
        ("de,en;q=0.8,fr;q=0.7", ENGLISH),
        ("fr;q=0, *;q=0.1", ENGLISH),
        ("fr-FR,fr;q=0.9,en;q=0.8", FRENCH),
        ("en;q=0.3,fr;q=0.31", FRENCH),
        ("br, fr;q=0.9", BRETON),
        ("de", FRENCH),
        ("en;q=nonsense", FRENCH),
    ] {
        for path in ["/", "/cookies", "/no-such-page"] {
            let answer = portal.get(path, &[("accept-language", header)]);
            assert!(answer.body.contains(expected), "{path} {header}");
            assert_eq!(answer.header("vary"), "Accept-Language, Cookie, Sec-GPC");
            assert_eq!(answer.header("content-language"), &expected[12..14]);
        }
    }
    assert!(portal.get("/", &[]).body.contains(FRENCH));
    let lines = [("accept-language", "de"), ("accept-language", "en")];
    assert!(portal.get("/", &lines).body.contains(ENGLISH), "the header may stand in several lines");
}

#[test]
fn the_chosen_language_goes_first() {
    let portal = Portal::start();
    let page = |cookie| portal.get("/cookies", &[("cookie", cookie), ("accept-language", "fr")]).body;
    assert!(page("django_language=en").contains(ENGLISH));
    assert!(page("django_language=de").contains(FRENCH), "no language of ours");
    assert!(page("django_language=%FF").contains(FRENCH), "no text");
    assert!(page("broken; ;=; django_language=en").contains(ENGLISH), "broken neighbours");
}

#[test]
fn choosing_a_language() {
    let portal = Portal::start();
    let token = portal.token();
    let choose = |fields: &str| {
        portal.post("/language", &format!("csrftoken={token}"), &format!("csrf_token={token}&{fields}"))
    };
    let answer = choose("language=en&next=%2Fcookies%23cookie-SESSIONID");
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/cookies#cookie-SESSIONID"));
    assert_eq!(answer.set_cookies(), ["django_language=en; Path=/; Secure; SameSite=Lax; Max-Age=31536000"]);
    assert_eq!(
        choose("language=fr").set_cookies(),
        ["django_language=fr; Path=/; Secure; SameSite=Lax; Max-Age=31536000"]
    );
    let unknown = choose("language=de&next=%2Fcookies");
    assert_eq!(unknown.status, 422);
    assert!(unknown.set_cookies().is_empty());
}

#[test]
fn choosing_a_language_leads_nowhere_else() {
    let portal = Portal::start();
    let token = portal.token();
    for next in [
        "%2F%2Fevil.example",
        "%2F%5Cevil.example",
        "%5C%5Cevil.example",
        "%2F%09%2Fevil.example",
        "%2F%0D%0ASet-Cookie:%20a=b",
        "https:%2F%2Fevil.example",
        "https:evil.example",
        "javascript:alert(1)",
        "",
    ] {
        let form = format!("csrf_token={token}&language=en&next={next}");
        let answer = portal.post("/language", &format!("csrftoken={token}"), &form);
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/"), "{next}");
        assert_eq!(answer.set_cookies().len(), 1, "{next}");
    }
}

#[test]
fn the_charter_lists_the_cookies_in_each_language() {
    let portal = Portal::start();
    for (language, purpose) in [
        ("fr", "Vous garde connecté d’une page à l’autre."),
        ("en", "Keeps you signed in from page to page."),
        ("br", "Mirout a ra ho kevreadenn digor eus an eil pajenn d’eben."),
    ] {
        let page = portal.get("/cookies", &[("accept-language", language)]).body;
        assert!(page.contains(purpose));
        for name in ["sessionid", "django_language", "csrftoken", "cookies_preferences", "visits"] {
            assert!(page.contains(&format!(">{name}</code>")), "{name} in {language}");
        }
        assert_eq!(page.matches("<h1").count(), 1);
        assert_eq!(page.matches("<main").count(), 1);
    }
}

#[test]
fn every_answer_has_the_security_headers() {
    let portal = Portal::start();
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                  form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    for path in ["/", "/cookies", "/app.js", "/style.css", "/no-such-page", "/sign-in"] {
        let answer = portal.get(path, &[]);
        assert_eq!(answer.header("content-security-policy"), policy, "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
    }
}

#[test]
fn pages_keep_to_that_policy() {
    let portal = Portal::start();
    let (id, _) = portal.sign_in("Anna");
    let cookies = format!("sessionid={id}");
    for (path, cookies) in [("/", ""), ("/", &cookies), ("/cookies", ""), ("/no-such-page", "")] {
        let page = portal.get(path, &[("cookie", cookies)]).body;
        assert_eq!(page.matches("<script").count(), 1, "{path}: the file, and nothing inline");
        for inline in ["<style", " style=", " onclick=", "javascript:", "http://"] {
            assert!(!page.contains(inline), "{path} {inline}");
        }
    }
}

#[test]
fn the_files_of_the_pages_are_served() {
    let portal = Portal::start();
    let script = portal.get("/app.js", &[]);
    assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
    assert!(script.body.contains("X-CSRFToken") && script.body.contains("csrftoken="));
    let sheet = portal.get("/style.css", &[]);
    assert_eq!(sheet.header("content-type"), "text/css; charset=utf-8");
    assert!(sheet.body.contains("header.site") && sheet.body.contains(".cookie-charter-table"));
    for file in [script, sheet] {
        assert!(file.set_cookies().is_empty());
    }
}

#[test]
fn an_unknown_page_is_not_found() {
    let answer = Portal::start().get("/no-such-page", &[("accept-language", "en")]);
    assert_eq!(answer.status, 404);
    assert!(answer.body.contains("There is no such page"));
}
