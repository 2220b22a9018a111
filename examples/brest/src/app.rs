//! The routes, and the headers that every response has.

use std::sync::Arc;

use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, Response};
use axum::middleware::map_response;
use axum::response::IntoResponse;
use axum::routing::{get, post};

use crate::problem::{Problem, Reason};
use crate::session::Sessions;
use crate::visitor::Visitor;
use crate::{api, charter, forms, home};

/// Nothing runs and nothing is loaded but our own files; no page of ours stands in a frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

pub(crate) fn router() -> Router {
    Router::new()
        .route("/", get(home::home))
        .route("/cookies", get(charter::charter))
        .route("/sign-in", post(forms::sign_in))
        .route("/sign-out", post(forms::sign_out))
        .route("/language", post(forms::choose_language))
        .route("/charter-read", post(charter::have_read))
        .route("/api/follow", post(api::follow))
        .route("/app.js", get(script))
        .route("/style.css", get(style_sheet))
        .fallback(not_found)
        .layer(map_response(with_security_headers))
        .with_state(Arc::new(Sessions::default()))
}

async fn script() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], include_str!("../static/app.js"))
}

/// Ours and the charter's, in one file: the policy forbids styles within a page.
async fn style_sheet() -> impl IntoResponse {
    let sheets = [include_str!("../static/style.css"), cookie_decl::charter::STYLE_SHEET].concat();
    ([(CONTENT_TYPE, "text/css; charset=utf-8")], sheets)
}

async fn not_found(visitor: Visitor) -> Problem {
    visitor.problem(Reason::NotFound)
}

async fn with_security_headers<B>(mut response: Response<B>) -> Response<B> {
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    response
}
