//! What the forms send: signing in and out, and the choice of a language. Each is answered with a redirect and a cookie.

use std::sync::Arc;

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use cookie_decl::RequestCookies;
use serde::Deserialize;

use crate::cookies::{CSRFTOKEN, LANGUAGE, SESSIONID};
use crate::csrf::Token;
use crate::home;
use crate::language::Language;
use crate::local_path::LocalPath;
use crate::problem::{Problem, Reason};
use crate::session::Sessions;
use crate::visitor::Visitor;

/// How long a name may be.
pub(crate) const NAME_LEN: usize = 64;

#[derive(Deserialize)]
pub(crate) struct SignIn {
    csrf_token: String,
    name: String,
    /// A box that is not ticked is not sent.
    remember: Option<String>,
}

/// Signs in, with a session and a token that nobody can have known before.
pub(crate) async fn sign_in(
    State(sessions): State<Arc<Sessions>>,
    cookies: RequestCookies,
    visitor: Visitor,
    Form(form): Form<SignIn>,
) -> Result<Response, Problem> {
    visitor.check(&form.csrf_token)?;
    let name = form.name.trim();
    if name.is_empty() || name.chars().count() > NAME_LEN {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, home::with_wrong_name(&visitor)).into_response());
    }
    close_session(&sessions, &cookies);
    let id = sessions.open(name.to_owned()).map_err(|_| visitor.problem(Reason::Broken))?;
    let token = Token::random().map_err(|_| visitor.problem(Reason::Broken))?;

    let session = SESSIONID.set(id);
    let session = if form.remember.is_some() { session } else { session.session() };
    Ok((session, CSRFTOKEN.set(token), Redirect::to("/")).into_response())
}

/// A form that is a button and no more.
#[derive(Deserialize)]
pub(crate) struct Plain {
    pub(crate) csrf_token: String,
}

pub(crate) async fn sign_out(
    State(sessions): State<Arc<Sessions>>,
    cookies: RequestCookies,
    visitor: Visitor,
    Form(form): Form<Plain>,
) -> Result<impl IntoResponse, Problem> {
    visitor.check(&form.csrf_token)?;
    close_session(&sessions, &cookies);
    Ok((SESSIONID.removal(), Redirect::to("/")))
}

#[derive(Deserialize)]
pub(crate) struct ChooseLanguage {
    csrf_token: String,
    language: Language,
    #[serde(default)]
    next: LocalPath,
}

pub(crate) async fn choose_language(
    visitor: Visitor,
    Form(form): Form<ChooseLanguage>,
) -> Result<impl IntoResponse, Problem> {
    visitor.check(&form.csrf_token)?;
    Ok((LANGUAGE.set(form.language), Redirect::to(form.next.as_str())))
}

fn close_session(sessions: &Sessions, cookies: &RequestCookies) {
    if let Ok(Some(id)) = cookies.get(SESSIONID) {
        sessions.close(&id);
    }
}
