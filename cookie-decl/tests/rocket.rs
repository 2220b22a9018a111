//! Rocket over HTTP: what its jar and its responders make of ours.
#![allow(clippy::needless_pass_by_value, reason = "the types of a route's arguments are Rocket's choice")]

mod over_http;
mod table;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::mpsc;

use cookie_decl::{Removals, RequestCookies, SetCookie, SetCookieError, WithCookies};
use over_http::{assert_same, goes_through, pair, request, value};
use rocket::config::LogLevel;
use rocket::fairing::AdHoc;
use rocket::http::{CookieJar, Header};
use rocket::{Build, Config, Rocket, Route, get, routes};
use table::{COUNT, EMBED, SESSIONID, SID, THEME, UNWRITABLE, Unwritable, VISITOR};

/// Serves the routes until the test's process ends, and says where.
fn serve(routes: Vec<Route>) -> SocketAddr {
    launch(rocket::build().mount("/", routes))
}

fn launch(rocket: Rocket<Build>) -> SocketAddr {
    let (sender, receiver) = mpsc::channel();
    let config = Config {
        address: Ipv4Addr::LOCALHOST.into(),
        port: 0,
        workers: 1,
        log_level: LogLevel::Off,
        ..Config::release_default()
    };
    let said = AdHoc::on_liftoff("says where", move |rocket| {
        let address = SocketAddr::new(rocket.config().address, rocket.config().port);
        Box::pin(async move { sender.send(address).unwrap() })
    });
    std::thread::spawn(move || {
        rocket::execute(rocket.configure(config).attach(said).launch()).map(drop).unwrap();
    });
    receiver.recv().unwrap()
}

fn long() -> SetCookie {
    SESSIONID.set("secret".repeat(1_000))
}

#[get("/set/<index>")]
fn by_jar(jar: &CookieJar<'_>, index: &str) -> &'static str {
    jar.add(SESSIONID.set(value(index)));
    "set"
}

#[get("/set/<index>")]
fn by_response(index: &str) -> WithCookies<&'static str> {
    WithCookies::new([SESSIONID.set(value(index))], "set")
}

#[get("/get")]
fn from_guard(cookies: RequestCookies) -> String {
    cookies.get(SESSIONID).unwrap().unwrap().into_owned()
}

#[get("/get")]
fn from_jar(jar: &CookieJar<'_>) -> String {
    SESSIONID.get(jar).unwrap().unwrap().into_owned()
}

/// What a request itself and its headers give.
struct FromRequest(String);

#[rocket::async_trait]
impl<'r> rocket::request::FromRequest<'r> for FromRequest {
    type Error = ();

    async fn from_request(request: &'r rocket::Request<'_>) -> rocket::request::Outcome<Self, ()> {
        let value = SESSIONID.get(request).unwrap().unwrap();
        assert_eq!(SESSIONID.get(request.headers()).unwrap().unwrap(), value);
        rocket::request::Outcome::Success(Self(value.into_owned()))
    }
}

#[get("/get")]
fn from_request(read: FromRequest) -> String {
    read.0
}

#[test]
fn values_come_back_by_each_way_to_set_and_to_read() {
    goes_through(serve(routes![by_jar, from_guard]));
    goes_through(serve(routes![by_jar, from_jar]));
    goes_through(serve(routes![by_response, from_request]));
}

#[get("/jar")]
fn all_to_the_jar(jar: &CookieJar<'_>) {
    jar.add(SESSIONID.set("x"));
    jar.add(SID.set("x"));
    jar.add(EMBED.set("x"));
    jar.add(THEME.set("x"));
    jar.add(COUNT.set(7));
}

#[get("/session")]
fn session_to_the_jar(jar: &CookieJar<'_>) {
    jar.add(SESSIONID.set("x").session());
}

/// Rocket fills in what a cookie does not say: here everything is said, that there is no `Secure` too.
#[test]
fn nothing_is_lost_or_added_by_the_jar() {
    let server = serve(routes![all_to_the_jar, session_to_the_jar]);
    let mut found = request(server, "/jar", "").set_cookies;
    found.sort();
    let expected = [SID.set("x"), COUNT.set(7), EMBED.set("x"), SESSIONID.set("x"), THEME.set("x")]
        .map(|cookie| cookie.to_string());
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for (found, expected) in found.iter().zip(expected) {
        assert_same(found, &expected);
    }
    let found = request(server, "/session", "").set_cookies;
    assert_same(&found[0], &SESSIONID.set("x").session().to_string());
}

