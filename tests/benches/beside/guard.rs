//! What the guard costs a response: by itself, and in an axum application on loopback.

use std::hint::black_box;

use axum::Router;
use axum::routing::{Route, get};
use cookie_decl::guard::{Guard, GuardLayer};
use http::header::{CONTENT_TYPE, COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue};
use tower_layer::layer_fn;

use crate::get::header;
use crate::harness::{Contestant, Line, compare, lines as lines_of};
use crate::loopback::{Client, serve};

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        necessary {
            "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in from page to page." | 14 days;
        }
    }
}
use cookies::{CHARTER, SESSIONID};

const TOKEN: &str = "3f9c5e0b7a1d48f29c6e0d5b8a7f4e21";

/// How many requests make a turn, and how many turns each application has: one turn differs from the next by some 4 %, and
/// what is looked for is 1 %.
const REQUESTS: u32 = 1_024;
const ROUNDS: usize = 801;

pub(crate) fn lines() -> Vec<Line> {
    let mut lines = by_itself();
    lines.extend(on_loopback());
    lines
}

fn by_itself() -> Vec<Line> {
    let guard = Guard::new(&CHARTER);
    let mut request = HeaderMap::new();
    request.insert(COOKIE, header(5, &SESSIONID.request_pair(TOKEN)).parse().expect("a header"));
    let mut without = HeaderMap::new();
    without.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    let mut with = without.clone();
    with.append(SET_COOKIE, SESSIONID.set(TOKEN).try_into().expect("a header"));
    assert!(guard.check(&request, &with).is_empty());
    let hold = |response: &mut HeaderMap| guard.hold(black_box(&request), black_box(response)).is_ok();
    compare(
        "guard: `hold` of a response with one sound `Set-Cookie`",
        Contestant::new("cookie-decl", || hold(&mut with)),
        vec![Contestant::new("the same response without it", || hold(&mut without))],
    )
}

/// The same application guarded in both ways, with a layer that does nothing, and with none, each on a thread of its own,
/// asked in turn.
fn on_loopback() -> Vec<Line> {
    let application = || Router::new().route("/", get(async || (SESSIONID.set(TOKEN), "Hello")));
    let guard = GuardLayer::new(&CHARTER);
    let applications = [
        serve(guard.around(application())),
        serve(application().layer(guard)),
        serve(application().layer(layer_fn(|inner: Route| inner))),
        serve(application()),
    ];
    let [around, by_layer, idle, bare] = in_turn(applications.map(Client::new));
    let without = "the same application without a layer";
    let mut lines = lines_of(
        "guard: axum on loopback, one cookie set by each request, `GuardLayer::around`",
        vec![("cookie-decl", around), (without, bare.clone())],
    );
    lines.extend(lines_of(
        "guard: the same by `Router::layer`",
        vec![
            ("cookie-decl", by_layer),
            (without, bare),
            ("the same application with a layer that does nothing", idle),
        ],
    ));
    lines
}

/// Seconds a request, of each application and turn.
fn in_turn<const N: usize>(mut clients: [Client; N]) -> [Vec<f64>; N] {
    let mut times = [(); N].map(|()| Vec::with_capacity(ROUNDS));
    for client in &mut clients {
        client.ask(REQUESTS);
    }
    for round in 0..ROUNDS {
        for turn in 0..N {
            let index = (turn + round) % N;
            times[index].push(clients[index].ask(REQUESTS));
        }
    }
    times
}
