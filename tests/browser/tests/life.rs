//! The life of a visitor in Chromium. After each step the browser's own jar is looked into, whole: what is not listed is
//! not there.

use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, Redirect};
use axum::routing::get;
use cookie_decl_browser::{Chromium, Server, Tab, router};

const HOST: &str = "data.portal.test";

/// The banner of a first visit, a button of the consent form, the check box of its one category.
const BANNER: &str = "#cookie-consent-banner";
const REFUSE_IN_BANNER: &str = "#cookie-consent-banner button[value=refuse]";
const ACCEPT_IN_BANNER: &str = "#cookie-consent-banner button[value=accept]";
const REFUSE: &str = "#cookie-consent button[value=refuse]";
const SAVE: &str = "#cookie-consent button[value=save]";
const BOX: &str = "#cookie-consent-to-statistics";
const TICKED_BOX: &str = "#cookie-consent-to-statistics[checked]";

const SID: &str = "__Host-sid: host-only data.portal.test; Path=/; Secure; HttpOnly; SameSite=Lax; session";
const LANGUAGE: &str = "lang: Domain=data.portal.test; Path=/; Secure; HttpOnly; SameSite=Lax; 365.0 days";
const CHOICE: &str = "choice: host-only data.portal.test; Path=/; Secure; HttpOnly; SameSite=Lax; 180.0 days";

/// What counts a visit, as the rows of the table say it.
const COUNTED: &[&str] = &[
    "visits: host-only data.portal.test; Path=/; Secure; HttpOnly; SameSite=Lax; 390.0 days",
    "audience: Domain=data.portal.test; Path=/; Secure; HttpOnly; SameSite=Lax; 30.0 days",
    "opened_home: host-only data.portal.test; Path=/; Secure; HttpOnly; SameSite=Strict; 7.0 days",
    "map: host-only data.portal.test; Path=/; Secure; HttpOnly; SameSite=None; Partitioned by https://portal.test; 1.0 days",
];

/// What the page's script writes, each name three times.
const SCRIPTED: &[&str] = &[
    "_pk_id.1.1fff: host-only data.portal.test; Path=/; Secure; SameSite=Lax; 390.0 days",
    "_pk_id.1.1fff: Domain=data.portal.test; Path=/; Secure; SameSite=Lax; 390.0 days",
    "_pk_id.1.1fff: Domain=portal.test; Path=/; Secure; SameSite=Lax; 390.0 days",
    "_pk_ses.1.1fff: host-only data.portal.test; Path=/; Secure; SameSite=Lax; 1.0 days",
    "_pk_ses.1.1fff: Domain=data.portal.test; Path=/; Secure; SameSite=Lax; 1.0 days",
    "_pk_ses.1.1fff: Domain=portal.test; Path=/; Secure; SameSite=Lax; 1.0 days",
];

#[test]
fn a_visitor_refuses_accepts_and_withdraws() {
    life(true);
}

#[test]
fn without_scripts_it_is_the_same_life() {
    life(false);
}

