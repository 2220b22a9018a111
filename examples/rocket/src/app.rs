//! The routes. Each shows one way to give a cookie to Rocket.
#![allow(clippy::needless_pass_by_value, reason = "the types of a route's arguments are Rocket's choice")]

use cookie_decl::consent::DecisionError;
use cookie_decl::{Decision, Granted, RequestCookies, SetCookieError, WithCookies};
use rocket::form::{Form, FromForm};
use rocket::http::{CookieJar, Status};
use rocket::response::Redirect;
use rocket::response::content::RawHtml;
use rocket::{Responder, Route, State, get, post};

use crate::cookies::{CHARTER, NAME, SESSION, Statistics, VISITS};
use crate::page::{self, Visitor};
use crate::sessions::Sessions;

pub(crate) fn routes() -> Vec<Route> {
    rocket::routes![home, sign_in, sign_out, charter, choose]
}

/// Counts the visit, if the visitor agreed: `WithCookies` takes an `Option`, and a response of any type.
#[get("/")]
fn home(
    cookies: RequestCookies,
    sessions: &State<Sessions>,
    granted: Option<Granted<Statistics>>,
) -> WithCookies<RawHtml<String>> {
    let session = cookies.get(SESSION).ok().flatten();
    let signed_in = session.and_then(|id| sessions.name(&id));
    let remembered = cookies.get(NAME).ok().flatten();
    // A counter that cannot be read starts anew.
    let visits = cookies.get(VISITS).ok().flatten().unwrap_or(0).saturating_add(1);
    let page = page::home(&Visitor {
        signed_in: signed_in.as_deref(),
        remembered: remembered.as_deref(),
        visits: granted.is_some().then_some(visits),
        consent: CHARTER.consent(&cookies),
    });
    WithCookies::new(granted.map(|granted| VISITS.with(&granted).set(visits)), RawHtml(page))
}

#[derive(FromForm)]
struct SignIn {
    name: String,
    /// A box that is not ticked is not sent.
    remember: Option<String>,
}

#[derive(Responder)]
enum Problem {
    Cookie(SetCookieError),
    Broken(Status),
}

/// Several cookies in one response, by Rocket's own jar.
#[post("/sign-in", data = "<form>")]
fn sign_in(form: Form<SignIn>, sessions: &State<Sessions>, jar: &CookieJar<'_>) -> Result<Redirect, Problem> {
    let SignIn { name, remember } = form.into_inner();
    let remembered = match remember {
        // A jar refuses nothing: a name that is too long for a cookie is an error here, and a 500.
        Some(_) => NAME.try_set(&name).map_err(Problem::Cookie)?,
        None => NAME.removal(),
    };
    let id = sessions.open(name).map_err(|_| Problem::Broken(Status::InternalServerError))?;
    jar.add(SESSION.set(id));
    jar.add(remembered);
    Ok(Redirect::to("/"))
}

/// A removal is added like any other cookie. The jar's own `remove` does nothing for what the request does not carry.
#[post("/sign-out")]
fn sign_out(jar: &CookieJar<'_>, sessions: &State<Sessions>) -> Redirect {
    if let Ok(Some(id)) = SESSION.get(jar) {
        sessions.close(&id);
    }
    jar.add(SESSION.removal());
    Redirect::to("/")
}

#[get("/cookies")]
fn charter(cookies: RequestCookies) -> RawHtml<String> {
    RawHtml(page::charter(&CHARTER.consent(&cookies)))
}

/// The consent form. `RequestCookies` keeps the headers that tell whether it came from a page of ours; another site's is
/// a 403. What is taken away may have one name several times: that goes by `WithCookies`, since a jar has each name once.
#[post("/cookies", data = "<body>")]
fn choose(cookies: RequestCookies, body: Vec<u8>) -> Result<WithCookies<Redirect>, DecisionError> {
    let decision = Decision::from_request(&CHARTER, &cookies, &body)?;
    Ok(WithCookies::new(decision.answer(&cookies), Redirect::to("/cookies")))
}
