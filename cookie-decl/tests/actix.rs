//! actix-web over HTTP: what its own ways to set a cookie make of ours.

mod over_http;
mod table;

use std::net::SocketAddr;

use actix_web::cookie::Cookie;
use actix_web::web::{Path, ServiceConfig, get};
use actix_web::{App, FromRequest, HttpRequest, HttpResponse, HttpServer, Responder, Result};
use cookie_decl::{RequestCookies, SetCookie, SetCookieError, WithCookies};
use over_http::{assert_same, goes_through, pair, request, value};
use table::{COUNT, EMBED, SESSIONID, SID, THEME, UNWRITABLE, Unwritable, VISITOR};

/// Serves the routes until the test's process ends, and says where.
fn serve(routes: fn(&mut ServiceConfig)) -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let server = HttpServer::new(move || App::new().configure(routes)).workers(1).disable_signals();
        actix_web::rt::System::new().block_on(server.listen(listener).unwrap().run()).unwrap();
    });
    address
}

fn long() -> SetCookie {
    SESSIONID.set("secret".repeat(1_000))
}

#[test]
fn values_come_back_by_each_way_to_set_and_to_read() {
    async fn cookie(index: Path<String>) -> HttpResponse {
        HttpResponse::Ok().cookie(SESSIONID.set(value(&index)).into()).body("set")
    }
    async fn header(index: Path<String>) -> impl Responder {
        "set".customize().append_header(SESSIONID.set(value(&index)))
    }
    async fn with(index: Path<String>) -> impl Responder {
        WithCookies::new([SESSIONID.set(value(&index))], "set")
    }
    async fn by_extractor(cookies: RequestCookies) -> String {
        cookies.get(SESSIONID).unwrap().unwrap().into_owned()
    }
    async fn by_request(request: HttpRequest) -> String {
        let value = SESSIONID.get(&request).unwrap().unwrap().into_owned();
        assert_eq!(SESSIONID.get(request.headers()).unwrap().unwrap(), value);
        value
    }
    async fn by_actix(request: HttpRequest) -> String {
        let cookie = request.cookie(SESSIONID.name()).unwrap();
        SESSIONID.decode(cookie.value()).unwrap().into_owned()
    }
    goes_through(serve(|routes| {
        routes.route("/set/{index}", get().to(cookie)).route("/get", get().to(by_extractor));
    }));
    goes_through(serve(|routes| {
        routes.route("/set/{index}", get().to(header)).route("/get", get().to(by_request));
    }));
    goes_through(serve(|routes| {
        routes.route("/set/{index}", get().to(with)).route("/get", get().to(by_actix));
    }));
}

#[test]
fn cookies_of_one_response_all_survive() {
    async fn builder() -> HttpResponse {
        HttpResponse::Ok()
            .insert_header(("set-cookie", "foreign=1"))
            .cookie(SESSIONID.set("x").into())
            .append_header(COUNT.set(7))
            .cookie(EMBED.set("y").into())
            .body("body")
    }
    async fn customised() -> impl Responder {
        HttpResponse::Ok()
            .insert_header(("set-cookie", "foreign=1"))
            .body("body")
            .customize()
            .append_header(SESSIONID.set("x"))
            .add_cookie(&COUNT.set(7).into())
            .append_header(EMBED.set("y"))
    }
    async fn with() -> impl Responder {
        let response = HttpResponse::Ok().insert_header(("set-cookie", "foreign=1")).body("body");
        WithCookies::new([SESSIONID.set("x"), COUNT.set(7), EMBED.set("y")], response)
    }
    let server = serve(|routes| {
        routes
            .route("/builder", get().to(builder))
            .route("/customised", get().to(customised))
            .route("/with", get().to(with));
    });
    for path in ["/builder", "/customised", "/with"] {
        let answer = request(server, path, "");
        assert_eq!((answer.status, answer.body.as_str()), (200, "body"), "{path}");
        let mut found: Vec<_> = answer.set_cookies.iter().map(|header| pair(header)).collect();
        found.sort_unstable();
        assert_eq!(found, ["count=7", "embed=y", "foreign=1", "sessionid=x"], "{path}");
    }
    assert_eq!(
        request(server, "/with", "").set_cookies,
        [
            "foreign=1",
            "sessionid=x; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600",
            "count=7; Path=/; Secure; HttpOnly; SameSite=Lax",
            "embed=y; Path=/widget; Domain=data.example.org; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=7200",
        ]
    );
}