#[get("/add")]
fn removal_added(jar: &CookieJar<'_>) {
    jar.add(SID.removal());
    jar.add(EMBED.removal());
}

#[get("/remove")]
fn removal_removed(jar: &CookieJar<'_>) {
    jar.remove(SID.removal());
    jar.remove(EMBED.removal());
}

#[get("/response")]
fn removal_in_the_response() -> WithCookies<()> {
    WithCookies::new([EMBED.removal(), SID.removal()], ())
}

/// Browsers refuse a removal without the attributes that the prefix, `SameSite=None` and `Partitioned` ask for.
#[test]
fn removals_carry_what_browsers_ask_for() {
    let server = serve(routes![removal_added, removal_removed, removal_in_the_response]);
    for path in ["/add", "/response"] {
        let mut found = request(server, path, "").set_cookies;
        found.sort();
        assert_eq!(found.len(), 2);
        assert_same(&found[0], &SID.removal().to_string());
        assert_same(&found[1], &EMBED.removal().to_string());
    }
    // Rocket's own `remove` says a past year instead of 1970, and nothing where the request does not carry the cookie.
    let found = request(server, "/remove", "__Host-sid=x").set_cookies;
    assert_eq!(found.len(), 1);
    assert_eq!(pair(&found[0]), "__Host-sid=");
    for attribute in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age=0", "; Expires="] {
        assert!(found[0].contains(attribute), "{}", found[0]);
    }
    assert!(request(server, "/remove", "").set_cookies.is_empty());
}

#[get("/several")]
fn several(jar: &CookieJar<'_>) -> WithCookies<(rocket::http::ContentType, &'static str)> {
    jar.add(("foreign", "1"));
    let cookies = [SESSIONID.set("x"), EMBED.set("y")];
    WithCookies::new(cookies, (rocket::http::ContentType::HTML, "body"))
}

#[derive(rocket::Responder)]
struct Inner {
    body: &'static str,
    cookie: Header<'static>,
}

#[get("/nested")]
fn nested() -> WithCookies<WithCookies<Inner>> {
    let inner = Inner { body: "body", cookie: Header::new("Set-Cookie", "foreign=1") };
    WithCookies::new([EMBED.set("y")], WithCookies::new([SESSIONID.set("x")], inner))
}

#[get("/alone")]
fn alone() -> SetCookie {
    SESSIONID.set("x")
}

#[get("/none")]
fn none() -> WithCookies<&'static str> {
    WithCookies::new(None, "body")
}

#[get("/removals")]
fn removals() -> Removals {
    THEME.removals()
}

#[get("/withdraw")]
fn withdraw() -> WithCookies<&'static str> {
    WithCookies::new(VISITOR.removals().into_iter().chain(THEME.removals()), "bye")
}

#[test]
fn cookies_of_one_response_all_survive() {
    let server = serve(routes![several, nested, alone, none, removals, withdraw]);
    for path in ["/several", "/nested"] {
        let answer = request(server, path, "");
        assert_eq!((answer.status, answer.body.as_str()), (200, "body"), "{path}");
        let mut found: Vec<_> = answer.set_cookies.iter().map(|header| pair(header)).collect();
        found.sort_unstable();
        assert_eq!(found, ["embed=y", "foreign=1", "sessionid=x"], "{path}");
        for expected in [SESSIONID.set("x"), EMBED.set("y")] {
            assert!(answer.set_cookies.contains(&expected.to_string()), "{path}");
        }
    }
    assert_eq!(request(server, "/alone", "").set_cookies, [SESSIONID.set("x").to_string()]);
    assert!(request(server, "/none", "").set_cookies.is_empty());
    let expected: Vec<_> = THEME.removals().iter().map(ToString::to_string).collect();
    assert_eq!(request(server, "/removals", "").set_cookies, expected);
    assert_eq!(request(server, "/withdraw", "").set_cookies.len(), 7);
}

