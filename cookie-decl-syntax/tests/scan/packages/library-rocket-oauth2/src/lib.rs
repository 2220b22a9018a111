//! `rocket_oauth2`.

use rocket::fairing::Fairing;
use rocket_oauth2::OAuth2;

pub struct GitHub;

pub fn fairing() -> impl Fairing {
    OAuth2::<GitHub>::fairing("github") //~ undeclared rocket_oauth2_state
}