/// actix-web's cookie has no field for `Partitioned`, and an order of attributes of its own.
#[test]
fn nothing_is_lost_or_added_on_the_way_through_its_own_cookie() {
    async fn all() -> Result<HttpResponse> {
        let mut response = HttpResponse::Ok().finish();
        for cookie in [SESSIONID.set("x"), SESSIONID.set("x").session(), SID.set("x"), EMBED.set("x")] {
            response.add_cookie(&cookie.into()).map_err(actix_web::Error::from)?;
        }
        for cookie in [THEME.set("x"), SID.removal(), EMBED.removal()] {
            response.add_cookie(&cookie.into()).map_err(actix_web::Error::from)?;
        }
        Ok(response)
    }
    let server = serve(|routes| {
        routes.route("/", get().to(all));
    });
    let expected = [
        SESSIONID.set("x"),
        SESSIONID.set("x").session(),
        SID.set("x"),
        EMBED.set("x"),
        THEME.set("x"),
        SID.removal(),
        EMBED.removal(),
    ];
    let found = request(server, "/", "").set_cookies;
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert_same(found, &expected.to_string());
    }
}

#[test]
fn a_cookie_is_a_response_of_its_own_and_may_be_optional() {
    async fn alone() -> SetCookie {
        SESSIONID.set("x")
    }
    async fn sign_out() -> impl Responder {
        WithCookies::new([SESSIONID.removal()], "bye")
    }
    async fn none() -> impl Responder {
        WithCookies::new(None, "body")
    }
    async fn withdraw() -> impl Responder {
        WithCookies::new(VISITOR.removals().into_iter().chain(THEME.removals()), "bye")
    }
    async fn removals() -> impl Responder {
        THEME.removals()
    }
    let server = serve(|routes| {
        routes
            .route("/alone", get().to(alone))
            .route("/sign-out", get().to(sign_out))
            .route("/none", get().to(none))
            .route("/withdraw", get().to(withdraw))
            .route("/removals", get().to(removals));
    });
    assert_eq!(request(server, "/alone", "").set_cookies, [SESSIONID.set("x").to_string()]);
    assert_eq!(request(server, "/sign-out", "").set_cookies, [SESSIONID.removal().to_string()]);
    assert!(request(server, "/none", "").set_cookies.is_empty());
    assert_eq!(request(server, "/withdraw", "").set_cookies.len(), 7);
    let removals: Vec<_> = THEME.removals().iter().map(ToString::to_string).collect();
    assert_eq!(request(server, "/removals", "").set_cookies, removals);
}

#[test]
fn a_cookie_that_cannot_be_set_fails_the_response() {
    async fn cookie() -> HttpResponse {
        HttpResponse::Ok().cookie(SID.set("x").into()).cookie(long().into()).body("body")
    }
    async fn header() -> HttpResponse {
        HttpResponse::Ok().append_header(SID.set("x")).append_header(long()).body("body")
    }
    async fn customised() -> impl Responder {
        "body".customize().add_cookie(&UNWRITABLE.set(Unwritable).into())
    }
    async fn response() -> Result<HttpResponse> {
        let mut response = HttpResponse::Ok().body("body");
        response.add_cookie(&long().into()).map_err(actix_web::Error::from)?;
        Ok(response)
    }
    async fn tried() -> Result<impl Responder, SetCookieError> {
        Ok(WithCookies::new([SESSIONID.try_set("secret".repeat(1_000))?], "body"))
    }
    async fn with() -> impl Responder {
        WithCookies::new([SID.set("x"), long()], "body")
    }
    async fn alone() -> impl Responder {
        UNWRITABLE.set(Unwritable)
    }
    async fn too_old() -> Result<impl Responder> {
        let age = core::time::Duration::from_secs(u64::MAX);
        Ok(SESSIONID.set("secret").max_age(age)?)
    }
    let server = serve(|routes| {
        routes
            .route("/cookie", get().to(cookie))
            .route("/header", get().to(header))
            .route("/customised", get().to(customised))
            .route("/response", get().to(response))
            .route("/tried", get().to(tried))
            .route("/with", get().to(with))
            .route("/alone", get().to(alone))
            .route("/too-old", get().to(too_old));
    });
    for (path, name) in [
        // actix-web's own words, in which no name has a place.
        ("/cookie", ""),
        ("/header", ""),
        ("/customised", ""),
        ("/response", ""),
        ("/tried", "`sessionid`"),
        ("/with", "`sessionid`"),
        ("/alone", "`unwritable`"),
        ("/too-old", "`sessionid`"),
    ] {
        let answer = request(server, path, "");
        assert_eq!((answer.status, answer.set_cookies.len()), (500, 0), "{path}");
        assert!(answer.body.contains(name) && !answer.body.contains("secret"), "{path}: {}", answer.body);
    }
}

