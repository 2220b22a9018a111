//! Choosing: the banner, the form, the counter of visits, and every header that they bring.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::portal::{Answer, Portal};

const BANNER: &str = r#"<form id="cookie-consent-banner""#;
const FORM: &str = r#"<form id="cookie-consent""#;
const NO_VISITS: &str =
    "visits=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

/// The header that remembers a choice of this moment.
fn remembered(answer: &Answer, granted: bool) -> String {
    let value = answer.value("cookies_preferences");
    let time: u64 = value
        .strip_prefix("{%22v%22:1%2C%22t%22:")
        .and_then(|rest| rest.split_once("%2C"))
        .and_then(|(time, _)| time.parse().ok())
        .unwrap_or_else(|| panic!("no time in {value}"));
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    assert!((now - 60..=now).contains(&time), "{time} is not now");

    // Six characters for the one row that was granted, none for a refusal.
    let rows = value.split_once("%22r%22:%22").map_or("", |(_, rest)| rest.trim_end_matches("%22}"));
    assert_eq!(rows.len(), if granted { 6 } else { 0 }, "{value}");
    format!(
        "cookies_preferences={{%22v%22:1%2C%22t%22:{time}%2C%22c%22:{{%22statistics%22:{granted}}}%2C%22r%22:%22{rows}%22}}; \
         Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=15552000"
    )
}

/// The cookie as a browser sends it back.
fn choice(answer: &Answer) -> String {
    format!("cookies_preferences={}", answer.value("cookies_preferences"))
}

/// The visitor has a token already, so that every cookie that is set is about the choice.
fn home(portal: &Portal, cookies: &str) -> Answer {
    let token = portal.token();
    portal.get("/", &[("cookie", &format!("csrftoken={token}; {cookies}")), ("accept-language", "en")])
}

#[test]
fn a_first_visit_is_asked_and_not_counted() {
    let portal = Portal::start();
    for cookies in ["", "visits=41", "cookies_preferences=2026-11-23; visits=41", "cookies_preferences=%FF"] {
        let home = home(&portal, cookies);
        assert!(home.set_cookies().is_empty(), "{:?}", home.set_cookies());
        assert!(home.body.contains(BANNER) && home.body.contains(r#"action="/cookies/choice""#));
        assert!(!home.body.contains("Your visits"));
    }
    let first = portal.get("/", &[]);
    assert_eq!(first.set_cookies().len(), 1, "the token alone: {:?}", first.set_cookies());
    assert_eq!(first.header("cache-control"), "private, no-cache");
}

#[test]
fn the_page_of_the_charter_has_the_form_in_the_visitor_s_language() {
    let portal = Portal::start();
    for (language, category) in [("fr", "Mesure d’audience"), ("en", "Audience measurement")] {
        let page = portal.get("/cookies", &[("accept-language", language)]).body;
        assert!(page.contains(FORM) && !page.contains(BANNER), "{page}");
        assert!(page.contains(r#"action="/cookies/choice?next=/cookies""#), "{page}");
        assert!(page.contains(r##"href="#cookie-consent""##), "the charter leads to it: {page}");
        assert!(page.contains(category) && !page.contains(" checked"), "{page}");
    }
}

#[test]
fn visits_count_for_those_who_accept() {
    let portal = Portal::start();
    let accepted = portal.choose("", "choice=accept");
    assert_eq!((accepted.status.as_u16(), accepted.header("location")), (303, "/"));
    assert_eq!(accepted.header("vary"), "Cookie");
    assert_eq!(accepted.set_cookies(), [remembered(&accepted, true)]);

    let choice = choice(&accepted);
    for (before, now) in [("", 1), ("; visits=1", 2), ("; visits=41", 42), ("; visits=many", 1)] {
        let home = home(&portal, &format!("{choice}{before}"));
        assert_eq!(
            home.set_cookies(),
            [format!("visits={now}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=33696000")]
        );
        assert!(home.body.contains(&format!("<strong>{now}</strong>")), "{}", home.body);
        assert!(!home.body.contains(BANNER));
    }
    let page = portal.get("/cookies", &[("cookie", &choice)]);
    assert!(page.body.contains(" checked"));
    assert!(page.set_cookies().iter().all(|line| !line.starts_with("visits=")), "the home page alone counts");
}

#[test]
fn those_who_refuse_are_neither_counted_nor_asked_again() {
    let portal = Portal::start();
    let refused = portal.choose("", "choice=refuse");
    assert_eq!((refused.status.as_u16(), refused.header("location")), (303, "/"));
    assert_eq!(refused.set_cookies(), [remembered(&refused, false)]);

    let home = home(&portal, &choice(&refused));
    assert!(home.set_cookies().is_empty(), "{:?}", home.set_cookies());
    assert!(!home.body.contains(BANNER) && !home.body.contains("Your visits"));
}

#[test]
fn whoever_changes_their_mind_loses_the_counter() {
    let portal = Portal::start();
    let choice = choice(&portal.choose("", "choice=accept"));
    // The form with its box cleared.
    let headers = [("cookie", &*format!("{choice}; visits=42")), ("sec-fetch-site", "same-origin")];
    let withdrawn = portal.post_with("/cookies/choice?next=/cookies", &headers, "choice=save");
    assert_eq!((withdrawn.status.as_u16(), withdrawn.header("location")), (303, "/cookies"));
    assert_eq!(withdrawn.set_cookies(), [&*remembered(&withdrawn, false), NO_VISITS]);

    // And with its box ticked again.
    let back = portal.choose("", "choice=save&category=statistics");
    assert_eq!(back.set_cookies(), [remembered(&back, true)]);
}

#[test]
fn only_pages_of_the_portal_can_choose() {
    let portal = Portal::start();
    let choose = |headers: &[(&str, &str)]| portal.post_with("/cookies/choice", headers, "choice=accept");
    let forged: [&[(&str, &str)]; 5] = [
        &[],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
    ];
    for headers in forged {
        let answer = choose(headers);
        assert_eq!(answer.status, 403, "{headers:?}");
        assert!(answer.set_cookies().is_empty(), "{headers:?}");
    }
    assert_eq!(choose(&[("origin", "https://opendata.brest.example")]).status, 303);
}

#[test]
fn a_form_without_a_choice_chooses_nothing() {
    let portal = Portal::start();
    for form in ["", "choice=maybe", "choice=accept&choice=refuse", "category=statistics"] {
        let answer = portal.choose("", form);
        assert_eq!(answer.status, 400, "{form}");
        assert!(answer.set_cookies().is_empty(), "{form}");
        assert!(answer.body.contains("Cette demande ne contient pas de choix"), "{form}");
    }
}

#[test]
fn choosing_leads_nowhere_else() {
    let portal = Portal::start();
    for next in ["%2F%2Fevil.example", "https:%2F%2Fevil.example", ""] {
        let path = format!("/cookies/choice?next={next}");
        let answer = portal.post_with(&path, &[("sec-fetch-site", "same-origin")], "choice=refuse");
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/"), "{next}");
    }
}
