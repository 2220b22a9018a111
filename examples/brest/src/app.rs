//! The routes, and the headers that every response has.

use std::sync::Arc;

use axum::Router;
use axum::extract::FromRef;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, Response};
use axum::middleware::map_response;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use cookie_decl::guard::{Action, Guard, GuardLayer};

use crate::cookies::CHARTER;
use crate::problem::{Problem, Reason};
use crate::records::Records;
use crate::session::Sessions;
use crate::visitor::Visitor;
use crate::{api, charter, consent, forms, home};

/// Nothing runs and nothing is loaded but our own files; no page of ours stands in a frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What the portal keeps on the server.
#[derive(Clone)]
struct Kept {
    sessions: Arc<Sessions>,
    records: Records,
}

pub(crate) fn router(records: Records) -> Router {
    let kept = Kept { sessions: Arc::default(), records };
    let routes = Router::new()
        .route("/", get(home::home))
        .route("/cookies", get(charter::charter))
        .route("/sign-in", post(forms::sign_in))
        .route("/sign-out", post(forms::sign_out))
        .route("/language", post(forms::choose_language))
        .route("/cookies/choice", post(consent::choose))
        .route("/api/follow", post(api::follow))
        .route("/app.js", get(script))
        .route("/style.css", get(style_sheet))
        .fallback(not_found)
        .layer(map_response(with_security_headers))
        .with_state(kept);
    guarded(routes)
}

/// Holds every cookie of every response against the table. The outermost layer: it sees what all others set.
fn guarded(routes: Router) -> Router {
    let guard = Guard::new(&CHARTER);
    // While one develops, and in the tests, a mistake is better seen at once.
    let guard = if cfg!(debug_assertions) { guard.on_all(Action::Refuse) } else { guard };
    routes.layer(GuardLayer::new(guard))
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

impl FromRef<Kept> for Arc<Sessions> {
    fn from_ref(kept: &Kept) -> Self {
        Self::clone(&kept.sessions)
    }
}

impl FromRef<Kept> for Records {
    fn from_ref(kept: &Kept) -> Self {
        kept.records.clone()
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::Request;
    use axum::http::header::SET_COOKIE;
    use tower_service::Service as _;

    use super::*;

    #[tokio::test]
    async fn the_guard_stands_around_the_routes() {
        for (cookie, gets_out) in [
            // In production it is only reported: it may be somebody's session.
            ("tracker=1; Path=/; Secure; HttpOnly; SameSite=Lax", !cfg!(debug_assertions)),
            // Declared, and nobody has agreed.
            ("visits=1; Path=/; Secure; HttpOnly; SameSite=Lax", false),
            ("sessionid=1; Path=/; Secure; HttpOnly; SameSite=Lax", true),
        ] {
            let page = move || async move { ([(SET_COOKIE, cookie)], "page") };
            let mut routes = guarded(Router::new().route("/", get(page)));
            let response = routes.call(Request::new(Body::empty())).await.unwrap();
            assert_eq!(response.headers().contains_key(SET_COOKIE), gets_out, "{cookie}");
        }
    }
}
