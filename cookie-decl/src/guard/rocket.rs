//! The guard as a fairing of Rocket.

use std::io::Cursor;
use std::sync::Arc;

use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::{ContentType, Status};
use rocket::{Request, Response};

use crate::consent::{Asked, Noted};
use crate::guard::{Guard, Verdict};

const SET_COOKIE: &str = "Set-Cookie";
const VARY: &str = "Vary";

/// To be attached behind every fairing that sets cookies: each sees the responses as the ones before it left them.
///
/// # Example
///
/// ```
/// # mod cookies {
/// #     cookie_decl::declare_cookies! {
/// #         #![site("https://data.example.org")]
/// #         necessary { "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session; }
/// #     }
/// # }
/// use cookie_decl::guard::Guard;
///
/// let rocket = rocket::build().attach(Guard::new(&cookies::CHARTER));
/// ```
#[rocket::async_trait]
impl Fairing for Guard {
    fn info(&self) -> Info {
        Info { name: "Cookie guard", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        if !response.headers().contains(SET_COOKIE) {
            say(noted(request).asked(), response);
            return;
        }
        let lines = response.headers().get(SET_COOKIE).map(str::as_bytes);
        let verdict = self.judge(request, lines);
        if let Some(refused) = verdict.refused() {
            let text = refused.to_string();
            *response = Response::build()
                .status(Status::InternalServerError)
                .header(ContentType::Plain)
                .raw_header("Cache-Control", "no-store")
                .sized_body(text.len(), Cursor::new(text))
                .finalize();
            return;
        }
        if verdict.strips() {
            strip(&verdict, response);
        }
        say(noted(request).asked(), response);
    }
}

/// What has been asked of the visitor's consent in this exchange.
pub(crate) fn noted<'r>(request: &'r Request<'_>) -> &'r Arc<Noted> {
    request.local_cache(Arc::default)
}

/// Says in `Vary` what consent was read from. Lines of one field, joined by commas, are that field again.
fn say(asked: Asked, response: &mut Response<'_>) {
    let own = asked.beside(response.headers().get(VARY).map(str::as_bytes));
    if let Some(value) = own.and_then(|value| String::from_utf8(value).ok()) {
        response.set_raw_header(VARY, value);
    }
}

/// Leaves the headers that may stay, in their order.
fn strip(verdict: &Verdict, response: &mut Response<'_>) {
    let all = response.headers().get(SET_COOKIE).enumerate();
    let kept: Vec<String> =
        all.filter(|(place, _)| verdict.keeps(*place)).map(|(_, value)| value.to_owned()).collect();
    response.remove_header(SET_COOKIE);
    for value in kept {
        response.adjoin_raw_header(SET_COOKIE, value);
    }
}
