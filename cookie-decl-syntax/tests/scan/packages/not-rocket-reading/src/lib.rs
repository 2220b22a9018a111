//! Reading with Rocket.

use rocket::http::{Cookie, CookieJar, Status};
use rocket::request::{FlashMessage, FromRequest, Outcome, Request};

pub struct User(pub String);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for User {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        match request.cookies().get_private("user") {
            Some(cookie) => Outcome::Success(Self(cookie.value().to_owned())),
            None => Outcome::Forward(Status::Unauthorized),
        }
    }
}

#[rocket::get("/")]
fn home(jar: &CookieJar<'_>, flash: Option<FlashMessage<'_>>) -> String {
    let theme = jar.get("theme").map(Cookie::value).unwrap_or("light");
    let names: Vec<&str> = jar.iter().map(|cookie| cookie.name()).collect();
    format!("{theme} {names:?} {}", flash.is_some())
}

pub fn routes() -> Vec<rocket::Route> {
    rocket::routes![home]
}
