//! `rocket_session`, mostly by an alias.

use rocket::{Build, Rocket};

type Session<'a> = rocket_session::Session<'a, u64>;

pub fn default_name() -> Rocket<Build> {
    rocket::build().attach(Session::fairing()) //~ undeclared rocket_session
}

pub fn own_name() -> Rocket<Build> {
    rocket::build().attach(
        Session::fairing()
            .with_cookie_name("visit") //~ undeclared visit
            .with_cookie_len(20),
    )
}

pub fn without_an_alias() -> rocket_session::SessionFairing<u64> {
    rocket_session::Session::<u64>::fairing() //~ undeclared rocket_session
}

/// Who reads the session sets nothing.
pub fn visits(session: Session<'_>) -> u64 {
    session.tap(|visits| *visits)
}
