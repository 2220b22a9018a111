//! Rocket's notices: setting one is, reading one is not.

use rocket::request::FlashMessage;
use rocket::response::{Flash, Redirect};

#[rocket::post("/save")]
fn save() -> Flash<Redirect> {
    Flash::success(Redirect::to("/"), "saved") //~ undeclared _flash
}

#[rocket::get("/")]
fn home(flash: Option<FlashMessage<'_>>) -> String {
    flash.map(|flash| flash.message().to_owned()).unwrap_or_default()
}

pub fn routes() -> Vec<rocket::Route> {
    rocket::routes![save, home]
}
