//! axum over HTTP: what a response says of the consent that shaped it, with a guard around it and without.

mod over_http;
mod served;
mod table;

use std::net::SocketAddr;

use axum::Router;
use axum::http::header::VARY;
use axum::http::{HeaderMap, HeaderName};
use axum::response::{AppendHeaders, IntoResponse, Redirect};
use axum::routing::get;
use cookie_decl::guard::GuardLayer;
use cookie_decl::{Consent, Decision, Granted, RequestCookies};
use over_http::consent::{CHARTER, Marketing, Statistics, says_what_it_depends_on, smuggled};
use over_http::request;
use served::{serve, serve_on_threads};
use table::THEME;

/// Where a thread goes on with another response, or another thread with this one.
async fn elsewhere() {
    for _ in 0..8 {
        tokio::task::yield_now().await;
    }
}

fn routes() -> Router {
    Router::new()
        .route("/plain", get(async || "page"))
        .route("/theme", get(async |cookies: RequestCookies| format!("{:?}", cookies.get(THEME))))
        .route("/statistics", get(async |_: Option<Granted<Statistics>>| "page"))
        .route("/required", get(async |granted: Option<Granted<Statistics>>| granted.is_some().to_string()))
        .route("/marketing", get(async |_: Option<Granted<Marketing>>| "page"))
        .route("/cookies", get(async |cookies: RequestCookies| format!("{:?}", CHARTER.consent(&cookies))))
        .route("/request", get(by_headers))
        .route("/own", get(async |_: Option<Granted<Statistics>>| own(&["Accept-Language", "Origin"])))
        .route("/said", get(async |_: Option<Granted<Marketing>>| own(&["accept, COOKIE"])))
        .route("/star", get(async |_: Option<Granted<Statistics>>| own(&["*"])))
        .route("/redirect", get(async || (smuggled(), Redirect::to("/"))))
        .route("/answer", get(async |headers: HeaderMap| refusal(&headers)))
        .route("/beside", get(async |headers: HeaderMap| (refusal(&headers), "text")))
        .route("/part", get(part))
}

async fn by_headers(headers: HeaderMap) -> &'static str {
    elsewhere().await;
    let consent = CHARTER.consent(&headers);
    elsewhere().await;
    if consent.is_answered() { "page" } else { "banner" }
}

fn own(lines: &[&'static str]) -> AppendHeaders<Vec<(HeaderName, &'static str)>> {
    AppendHeaders(lines.iter().map(|line| (VARY, *line)).collect())
}

fn refusal(headers: &HeaderMap) -> cookie_decl::ConsentAnswer {
    Decision::refuse_all(&CHARTER).answer(headers)
}

/// The part of the response is merged with what stands before it.
async fn part(headers: HeaderMap) -> impl IntoResponse {
    let consent: Consent = CHARTER.consent(&headers);
    (own(&["sec-gpc", "Accept"]), consent, refusal(&headers), "page")
}

#[test]
fn a_response_says_that_consent_shaped_it() {
    says_what_it_depends_on(serve(routes().layer(GuardLayer::new(&CHARTER))));
    let twice = routes().layer(GuardLayer::new(&CHARTER)).layer(GuardLayer::new(&CHARTER));
    says_what_it_depends_on(serve(twice));
    says_what_it_depends_on(serve(GuardLayer::new(&CHARTER).around(routes())));
}

fn vary(server: SocketAddr, path: &str) -> Vec<String> {
    let headers = request(server, path, "").headers;
    headers.into_iter().filter(|(name, _)| name == "vary").map(|(_, value)| value).collect()
}

#[test]
fn a_part_of_the_response_says_it_without_a_guard() {
    let server = serve(routes());
    assert_eq!(vary(server, "/part"), ["sec-gpc, Accept, Cookie"]);
    assert_eq!(vary(server, "/answer"), ["Cookie"]);
    assert!(vary(server, "/statistics").is_empty(), "a guard is what sees the response");
    assert_eq!(vary(serve(routes().layer(GuardLayer::new(&CHARTER))), "/part"), ["sec-gpc, Accept, Cookie"]);
}

/// What one visitor's page asks is never said of another's, whichever thread does the work.
#[test]
fn responses_under_way_together_are_told_apart() {
    const ROUNDS: usize = 50;
    let routes = routes().route("/slow", get(async || elsewhere().await));
    let server = serve_on_threads(routes.layer(GuardLayer::new(&CHARTER)));
    let ask = |path: &'static str, expected: &'static [&'static str]| {
        move || (0..ROUNDS).for_each(|_| assert_eq!(vary(server, path), expected, "{path}"))
    };
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(ask("/slow", &[]));
            scope.spawn(ask("/request", &["Cookie, Sec-GPC"]));
            scope.spawn(ask("/statistics", &["Cookie"]));
        }
    });
}