#[get("/with")]
fn long_in_a_response() -> WithCookies<&'static str> {
    WithCookies::new([SID.set("x"), long()], "body")
}

#[get("/alone")]
fn unwritable() -> SetCookie {
    UNWRITABLE.set(Unwritable)
}

#[get("/tried")]
fn tried() -> Result<SetCookie, SetCookieError> {
    SESSIONID.try_set("secret".repeat(1_000))
}

#[test]
fn a_cookie_that_cannot_be_set_fails_the_response() {
    let server = serve(routes![long_in_a_response, unwritable, tried]);
    for (path, name) in [("/with", "`sessionid`"), ("/alone", "`unwritable`"), ("/tried", "`sessionid`")] {
        let answer = request(server, path, "");
        assert_eq!((answer.status, answer.set_cookies.len()), (500, 0), "{path}");
        assert!(answer.body.contains(name) && !answer.body.contains("secret"), "{path}: {}", answer.body);
    }
}

#[get("/")]
fn two_of_a_name(cookies: RequestCookies, jar: &CookieJar<'_>) -> String {
    format!("{:?} {:?} {:?}", cookies.get(COUNT), cookies.get_all(COUNT), COUNT.get(jar).is_ok())
}

#[test]
fn reads_the_first_of_two() {
    let server = serve(routes![two_of_a_name]);
    let answer = request(server, "/", "count=1; theme=dark; count=2");
    assert_eq!(answer.body, "Ok(Some(1)) [Ok(1), Ok(2)] true");
}

#[cfg(all(feature = "consent", feature = "macros"))]
mod consent {
    use cookie_decl::consent::DecisionError;
    use cookie_decl::{ConsentAnswer, Decision, Granted, RequestCookies, WithCookies};
    use rocket::http::CookieJar;
    use rocket::request::{FromRequest, Outcome, Request};
    use rocket::{get, post, routes};

    use super::over_http::consent::{
        AnonymousStatistics, CHARTER, Marketing, Statistics, hears_global_privacy_control, holds, letters,
        refuses,
    };
    use super::serve;

    #[get("/granted")]
    fn granted(
        loads: Option<Granted<AnonymousStatistics>>,
        statistics: Option<Granted<Statistics>>,
        marketing: Option<Granted<Marketing>>,
    ) -> String {
        letters([loads.is_some(), statistics.is_some(), marketing.is_some()])
    }

    #[get("/required")]
    fn required(_granted: Granted<Statistics>) -> &'static str {
        "granted"
    }

    #[post("/choose", data = "<form>")]
    fn choose(cookies: RequestCookies, form: Vec<u8>) -> Result<ConsentAnswer, DecisionError> {
        Ok(Decision::from_request(&CHARTER, &cookies, &form)?.answer(&cookies))
    }

    #[get("/answer")]
    fn answer(jar: &CookieJar<'_>) -> ConsentAnswer {
        Decision::refuse_all(&CHARTER).answer(jar)
    }

    #[get("/beside")]
    fn beside(cookies: RequestCookies) -> WithCookies<&'static str> {
        WithCookies::new(Decision::refuse_all(&CHARTER).answer(&cookies), "text")
    }

    /// What the request itself and its headers say.
    struct Refused(bool, bool);

    #[rocket::async_trait]
    impl<'r> FromRequest<'r> for Refused {
        type Error = ();

        async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
            Outcome::Success(Self(refuses(request), refuses(request.headers())))
        }
    }

    #[get("/gpc")]
    fn gpc(refused: Refused, cookies: RequestCookies) -> String {
        format!("{} {} {}", refused.0, refused.1, refuses(&cookies))
    }

    #[test]
    fn consent_holds() {
        holds(serve(routes![granted, required, choose, answer, beside]));
    }

    #[test]
    fn global_privacy_control_is_heard() {
        hears_global_privacy_control(serve(routes![gpc]));
    }
}

#[cfg(all(feature = "guard", feature = "macros"))]
mod guard {
    use cookie_decl::guard::{Action, Guard};
    use cookie_decl::{ConsentAnswer, Decision, Granted, RequestCookies, WithCookies};
    use rocket::Request;
    use rocket::http::CookieJar;
    use rocket::request::{FromRequest, Outcome};
    use rocket::response::Redirect;
    use rocket::{get, routes};

