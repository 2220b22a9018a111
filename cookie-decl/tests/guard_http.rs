//! The guard around real applications over HTTP: cookies that other crates set, and a soak.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect};
use axum::routing::get;
use axum_extra::extract::CookieJar;
use cookie::{Cookie, SameSite};
use cookie_decl::guard::{Action, FindingKind, Guard, GuardLayer};
use cookie_decl::{Decision, Granted};
use tower_sessions::{MemoryStore, Session, SessionManagerLayer};

mod served;
use served::serve;

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        #![allow(undeclared, reason = "the guard is shown what no table declares")]
        necessary {
            "City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session or 14 days;
            _ | _ | "theme" | "Keeps your colours." | 1 year, SameSite = Strict;
            #[set_by("tower-sessions")]
            _ | _ | SESSION = "id" | "Keeps you signed in." | session, SameSite = Strict;
            #[set_by("axum_csrf")]
            _ | _ | "Csrf_Token" | "Protects forms." | 6 hours, Secure = false;
            _ | _ | CHOICE = "choice" | "Remembers your choice." | 6 months, consent;
        }
        statistics {
            "City" | "Counter" | "visits": u64 | "Counts your visits." | 13 months;
        }
    }
}

/// A table that does not know what sessions and CSRF layers set.
#[allow(dead_code, reason = "nothing is set through it")]
mod bare {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        necessary { "City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session; }
    }
}

struct Answer {
    status: u16,
    /// All headers as they came, `date` aside.
    head: Vec<String>,
    body: String,
}

impl Answer {
    fn set_cookies(&self) -> Vec<&str> {
        self.head.iter().filter_map(|line| line.strip_prefix("set-cookie: ")).collect()
    }

    /// What a browser sends back.
    fn pair(&self) -> &str {
        self.set_cookies()[0].split(';').next().unwrap()
    }
}

/// One GET request with that `Cookie` header.
fn request(server: SocketAddr, path: &str, cookie: &str) -> Answer {
    let mut stream = TcpStream::connect(server).unwrap();
    let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n{cookie}Connection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let head = head.split("\r\n").filter(|line| !line.starts_with("date: ")).map(str::to_owned).collect();
    Answer { status, head, body: body.to_owned() }
}

/// A guard that lets nothing through: each finding makes a 500.
fn refuse() -> GuardLayer {
    GuardLayer::new(Guard::new(&cookies::CHARTER).on_all(Action::Refuse))
}

fn sessions() -> Router {
    let sign_in = async |session: Session| {
        session.insert("visitor", 7).await.unwrap();
        Redirect::to("/who")
    };
    let who = async |session: Session| format!("{:?}", session.get::<u32>("visitor").await.unwrap());
    let sign_out = async |session: Session| {
        session.flush().await.unwrap();
        Redirect::to("/who")
    };
    let routes =
        Router::new().route("/in", get(sign_in)).route("/who", get(who)).route("/out", get(sign_out));
    routes.layer(SessionManagerLayer::new(MemoryStore::default()))
}

#[test]
fn tower_sessions_undeclared_is_found_and_keeps_working() {
    let server = serve(sessions().layer(GuardLayer::new(Guard::new(&bare::CHARTER).on_all(Action::Refuse))));
    let answer = request(server, "/in", "");
    assert_eq!((answer.status, answer.set_cookies().len()), (500, 0));
    assert_eq!(
        answer.body,
        "the guard refuses this response because of its cookies\n- cookie `id` is set but not declared"
    );
    assert!(answer.head.contains(&"content-type: text/plain; charset=utf-8".to_owned()));

    // The default for production reports, and lets people sign in.
    let server = serve(sessions().layer(GuardLayer::new(&bare::CHARTER)));
    let answer = request(server, "/in", "");
    assert_eq!((answer.status, answer.set_cookies().len()), (303, 1));
}

#[test]
fn tower_sessions_declared_is_sound() {
    let server = serve(sessions().layer(refuse()));
    let answer = request(server, "/in", "");
    assert_eq!((answer.status, answer.set_cookies().len()), (303, 1), "{}", answer.body);
    assert!(answer.head.contains(&"location: /who".to_owned()));
    assert!(answer.pair().starts_with("id="));
    let session = answer.pair();
    assert_eq!(request(server, "/who", session).body, "Some(7)");
    let answer = request(server, "/out", session);
    assert_eq!((answer.status, answer.set_cookies().len()), (303, 1), "{}", answer.body);
    assert!(answer.set_cookies()[0].starts_with("id=; Path=/; Max-Age=0; "));
    assert_eq!(request(server, "/who", session).body, "None");
}

