//! Consent in an axum application: the extractor, and the answer to a decision.

use axum::Router;
use axum::body::Bytes;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use cookie_decl::consent::{ConsentLog, ConsentRecord, DecisionError};
use cookie_decl::{Decision, Granted};
use http::HeaderMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Mutex;

mod served;

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        necessary { "City" | "Preferences" | CHOICE = "choice" | "Remembers your choice." | 6 months, consent; }
        statistics { "City" | "Counter" | "visits": u64 | "Counts your visits." | 13 months; }
    }
}
use cookies::{CHARTER, Statistics, VISITS};

/// Where this application keeps its records.
struct Log(Mutex<Vec<ConsentRecord>>);

impl ConsentLog for Log {
    type Error = std::convert::Infallible;

    async fn record(&self, record: &ConsentRecord) -> Result<(), Self::Error> {
        self.0.lock().unwrap().push(record.clone());
        Ok(())
    }
}

static LOG: Log = Log(Mutex::new(Vec::new()));

async fn page(granted: Option<Granted<Statistics>>, headers: HeaderMap) -> impl IntoResponse {
    let visits = VISITS.get(&headers).unwrap_or_default().unwrap_or(0);
    (granted.map(|granted| VISITS.with(&granted).set(visits + 1)), "page")
}

async fn banner(headers: HeaderMap) -> impl IntoResponse {
    let consent = CHARTER.consent(&headers);
    let answered = consent.is_answered().to_string();
    (consent, answered)
}

async fn choose(headers: HeaderMap, body: Bytes) -> Result<impl IntoResponse, DecisionError> {
    let decision = Decision::from_request(&CHARTER, &headers, &body)?;
    let Ok(()) = LOG.record(&decision.record("en")).await;
    Ok((decision.answer(&headers), Redirect::to("/")))
}

fn serve() -> SocketAddr {
    let routes =
        Router::new().route("/", get(page)).route("/choice", post(choose)).route("/banner", get(banner));
    served::serve(routes)
}

/// The status, and all `Set-Cookie` and `Vary` headers.
fn request(server: SocketAddr, line: &str, headers: &[&str], body: &str) -> (u16, Vec<String>) {
    let mut stream = TcpStream::connect(server).unwrap();
    let headers: String = headers.iter().flat_map(|header| [header, "\r\n"]).collect();
    let length = body.len();
    write!(
        stream,
        "{line} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {length}\r\n{headers}Connection: close\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let mut lines = answer.split("\r\n\r\n").next().unwrap().split("\r\n");
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let found = lines.filter(|line| line.starts_with("set-cookie: ") || line.starts_with("vary: "));
    (status, found.map(str::to_owned).collect())
}

#[test]
fn a_visit_a_choice_and_its_withdrawal() {
    let server = serve();
    assert_eq!(request(server, "GET /", &[], ""), (200, vec![]));

    let (status, headers) =
        request(server, "POST /choice", &["Sec-Fetch-Site: same-origin"], "choice=accept");
    assert_eq!((status, &*headers[0], headers.len()), (303, "vary: Cookie", 2));
    let choice = headers[1].strip_prefix("set-cookie: ").unwrap().split(';').next().unwrap();
    let cookie = format!("Cookie: {choice}; visits=41");
    let (status, headers) = request(server, "GET /", &[&cookie], "");
    assert_eq!(status, 200);
    assert_eq!(headers, ["set-cookie: visits=42; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=33696000"]);

    let (_, headers) =
        request(server, "POST /choice", &["Sec-Fetch-Site: same-origin", &cookie], "choice=refuse");
    assert_eq!(headers.len(), 3);
    assert!(
        headers[2].starts_with("set-cookie: visits=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; ")
    );
    let choice = headers[1].strip_prefix("set-cookie: ").unwrap().split(';').next().unwrap();
    assert_eq!(request(server, "GET /", &[&format!("Cookie: {choice}")], ""), (200, vec![]));

    let answers: Vec<_> = LOG
        .0
        .lock()
        .unwrap()
        .iter()
        .map(|record| record.choices().next().map(|(_, granted)| granted))
        .collect();
    assert_eq!(answers, [Some(true), Some(false)]);
}

#[test]
fn another_site_decides_nothing() {
    let server = serve();
    assert_eq!(
        request(server, "POST /choice", &["Sec-Fetch-Site: cross-site"], "choice=accept"),
        (403, vec![])
    );
    assert_eq!(request(server, "POST /choice", &[], "choice=accept"), (403, vec![]));
    assert_eq!(request(server, "POST /choice", &["Sec-Fetch-Site: same-origin"], "x=y"), (400, vec![]));
}

#[test]
fn pages_that_the_choice_shapes_are_each_visitors_own() {
    let server = serve();
    assert_eq!(request(server, "GET /banner", &[], ""), (200, vec!["vary: Cookie".to_owned()]));
}
