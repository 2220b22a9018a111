//! The site on actix-web, over HTTP.

mod site;

use std::process::Command;

use site::Site;

fn start() -> Site {
    Site::start(Command::new(env!("CARGO_BIN_EXE_example-actix")).arg("0"))
}

/// In the order in which actix-web's own cookie writes its attributes, but for the one that is appended as a header.
#[test]
fn cookies_of_one_response_all_survive() {
    let site = start();
    let answer = site.post("/sign-in", "", "name=Anna&remember=yes");
    let session = answer.value("__Host-session");
    assert_eq!(
        answer.set_cookies(),
        [
            format!("__Host-session={session}; HttpOnly; SameSite=Lax; Secure; Path=/"),
            "name=Anna; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000".to_owned(),
        ]
    );
    let answer = site.post("/sign-in", "", "name=Anna");
    let session = answer.value("__Host-session");
    assert_eq!(
        answer.set_cookies(),
        [
            format!("__Host-session={session}; HttpOnly; SameSite=Lax; Secure; Path=/"),
            "name=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"
                .to_owned(),
        ]
    );
}

#[test]
fn signing_out_takes_the_session_away() {
    let site = start();
    let session = site.post("/sign-in", "", "name=Anna").value("__Host-session");
    let session = format!("__Host-session={session}");
    assert!(site.is_signed_in(&session));
    let answer = site.post("/sign-out", &session, "");
    assert_eq!(
        answer.set_cookies(),
        [
            "__Host-session=; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"
        ]
    );
    assert!(!site.is_signed_in(&session));
}

#[test]
fn values_come_back() {
    site::values_come_back(&start());
}

#[test]
fn a_name_too_long_for_a_cookie_is_an_error() {
    site::a_name_too_long_for_a_cookie_is_an_error(&start());
}

#[test]
fn visits_are_counted_with_consent_alone() {
    site::visits_are_counted_with_consent_alone(&start());
}

#[test]
fn a_forged_choice_is_none() {
    site::a_forged_choice_is_none(&start());
}

#[test]
fn the_charter_names_every_cookie() {
    site::the_charter_names_every_cookie(&start());
}
