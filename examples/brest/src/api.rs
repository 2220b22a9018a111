//! What the script of the pages calls.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use serde::Serialize;

use crate::cookies::SESSIONID;
use crate::csrf::Token;
use crate::session::Sessions;

#[derive(Serialize)]
pub(crate) struct Follow {
    following: bool,
}

/// Follows the data set, or no longer.
///
/// 403: the header `X-CSRFToken` is not what the cookie says. 401: nobody is signed in.
pub(crate) async fn follow(
    State(sessions): State<Arc<Sessions>>,
    headers: HeaderMap,
) -> Result<Json<Follow>, StatusCode> {
    if !Token::of(&headers).is_some_and(|token| token.is_in(&headers)) {
        return Err(StatusCode::FORBIDDEN);
    }
    let id = SESSIONID.get(&headers).ok().flatten().ok_or(StatusCode::UNAUTHORIZED)?;
    let following = sessions.toggle_following(&id).ok_or(StatusCode::UNAUTHORIZED)?;
    Ok(Json(Follow { following }))
}