fn life(scripts: bool) {
    let server = Server::start(router(), HOST).unwrap();
    let home = format!("https://{HOST}:{}/", server.port());
    let form = format!("{home}cookies");
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(scripts);
    let counted = if scripts { [COUNTED, SCRIPTED].concat() } else { COUNTED.to_vec() };

    // First visit: asked, and nothing kept. Signing in and a language need no choice.
    tab.go(&home);
    assert!(tab.has(BANNER), "{}", tab.text("body"));
    holds(&mut tab, &[&[]]);
    tab.follow("#sign-in");
    assert!(tab.text("#visitor").contains("Signed in"));
    tab.follow("#french");
    assert!(tab.text("#language").contains("fr"));
    assert!(tab.has(BANNER));
    holds(&mut tab, &[&[SID, LANGUAGE]]);

    tab.follow(REFUSE_IN_BANNER);
    refused(&mut tab);
    tab.go(&home);
    refused(&mut tab);

    // The box is not ticked for them; they tick it.
    tab.go(&form);
    assert!(tab.has(BOX) && !tab.has(TICKED_BOX), "{}", tab.text("#cookie-consent"));
    tab.click(BOX);
    tab.follow(SAVE);
    for visits in ["1", "2"] {
        assert!(!tab.has(BANNER));
        holds(&mut tab, &[&[SID, LANGUAGE, CHOICE], &counted]);
        assert_eq!(value(&mut tab, "visits"), visits);
        assert!(tab.text("#visits").contains(visits));
        tab.go(&home);
    }

    // The change of mind: the form shows what was chosen, and takes it back.
    tab.go(&form);
    assert!(tab.has(TICKED_BOX));
    tab.click(BOX);
    tab.follow(SAVE);
    refused(&mut tab);
    tab.go(&home);
    refused(&mut tab);

    // Still the same session, until they end it.
    assert_eq!(value(&mut tab, "lang"), "fr");
    assert!(tab.text("#visitor").contains("Signed in"));
    tab.follow("#sign-out");
    assert!(tab.text("#visitor").contains("Nobody"));
    holds(&mut tab, &[&[LANGUAGE, CHOICE]]);
}

#[test]
fn one_button_accepts_and_one_refuses() {
    let server = Server::start(router(), HOST).unwrap();
    let home = format!("https://{HOST}:{}/", server.port());
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(true);

    tab.go(&home);
    tab.follow(ACCEPT_IN_BANNER);
    assert!(!tab.has(BANNER));
    holds(&mut tab, &[&[CHOICE], COUNTED, SCRIPTED]);

    tab.go(&format!("{home}cookies"));
    tab.follow(REFUSE);
    assert!(!tab.has(BANNER));
    holds(&mut tab, &[&[CHOICE]]);
}

/// Without the attributes that a removal of ours repeats, this browser keeps the cookies: what the other tests show is not
/// shown by chance.
#[test]
fn careless_removals_remove_nothing() {
    let careless = || async {
        let headers = [
            "__Host-sid=; Path=/; Max-Age=0",
            "lang=; Path=/; Secure; Max-Age=0",
            "map=; Path=/; Secure; SameSite=None; Max-Age=0",
        ];
        (AppendHeaders(headers.map(|header| (SET_COOKIE, header))), Redirect::to("/"))
    };
    let server = Server::start(router().route("/careless", get(careless)), HOST).unwrap();
    let home = format!("https://{HOST}:{}/", server.port());
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(true);

    tab.go(&home);
    tab.follow("#sign-in");
    tab.follow("#french");
    tab.follow(ACCEPT_IN_BANNER);
    tab.go(&format!("{home}careless"));
    holds(&mut tab, &[&[SID, LANGUAGE, CHOICE], COUNTED, SCRIPTED]);
    tab.follow("#sign-out");
    holds(&mut tab, &[&[LANGUAGE, CHOICE], COUNTED, SCRIPTED]);
}

/// Neither asked again nor counted, and signed in as before.
fn refused(tab: &mut Tab<'_>) {
    assert!(!tab.has(BANNER));
    assert!(!tab.has("#visits"));
    assert!(tab.text("#visitor").contains("Signed in"), "{}", tab.text("body"));
    holds(tab, &[&[SID, LANGUAGE, CHOICE]]);
}

/// The jar has these cookies, and no others.
#[track_caller]
fn holds(tab: &mut Tab<'_>, expected: &[&[&str]]) {
    let mut expected = expected.concat();
    expected.sort_unstable();
    let kept: Vec<String> = tab.jar().into_iter().map(|cookie| cookie.line).collect();
    assert_eq!(kept, expected, "{}", tab.text("body"));
}

fn value(tab: &mut Tab<'_>, name: &str) -> String {
    let jar = tab.jar();
    jar.into_iter().find(|cookie| cookie.name == name).map(|cookie| cookie.value).unwrap_or_default()
}