#[test]
fn reads_the_first_of_two_and_more_than_one_header() {
    use actix_web::test::TestRequest;

    let request = TestRequest::default()
        .append_header(("cookie", "theme=dark; count=1"))
        .append_header(("cookie", "sessionid=a%20b; count=2"))
        .to_http_request();
    let cookies = actix_web::rt::System::new().block_on(RequestCookies::extract(&request)).unwrap();
    assert_eq!(cookies.get(SESSIONID).unwrap().unwrap(), "a b");
    assert_eq!((COUNT.get(&request), cookies.get(COUNT)), (Ok(Some(1)), Ok(Some(1))));
    assert_eq!(COUNT.get_all(&request), [Ok(1), Ok(2)]);
    assert_eq!(cookies.get_all(COUNT), [Ok(1), Ok(2)]);
    assert_eq!(SID.get(&request), Ok(None));
}

/// A value is encoded once: what actix-web decodes is what was set, and is not decoded again.
#[test]
fn its_own_cookie_holds_the_encoded_value() {
    let cookie = Cookie::from(SESSIONID.set("100%25"));
    assert_eq!(cookie.value(), "100%2525");
    assert_eq!(Cookie::from(long()).value(), "\0", "nothing of a value that cannot be sent");
}

#[cfg(all(feature = "consent", feature = "macros"))]
mod consent {
    use actix_web::web::{Bytes, get, post};
    use actix_web::{HttpRequest, Responder};
    use cookie_decl::consent::DecisionError;
    use cookie_decl::{ConsentAnswer, Decision, Granted, RequestCookies, WithCookies};

    use super::over_http::consent::{
        AnonymousStatistics, CHARTER, Marketing, Statistics, hears_global_privacy_control, holds, letters,
        refuses,
    };
    use super::serve;

    async fn granted(
        loads: Option<Granted<AnonymousStatistics>>,
        statistics: Option<Granted<Statistics>>,
        marketing: Option<Granted<Marketing>>,
    ) -> String {
        letters([loads.is_some(), statistics.is_some(), marketing.is_some()])
    }

    async fn required(_granted: Granted<Statistics>) -> &'static str {
        "granted"
    }

    async fn choose(request: HttpRequest, form: Bytes) -> Result<ConsentAnswer, DecisionError> {
        Ok(Decision::from_request(&CHARTER, &request, &form)?.answer(&request))
    }

    async fn choose_by_cookies(cookies: RequestCookies, form: Bytes) -> Result<ConsentAnswer, DecisionError> {
        Ok(Decision::from_request(&CHARTER, &cookies, &form)?.answer(&cookies))
    }

    async fn answer(request: HttpRequest) -> ConsentAnswer {
        Decision::refuse_all(&CHARTER).answer(request.headers())
    }

    async fn beside(cookies: RequestCookies) -> impl Responder {
        WithCookies::new(Decision::refuse_all(&CHARTER).answer(&cookies), "text")
    }

    async fn gpc(request: HttpRequest, cookies: RequestCookies) -> String {
        format!("{} {} {}", refuses(&request), refuses(request.headers()), refuses(&cookies))
    }

    #[test]
    fn consent_holds() {
        holds(serve(|routes| {
            routes
                .route("/granted", get().to(granted))
                .route("/required", get().to(required))
                .route("/choose", post().to(choose))
                .route("/answer", get().to(answer))
                .route("/beside", get().to(beside));
        }));
        holds(serve(|routes| {
            routes
                .route("/granted", get().to(granted))
                .route("/required", get().to(required))
                .route("/choose", post().to(choose_by_cookies))
                .route("/answer", get().to(answer))
                .route("/beside", get().to(beside));
        }));
    }

    #[test]
    fn global_privacy_control_is_heard() {
        let server = serve(|routes| {
            routes.route("/gpc", get().to(gpc));
        });
        hears_global_privacy_control(server);
    }
}

#[cfg(all(feature = "guard", feature = "macros"))]
mod guard {
    use std::net::SocketAddr;

    use actix_web::dev::{ServiceRequest, Transform, fn_service};
    use actix_web::http::header::{LOCATION, VARY};
    use actix_web::web::{ServiceConfig, get};
    use actix_web::{App, Error, HttpMessage, HttpRequest, HttpResponse, HttpServer, Responder};
    use cookie_decl::guard::{Action, Guard, GuardMiddleware};
    use cookie_decl::{ConsentAnswer, Decision, Granted, RequestCookies, WithCookies};

