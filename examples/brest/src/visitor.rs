//! What the cookies of a request say about the visitor.

use std::sync::Arc;

use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use cookie_decl::{Consent, SetCookie};

use crate::cookies::{CHARTER, CSRFTOKEN, SESSIONID};
use crate::csrf::Token;
use crate::language::Language;
use crate::problem::{Problem, Reason};
use crate::session::{Session, Sessions};

pub(crate) struct Visitor {
    pub(crate) language: Language,
    /// Absent for one who is not signed in.
    pub(crate) session: Option<Session>,
    /// What their requests have to prove. A new one for a visitor who has none yet, so no request can have it.
    pub(crate) token: Token,
    /// What they chose; those who have not are asked.
    pub(crate) consent: Consent,
    has_token: bool,
}

impl Visitor {
    /// The token's cookie, for a visitor who has none yet.
    pub(crate) fn new_token(&self) -> Option<SetCookie> {
        (!self.has_token).then(|| CSRFTOKEN.set(&self.token))
    }

    /// Refuses a form that no page of ours has sent: `given` is its field `csrf_token`.
    pub(crate) fn check(&self, given: &str) -> Result<(), Problem> {
        if self.token.is(given) { Ok(()) } else { Err(self.problem(Reason::Forged)) }
    }

    pub(crate) fn problem(&self, reason: Reason) -> Problem {
        Problem { reason, language: self.language }
    }
}

impl<S: Sync> FromRequestParts<S> for Visitor
where
    Arc<Sessions>: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let headers = &parts.headers;
        let language = Language::of(headers);
        let known = Token::of(headers);
        let has_token = known.is_some();
        let token = match known {
            Some(token) => token,
            None => Token::random().map_err(|_| Problem { reason: Reason::Broken, language })?,
        };
        let id = SESSIONID.get(headers).ok().flatten();
        let session = id.and_then(|id| Arc::from_ref(state).get(&id));
        Ok(Self { language, session, token, consent: CHARTER.consent(headers), has_token })
    }
}
