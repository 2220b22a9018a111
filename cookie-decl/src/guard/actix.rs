//! The guard as a middleware of actix-web.

use core::fmt;
use core::future::{Future, Ready, poll_fn, ready};
use core::pin::{Pin, pin};
use std::sync::Arc;

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform, forward_ready};
use actix_web::http::header::{CACHE_CONTROL, HeaderMap, HeaderValue, SET_COOKIE, VARY};
use actix_web::{Error, HttpResponse};

use crate::consent::Asked;
use crate::guard::{Guard, Verdict};

/// Puts a [`Guard`] around an actix-web application or scope. Wrap it last, so that it is the outermost: it sees only the
/// cookies of what it surrounds.
///
/// Make it outside of the factory that `HttpServer::new` takes, and clone it within: so the workers share one guard, and
/// each finding is reported once.
///
/// An error that another middleware returns becomes a response behind the guard, which does not see it.
///
/// # Example
///
/// ```
/// # mod cookies {
/// #     cookie_decl::declare_cookies! {
/// #         #![site("https://data.example.org")]
/// #         necessary { "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session; }
/// #     }
/// # }
/// use actix_web::{App, HttpServer};
/// use cookie_decl::guard::GuardMiddleware;
///
/// let guard = GuardMiddleware::new(&cookies::CHARTER);
/// let server = HttpServer::new(move || App::new().wrap(guard.clone()));
/// # drop(server);
/// ```
#[derive(Clone, Debug)]
pub struct GuardMiddleware {
    guard: Arc<Guard>,
}

impl GuardMiddleware {
    /// The middleware for a guard, or for a charter's guard with its defaults: `GuardMiddleware::new(&CHARTER)`.
    pub fn new(guard: impl Into<Guard>) -> Self {
        Self { guard: Arc::new(guard.into()) }
    }
}

impl<S, B> Transform<S, ServiceRequest> for GuardMiddleware
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    S::Future: 'static,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = GuardMiddlewareService<S>;
    type InitError = ();
    type Future = Ready<Result<Self::Transform, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(GuardMiddlewareService { inner, guard: Arc::clone(&self.guard) }))
    }
}

/// A service whose responses are guarded: what [`GuardMiddleware`] makes.
pub struct GuardMiddlewareService<S> {
    inner: S,
    guard: Arc<Guard>,
}

impl<S, B> Service<ServiceRequest> for GuardMiddlewareService<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    S::Future: 'static,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Error>>>>;

    forward_ready!(inner);

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let guard = Arc::clone(&self.guard);
        let mut asked = Asked::default();
        let response = asked.during(|| self.inner.call(request));
        Box::pin(async move {
            let mut response = pin!(response);
            let response = poll_fn(|context| asked.during(|| response.as_mut().poll(context))).await?;
            Ok(hold(&guard, asked, response))
        })
    }
}

impl<S> fmt::Debug for GuardMiddlewareService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuardMiddlewareService").field("guard", &self.guard).finish_non_exhaustive()
    }
}

fn hold<B>(
    guard: &Guard,
    mut asked: Asked,
    mut response: ServiceResponse<B>,
) -> ServiceResponse<EitherBody<B>> {
    if !response.headers().contains_key(SET_COOKIE) {
        say(asked, response.headers_mut());
        return response.map_into_left_body();
    }
    let lines = response.headers().get_all(SET_COOKIE).map(HeaderValue::as_bytes);
    let verdict = asked.during(|| guard.judge(response.request(), lines));
    if let Some(refused) = verdict.refused() {
        let mut refusal = HttpResponse::InternalServerError();
        refusal.insert_header((CACHE_CONTROL, "no-store")).content_type("text/plain; charset=utf-8");
        return response.into_response(refusal.body(refused.to_string()).map_into_right_body());
    }
    if verdict.strips() {
        strip(&verdict, response.headers_mut());
    }
    say(asked, response.headers_mut());
    response.map_into_left_body()
}

/// Says in `Vary` what consent was read from. Lines of one field, joined by commas, are that field again.
fn say(asked: Asked, headers: &mut HeaderMap) {
    let own = asked.beside(headers.get_all(VARY).map(HeaderValue::as_bytes));
    if let Some(value) = own.and_then(|value| HeaderValue::from_bytes(&value).ok()) {
        headers.insert(VARY, value);
    }
}

/// Leaves the headers that may stay, in their order.
fn strip(verdict: &Verdict, headers: &mut HeaderMap) {
    let all = headers.remove(SET_COOKIE).enumerate();
    let kept: Vec<_> = all.filter(|(place, _)| verdict.keeps(*place)).map(|(_, value)| value).collect();
    for value in kept {
        headers.append(SET_COOKIE, value);
    }
}