    use super::over_http::consent::{
        CHARTER, Marketing, Statistics, is_guarded, says_what_it_depends_on, smuggled,
    };

    async fn mixed() -> HttpResponse {
        HttpResponse::Ok()
            .append_header(("set-cookie", "foreign=secret"))
            .append_header(smuggled())
            .append_header(("set-cookie", "last=1; SameSite=Strict; Path=/"))
            .finish()
    }

    async fn redirect() -> HttpResponse {
        HttpResponse::SeeOther().append_header((LOCATION, "/")).append_header(smuggled()).finish()
    }

    async fn sound(request: HttpRequest) -> impl Responder {
        WithCookies::new(Decision::refuse_all(&CHARTER).answer(&request), "sound")
    }

    fn routes(routes: &mut ServiceConfig) {
        routes
            .route("/mixed", get().to(mixed))
            .route("/redirect", get().to(redirect))
            .route("/sound", get().to(sound));
    }

    fn serve(guard: GuardMiddleware) -> SocketAddr {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            let app = move || App::new().configure(routes).wrap(guard.clone());
            let server = HttpServer::new(app).workers(1).disable_signals();
            actix_web::rt::System::new().block_on(server.listen(listener).unwrap().run()).unwrap();
        });
        address
    }

    #[test]
    fn the_service_shows_its_guard() {
        let inner = fn_service(async |request: ServiceRequest| {
            Ok::<_, Error>(request.into_response(HttpResponse::Ok().finish()))
        });
        let service = GuardMiddleware::new(&CHARTER).new_transform(inner).into_inner().unwrap();
        let guard = Guard::new(&CHARTER);
        assert_eq!(format!("{service:?}"), format!("GuardMiddlewareService {{ guard: {guard:?}, .. }}"));
    }

    #[test]
    fn holds_cookies_against_the_table() {
        let strict = Guard::new(&CHARTER).on_all(Action::Refuse);
        is_guarded(serve(GuardMiddleware::new(&CHARTER)), serve(GuardMiddleware::new(strict)));
    }

    async fn statistics(_granted: Option<Granted<Statistics>>) -> &'static str {
        "page"
    }

    async fn required(_granted: Granted<Statistics>) -> &'static str {
        "page"
    }

    async fn marketing(_granted: Option<Granted<Marketing>>) -> &'static str {
        "page"
    }

    async fn theme(cookies: RequestCookies, request: HttpRequest) -> String {
        format!("{:?} {:?}", cookies.get(super::THEME), super::THEME.get(&request))
    }

    async fn by_cookies(cookies: RequestCookies) -> String {
        CHARTER.consent(&cookies).is_answered().to_string()
    }

    /// Kept in the request for what follows, as a middleware would: the request is borrowed meanwhile.
    async fn by_request(request: HttpRequest) -> &'static str {
        request.extensions_mut().insert(CHARTER.consent(&request));
        "page"
    }

    async fn own(_granted: Option<Granted<Statistics>>) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        response.append_header((VARY, "Accept-Language")).append_header((VARY, "Origin")).body("page")
    }

    async fn said(_granted: Option<Granted<Marketing>>) -> HttpResponse {
        HttpResponse::Ok().append_header((VARY, "accept, COOKIE")).body("page")
    }

    async fn star(_granted: Option<Granted<Statistics>>) -> HttpResponse {
        HttpResponse::Ok().append_header((VARY, "*")).body("page")
    }

    async fn answer(request: HttpRequest) -> ConsentAnswer {
        Decision::refuse_all(&CHARTER).answer(&request)
    }

    #[test]
    fn a_response_says_that_consent_shaped_it() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let guard = GuardMiddleware::new(&CHARTER);
        let routes = |routes: &mut ServiceConfig| {
            routes
                .route("/plain", get().to(async || "page"))
                .route("/theme", get().to(theme))
                .route("/statistics", get().to(statistics))
                .route("/required", get().to(required))
                .route("/marketing", get().to(marketing))
                .route("/cookies", get().to(by_cookies))
                .route("/request", get().to(by_request))
                .route("/own", get().to(own))
                .route("/said", get().to(said))
                .route("/star", get().to(star))
                .route("/redirect", get().to(redirect))
                .route("/answer", get().to(answer))
                .route("/beside", get().to(sound));
        };
        std::thread::spawn(move || {
            let app = move || App::new().configure(routes).wrap(guard.clone());
            let server = HttpServer::new(app).workers(1).disable_signals();
            actix_web::rt::System::new().block_on(server.listen(listener).unwrap().run()).unwrap();
        });
        says_what_it_depends_on(address);
    }
}
