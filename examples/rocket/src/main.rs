//! A small site on Rocket. Its cookies are declared in `cookies.rs`, and used in `app.rs`.

mod app;
mod cookies;
mod page;
mod sessions;

use cookie_decl::guard::Guard;
use rocket::fairing::AdHoc;
use rocket::http::Header;
use rocket::{Build, Rocket, launch};

use crate::cookies::CHARTER;
use crate::sessions::Sessions;

/// Serves the site where Rocket's own settings say: on 127.0.0.1:8000 without any.
#[launch]
fn rocket() -> Rocket<Build> {
    // What is in a page depends on who asks: no cache may give it to somebody else.
    let private = AdHoc::on_response("private pages", |_, response| {
        Box::pin(async move {
            response.adjoin_header(Header::new("Vary", "Cookie"));
            response.set_header(Header::new("Cache-Control", "private, no-cache"));
        })
    });
    let rocket = rocket::build().manage(Sessions::default()).mount("/", app::routes()).attach(private);
    // The last of all fairings: it sees the cookies that the others leave.
    rocket.attach(Guard::new(&CHARTER))
}
