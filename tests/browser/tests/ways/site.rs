//! A site of one page, which sets whatever cookies a test wants, and tells with which cookies it was asked for.

use std::io;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{AppendHeaders, Html, IntoResponse};
use axum::routing::get;
use cookie_decl_browser::{Server, Tab};

use crate::way::{HOST, LOOPBACK};

/// Below every path that a way has.
const PAGE: &str = "/deep/er/page";

#[derive(Debug)]
pub(crate) struct Site {
    /// Scheme, host and port.
    origin: String,
    exchange: Shared,
    _server: Server,
}

type Shared = Arc<Mutex<Exchange>>;

/// What the next answer sets, and what the last request had.
#[derive(Debug, Default)]
struct Exchange {
    sets: Vec<HeaderValue>,
    asked: HeaderMap,
}

impl Site {
    pub(crate) fn start() -> Self {
        Self::start_at(HOST)
    }

    /// A site of another host.
    pub(crate) fn start_at(host: &str) -> Self {
        Self::new("https", host, |router| Server::start(router, host))
    }

    /// The same over plain http.
    pub(crate) fn start_on_loopback() -> Self {
        Self::new("http", LOOPBACK, Server::start_plain)
    }

    fn new(scheme: &str, host: &str, serve: impl FnOnce(Router) -> io::Result<Server>) -> Self {
        let exchange = Shared::default();
        let server = serve(Router::new().route(PAGE, get(page)).with_state(exchange.clone())).unwrap();
        let origin = format!("{scheme}://{host}:{}", server.port());
        Self { origin, exchange, _server: server }
    }

    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// Opens the page, whose answer has these headers `Set-Cookie`, and hands over those of the request.
    pub(crate) fn open<H>(&self, tab: &mut Tab<'_>, sets: impl IntoIterator<Item = H>) -> HeaderMap
    where
        H: TryInto<HeaderValue, Error: std::fmt::Debug>,
    {
        let sets = sets.into_iter().map(|header| header.try_into().unwrap()).collect();
        *self.exchange.lock().unwrap() = Exchange { sets, asked: HeaderMap::new() };
        tab.go(&format!("{}{PAGE}", self.origin));
        std::mem::take(&mut self.exchange.lock().unwrap().asked)
    }
}

async fn page(State(exchange): State<Shared>, headers: HeaderMap) -> impl IntoResponse {
    let mut exchange = exchange.lock().unwrap();
    exchange.asked = headers;
    let sets = std::mem::take(&mut exchange.sets).into_iter().map(|header| (SET_COOKIE, header));
    (AppendHeaders(sets.collect::<Vec<_>>()), Html("<!DOCTYPE html><title>Ways</title>"))
}