#[test]
fn jars_of_axum_extra() {
    let sound = async |jar: CookieJar| {
        let theme = Cookie::build(("theme", "dark"))
            .path("/")
            .secure(true)
            .http_only(true)
            .same_site(SameSite::Strict);
        jar.add(theme).add(cookies::SESSIONID.set("a b"))
    };
    let weak = async |jar: CookieJar| jar.add(Cookie::new("theme", "dark"));
    let nobody =
        async |jar: CookieJar| jar.add(Cookie::new("tracking", "1")).add(cookies::SESSIONID.set("x"));
    let removed = async |jar: CookieJar| jar.remove("sessionid");
    let routes = || {
        Router::new()
            .route("/sound", get(sound))
            .route("/weak", get(weak))
            .route("/nobody", get(nobody))
            .route("/removed", get(removed))
    };
    let server = serve(routes().layer(refuse()));
    let answer = request(server, "/sound", "");
    assert_eq!((answer.status, answer.set_cookies().len()), (200, 2), "{}", answer.body);
    let answer = request(server, "/weak", "");
    assert_eq!(
        answer.body.lines().collect::<Vec<_>>(),
        [
            "the guard refuses this response because of its cookies",
            "- cookie `theme` is set without `Path`: its row declares `Path=/`",
            "- cookie `theme` is set without `Secure`: its row declares it",
            "- cookie `theme` is set without `HttpOnly`: its row declares it",
            "- cookie `theme` is set without `SameSite`: its row declares `SameSite=Strict`",
        ]
    );
    let answer = request(server, "/removed", "sessionid=x");
    assert!(answer.body.contains("cookie `sessionid` is removed for another Path"), "{}", answer.body);

    let strip = Guard::new(&cookies::CHARTER).on(FindingKind::Undeclared, Action::Strip);
    let server = serve(routes().layer(GuardLayer::new(strip)));
    assert_eq!(request(server, "/nobody", "").pair(), "sessionid=x");
    assert_eq!(request(server, "/nobody", "").set_cookies().len(), 1);
}

#[test]
fn axum_csrf() {
    use axum_csrf::{CsrfConfig, CsrfToken};
    let form = async |token: CsrfToken| {
        let text = token.authenticity_token().unwrap();
        (token, text)
    };
    let routes = || Router::new().route("/", get(form)).with_state(CsrfConfig::default());
    let server = serve(routes().layer(refuse()));
    let answer = request(server, "/", "");
    assert_eq!((answer.status, answer.set_cookies().len()), (200, 1), "{}", answer.body);
    assert!(answer.pair().starts_with("Csrf_Token="));
    let server = serve(routes().layer(GuardLayer::new(Guard::new(&bare::CHARTER).on_all(Action::Refuse))));
    let answer = request(server, "/", "");
    assert!(answer.body.ends_with("- cookie `Csrf_Token` is set but not declared"), "{}", answer.body);
}

/// A proof of consent, kept where it does not belong: in the application's state.
#[test]
fn a_smuggled_granted_sets_nothing_for_another_visitor() {
    let smuggled: Arc<Mutex<Option<Granted<cookies::Statistics>>>> = Arc::default();
    let lend = Arc::clone(&smuggled);
    let routes = Router::new()
        .route(
            "/lend",
            get(async move |headers: HeaderMap| {
                *lend.lock().unwrap() = cookies::CHARTER.consent(&headers).granted();
            }),
        )
        .route(
            "/use",
            get(async move || {
                let granted = smuggled.lock().unwrap();
                let visits = granted.as_ref().map(|granted| cookies::VISITS.with(granted).set(1));
                (cookies::SESSIONID.set("x"), visits, Redirect::to("/"))
            }),
        );
    let server = serve(routes.layer(GuardLayer::new(&cookies::CHARTER)));
    let agreed = Decision::accept_all(&cookies::CHARTER).request_pair();
    request(server, "/lend", &agreed);
    let answer = request(server, "/use", &agreed);
    assert_eq!((answer.status, answer.set_cookies().len()), (303, 2));
    for other in [String::new(), Decision::refuse_all(&cookies::CHARTER).request_pair()] {
        let answer = request(server, "/use", &other);
        assert_eq!((answer.status, answer.set_cookies().len(), answer.pair()), (303, 1, "sessionid=x"));
    }
}