    use super::over_http::consent::{
        CHARTER, Marketing, Statistics, is_guarded, says_what_it_depends_on, smuggled,
    };
    use super::{Header, launch};

    #[derive(rocket::Responder)]
    struct Foreign {
        body: (),
        cookie: Header<'static>,
    }

    #[get("/mixed")]
    fn mixed(jar: &CookieJar<'_>) -> WithCookies<Foreign> {
        // Rocket writes its jar's cookies behind those of the response.
        jar.add(("last", "1"));
        WithCookies::new(
            [smuggled()],
            Foreign { body: (), cookie: Header::new("Set-Cookie", "foreign=secret") },
        )
    }

    #[get("/redirect")]
    fn redirect() -> WithCookies<Redirect> {
        WithCookies::new([smuggled()], Redirect::to("/"))
    }

    #[get("/sound")]
    fn sound(cookies: RequestCookies) -> WithCookies<&'static str> {
        WithCookies::new(Decision::refuse_all(&CHARTER).answer(&cookies), "sound")
    }

    #[test]
    fn holds_cookies_against_the_table() {
        let serve =
            |guard: Guard| launch(rocket::build().mount("/", routes![mixed, redirect, sound]).attach(guard));
        is_guarded(serve(Guard::new(&CHARTER)), serve(Guard::new(&CHARTER).on_all(Action::Refuse)));
    }

    #[get("/plain")]
    fn plain() -> &'static str {
        "page"
    }

    #[get("/theme")]
    fn theme(cookies: RequestCookies) -> String {
        format!("{:?}", cookies.get(super::THEME))
    }

    #[get("/statistics")]
    fn statistics(_granted: Option<Granted<Statistics>>) -> &'static str {
        "page"
    }

    #[get("/required")]
    fn required(_granted: Granted<Statistics>) -> &'static str {
        "page"
    }

    #[get("/marketing")]
    fn marketing(_granted: Option<Granted<Marketing>>) -> &'static str {
        "page"
    }

    #[get("/cookies")]
    fn by_cookies(cookies: RequestCookies) -> String {
        CHARTER.consent(&cookies).is_answered().to_string()
    }

    /// Whether there is nothing to ask.
    #[derive(Clone, Copy)]
    struct Answered(bool);

    #[rocket::async_trait]
    impl<'r> FromRequest<'r> for Answered {
        type Error = ();

        /// Kept in the request for what follows.
        async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
            let answered = || Self(CHARTER.consent(request).is_answered());
            Outcome::Success(*request.local_cache(answered))
        }
    }

    #[get("/request")]
    fn by_request(answered: Answered) -> String {
        answered.0.to_string()
    }

    /// A page with lines of `Vary` of its own.
    struct Own(&'static [&'static str]);

    impl<'r> rocket::response::Responder<'r, 'static> for Own {
        fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
            let mut response = "page".respond_to(request)?;
            for line in self.0 {
                response.adjoin_raw_header("Vary", *line);
            }
            Ok(response)
        }
    }

    #[get("/own")]
    fn own(_granted: Option<Granted<Statistics>>) -> Own {
        Own(&["Accept-Language", "Origin"])
    }

    #[get("/said")]
    fn said(_granted: Option<Granted<Marketing>>) -> Own {
        Own(&["accept, COOKIE"])
    }

    #[get("/star")]
    fn star(_granted: Option<Granted<Statistics>>) -> Own {
        Own(&["*"])
    }

    #[get("/answer")]
    fn answer(cookies: RequestCookies) -> ConsentAnswer {
        Decision::refuse_all(&CHARTER).answer(&cookies)
    }

    #[get("/beside")]
    fn beside(cookies: RequestCookies) -> WithCookies<&'static str> {
        WithCookies::new(Decision::refuse_all(&CHARTER).answer(&cookies), "text")
    }

    #[test]
    fn a_response_says_that_consent_shaped_it() {
        let asking = routes![plain, theme, statistics, required, marketing, by_cookies, by_request];
        let saying = routes![own, said, star, redirect, answer, beside];
        let rocket = rocket::build().mount("/", asking).mount("/", saying);
        says_what_it_depends_on(launch(rocket.attach(Guard::new(&CHARTER))));
    }
}
