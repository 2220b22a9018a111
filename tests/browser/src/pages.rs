//! The routes and their pages. They work without scripts; one script measures, where the visitor agrees to it.

use std::sync::atomic::{AtomicU64, Ordering};

use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Redirect};
use axum::routing::{get, post};
use axum::{Form, Router};
use cookie_decl::consent::DecisionError;
use cookie_decl::guard::{Action, Guard, GuardLayer};
use cookie_decl::{Decision, Granted, RequestCookies};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde::Deserialize;

use crate::cookies::{AUDIENCE, CHARTER, LANGUAGE, MAP, OPENED, SID, Statistics, VISITS};

/// The strictest policy under which a page has scripts and forms at all.
const POLICY: &str = "default-src 'none'; script-src 'self'; form-action 'self'; base-uri 'none'";

/// The site. The guard makes a 500 of each response with a finding: there is none to be.
pub fn router() -> Router {
    let guard = Guard::new(&CHARTER).on_all(Action::Refuse);
    Router::new()
        .route("/", get(home))
        .route("/cookies", get(charter).post(choose))
        .route("/sign-in", post(sign_in))
        .route("/sign-out", post(sign_out))
        .route("/language", post(choose_language))
        .route("/visitor.js", get(script))
        .layer(GuardLayer::new(guard))
}

/// Counts the visit in every way that the table knows, if the visitor agreed.
async fn home(cookies: RequestCookies, granted: Option<Granted<Statistics>>) -> impl IntoResponse {
    let visits = cookies.get(VISITS).ok().flatten().unwrap_or(0).saturating_add(1);
    let consent = CHARTER.consent(&cookies);
    let signed_in = cookies.get(SID).ok().flatten().is_some();
    let language = cookies.get(LANGUAGE).ok().flatten();
    let page = page(&html! {
        @if signed_in {
            p #visitor { "Signed in" }
            form method="post" action="/sign-out" { button #sign-out { "Sign out" } }
        } @else {
            p #visitor { "Nobody" }
            form method="post" action="/sign-in" { button #sign-in { "Sign in" } }
        }
        form method="post" action="/language" {
            p #language { (language.as_deref().unwrap_or("none")) }
            input type="hidden" name="language" value="fr";
            button #french { "Français" }
        }
        @if granted.is_some() {
            p #visits { (visits) }
            script src="/visitor.js" {}
        }
        (PreEscaped(CHARTER.consent_banner("en", &consent, "/cookies", "/cookies").to_string()))
    });
    let counted = granted.map(|granted| {
        // A part that is fixed makes a sound name.
        let opened = OPENED.named("home").ok().map(|opened| opened.with(&granted).set(true));
        (
            VISITS.with(&granted).set(visits),
            AUDIENCE.with(&granted).set("data"),
            MAP.with(&granted).set(1),
            opened,
        )
    });
    (consent, counted, page)
}

async fn charter(headers: HeaderMap) -> impl IntoResponse {
    let consent = CHARTER.consent(&headers);
    let page = page(&html! {
        (PreEscaped(CHARTER.consent_form("en", &consent, "/cookies").to_string()))
        (PreEscaped(CHARTER.html("en").to_string()))
    });
    (consent, page)
}

async fn choose(headers: HeaderMap, body: Bytes) -> Result<impl IntoResponse, DecisionError> {
    let decision = Decision::from_request(&CHARTER, &headers, &body)?;
    Ok((decision.answer(&headers), Redirect::to("/")))
}

/// The id is only a number: there is nothing here to steal.
async fn sign_in() -> impl IntoResponse {
    static LAST: AtomicU64 = AtomicU64::new(0);
    (SID.set(LAST.fetch_add(1, Ordering::Relaxed) + 1), Redirect::to("/"))
}

async fn sign_out() -> impl IntoResponse {
    (SID.removal(), Redirect::to("/"))
}

#[derive(Deserialize)]
struct ChooseLanguage {
    language: String,
}

async fn choose_language(Form(form): Form<ChooseLanguage>) -> impl IntoResponse {
    (LANGUAGE.set(&form.language), Redirect::to("/"))
}

async fn script() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], include_str!("visitor.js"))
}

fn page(main: &Markup) -> impl IntoResponse + use<> {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Example Portal" } }
            body { main #portal { (main) } }
        }
    };
    ([(CONTENT_SECURITY_POLICY, POLICY), (CACHE_CONTROL, "no-store")], Html(page.into_string()))
}
