//! The routes. Each shows one way to give a cookie to actix-web.

use actix_web::error::ErrorInternalServerError;
use actix_web::http::header::LOCATION;
use actix_web::web::{Bytes, Data, Form, Html, Redirect, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, Responder, Result, get, post};
use cookie_decl::consent::DecisionError;
use cookie_decl::{Decision, Granted, RequestCookies, WithCookies};
use serde::Deserialize;

use crate::cookies::{CHARTER, NAME, SESSION, Statistics, VISITS};
use crate::page::{self, Visitor};
use crate::sessions::Sessions;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(home).service(sign_in).service(sign_out).service(charter).service(choose);
}

/// Counts the visit, if the visitor agreed: `WithCookies` takes an `Option`, and a response of any type.
#[get("/")]
async fn home(
    cookies: RequestCookies,
    sessions: Data<Sessions>,
    granted: Option<Granted<Statistics>>,
) -> impl Responder {
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
    WithCookies::new(granted.map(|granted| VISITS.with(&granted).set(visits)), Html::new(page))
}

#[derive(Deserialize)]
struct SignIn {
    name: String,
    /// A box that is not ticked is not sent.
    remember: Option<String>,
}

/// Several cookies in one response, by actix-web's own builder. `append_header`, never `insert_header`: that would
/// replace the others.
#[post("/sign-in")]
async fn sign_in(form: Form<SignIn>, sessions: Data<Sessions>) -> Result<HttpResponse> {
    let Form(SignIn { name, remember }) = form;
    let remembered = match remember {
        // A name that is too long for a cookie is an error here, and a 500.
        Some(_) => NAME.try_set(&name)?,
        None => NAME.removal(),
    };
    let id = sessions.open(name).map_err(ErrorInternalServerError)?;
    let mut response = HttpResponse::SeeOther();
    response.insert_header((LOCATION, "/")).cookie(SESSION.set(id).into()).append_header(remembered);
    Ok(response.finish())
}

/// A removal is a cookie like any other.
#[post("/sign-out")]
async fn sign_out(cookies: RequestCookies, sessions: Data<Sessions>) -> HttpResponse {
    if let Ok(Some(id)) = cookies.get(SESSION) {
        sessions.close(&id);
    }
    HttpResponse::SeeOther().insert_header((LOCATION, "/")).cookie(SESSION.removal().into()).finish()
}

#[get("/cookies")]
async fn charter(request: HttpRequest) -> Html {
    Html::new(page::charter(&CHARTER.consent(&request)))
}

/// The consent form. The request's headers tell whether it came from a page of ours; another site's is a 403.
#[post("/cookies")]
async fn choose(request: HttpRequest, body: Bytes) -> Result<impl Responder, DecisionError> {
    let decision = Decision::from_request(&CHARTER, &request, &body)?;
    Ok(WithCookies::new(decision.answer(&request), Redirect::to("/cookies").see_other()))
}
