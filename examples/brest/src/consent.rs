//! The answer to the banner and to the form of the charter's page: it is proved, then remembered.

use std::io::{self, Write as _};

use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect};
use cookie_decl::Decision;
use cookie_decl::consent::{ConsentLog as _, DecisionError};
use serde::Deserialize;

use crate::cookies::CHARTER;
use crate::local_path::LocalPath;
use crate::problem::{Problem, Reason};
use crate::records::Records;
use crate::visitor::Visitor;

#[derive(Deserialize)]
pub(crate) struct Way {
    /// The page to go back to; the home page, which has the banner, where it is absent.
    #[serde(default)]
    next: LocalPath,
}

/// Keeps the proof of a choice, then has the browser remember it and forget the cookies that are refused.
///
/// The form has no token: the browser's own headers say where it was sent from. 403: from elsewhere. 400: it holds no choice.
pub(crate) async fn choose(
    State(records): State<Records>,
    Query(way): Query<Way>,
    visitor: Visitor,
    headers: HeaderMap,
    body: Bytes,
) -> Result<impl IntoResponse, Problem> {
    let decision = Decision::from_request(&CHARTER, &headers, &body).map_err(|error| {
        visitor.problem(match error {
            DecisionError::CrossSite => Reason::Forged,
            _ => Reason::NoChoice,
        })
    })?;
    // Without a proof there is no consent, and nothing is set.
    records.record(&decision.record(visitor.language.tag())).await.map_err(|error| {
        // There is nowhere left to tell that this failed.
        let _ = writeln!(io::stderr(), "error: cannot keep a consent record: {error}");
        visitor.problem(Reason::Broken)
    })?;
    Ok((decision.answer(&headers), Redirect::to(way.next.as_str())))
}