#[test]
fn a_guard_around_a_whole_application() {
    let routes =
        || sessions().fallback(async || (CookieJar::new().add(Cookie::new("tracking", "1")), "lost"));
    let strict = GuardLayer::new(Guard::new(&cookies::CHARTER).on_all(Action::Refuse));
    let server = serve(strict.around(routes()));
    let answer = request(server, "/in", "");
    assert_eq!((answer.status, answer.set_cookies().len()), (303, 1), "{}", answer.body);
    assert_eq!(request(server, "/who", answer.pair()).body, "Some(7)");
    let answer = request(server, "/missing", "");
    assert_eq!((answer.status, answer.set_cookies().len()), (500, 0));
    assert!(answer.body.ends_with("- cookie `tracking` is set but not declared"), "{}", answer.body);
    assert!(answer.head.contains(&"content-type: text/plain; charset=utf-8".to_owned()));
    assert!(answer.head.contains(&format!("content-length: {}", answer.body.len())), "{:?}", answer.head);

    let strip = Guard::new(&cookies::CHARTER).on(FindingKind::Undeclared, Action::Strip);
    let answer = request(serve(GuardLayer::new(strip).around(routes())), "/missing", "");
    assert_eq!((answer.status, answer.set_cookies().len(), &*answer.body), (200, 0, "lost"));
}

/// Sound responses of many shapes.
fn sound_routes() -> Router {
    let choice = async |headers: HeaderMap| {
        let answer: Vec<_> = Decision::accept_all(&cookies::CHARTER)
            .at(std::time::UNIX_EPOCH)
            .answer(&headers)
            .into_iter()
            .collect();
        let lines = answer.into_iter().map(|cookie| ("set-cookie", cookie.to_string()));
        // It looks at the request's cookies, and says so.
        ([("vary", "cookie")], axum::response::AppendHeaders(lines.collect::<Vec<_>>()), Redirect::to("/"))
    };
    let many = async || {
        (
            [("x-first", "1"), ("vary", "Cookie"), ("cache-control", "no-store")],
            cookies::SESSIONID.set("a b; é"),
            cookies::THEME.set("x".repeat(4000)),
            cookies::SESSION.removals(),
            [("x-last", "2")],
            Html("<p>é</p>"),
        )
    };
    Router::new()
        .route("/none", get(async || "no cookie"))
        .route("/one", get(async || (cookies::SESSIONID.set("3f9c"), Redirect::to("/"))))
        .route("/gone", get(async || (cookies::SESSIONID.removal(), "bye")))
        .route("/many", get(many))
        .route("/choice", get(choice))
        .route("/status", get(async || (StatusCode::IM_A_TEAPOT, cookies::THEME.set("")).into_response()))
}

#[test]
fn a_soak_in_which_nothing_sound_is_altered() {
    const ROUNDS: usize = 400;
    const PATHS: [&str; 7] = ["/none", "/one", "/gone", "/many", "/choice", "/status", "/missing"];
    let plain = serve(sound_routes());
    let strict = GuardLayer::new(Guard::new(&cookies::CHARTER).on_all(Action::Strip));
    let guarded = [serve(sound_routes().layer(strict.clone())), serve(strict.around(sound_routes()))];
    let expected: Vec<_> = PATHS.iter().map(|path| request(plain, path, "theme=dark; id=x")).collect();
    assert_eq!(expected.iter().map(|answer| answer.set_cookies().len()).sum::<usize>(), 9);
    for round in 0..ROUNDS {
        for (path, expected) in PATHS.iter().zip(&expected) {
            let answer = request(guarded[round % 2], path, "theme=dark; id=x");
            assert_eq!(
                (&answer.head, &answer.body),
                (&expected.head, &expected.body),
                "{path}, round {round}"
            );
        }
    }
}
