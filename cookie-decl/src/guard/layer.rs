//! The guard as a layer of tower: for axum and every other server over `tower::Service`.

use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::sync::Arc;

use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, Request, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use crate::consent::Asked;
use crate::guard::Guard;
use crate::guard::visitor::Visitor;

/// Puts a [`Guard`] around a service. Add it last, so that it is the outermost: it sees only the cookies of what it
/// surrounds.
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
/// use axum::{Router, routing::get};
/// use cookie_decl::guard::{Action, FindingKind, Guard, GuardLayer};
///
/// // What is to be done everywhere…
/// let guard = Guard::new(&cookies::CHARTER).on(FindingKind::Undeclared, Action::Strip);
/// // …and what is better seen at once while one develops.
/// let guard = if cfg!(debug_assertions) { guard.on_all(Action::Refuse) } else { guard };
///
/// let routes: Router = Router::new()
///     .route("/", get(|| async { "Hello" }))
///     .layer(GuardLayer::new(guard));
/// ```
#[derive(Clone, Debug)]
pub struct GuardLayer {
    guard: Arc<Guard>,
}

impl GuardLayer {
    /// The layer for a guard, or for a charter's guard with its defaults: `GuardLayer::new(&CHARTER)`.
    pub fn new(guard: impl Into<Guard>) -> Self {
        Self { guard: Arc::new(guard.into()) }
    }
}

impl<S> Layer<S> for GuardLayer {
    type Service = GuardService<S>;

    fn layer(&self, inner: S) -> GuardService<S> {
        GuardService { inner, guard: Arc::clone(&self.guard) }
    }
}

/// A service whose responses are guarded: what [`GuardLayer`] makes.
#[derive(Clone, Debug)]
pub struct GuardService<S> {
    inner: S,
    guard: Arc<Guard>,
}

impl<S, B, R> Service<Request<B>> for GuardService<S>
where
    S: Service<Request<B>, Response = Response<R>>,
{
    type Response = Response<GuardBody<R>>;
    type Error = S::Error;
    type Future = GuardFuture<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> GuardFuture<S::Future> {
        // Where no category asks, nobody looks at what the visitor chose.
        let visitor = self.guard.asks.then(|| Visitor::from(request.headers()));
        let mut asked = Asked::default();
        let inner = asked.during(|| self.inner.call(request));
        GuardFuture { inner, guard: Arc::clone(&self.guard), visitor, asked }
    }
}

pin_project! {
    /// The response to come, which will be guarded.
    #[derive(Debug)]
    pub struct GuardFuture<F> {
        #[pin]
        inner: F,
        guard: Arc<Guard>,
        visitor: Option<Visitor>,
        asked: Asked,
    }
}

impl<F, R, E> Future for GuardFuture<F>
where
    F: Future<Output = Result<Response<R>, E>>,
{
    type Output = Result<Response<GuardBody<R>>, E>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let inner = this.inner;
        let mut response = ready!(this.asked.during(|| inner.poll(context)))?;
        let visitor = this.visitor.as_ref().unwrap_or(Visitor::UNKNOWN);
        let held = this.asked.during(|| this.guard.hold(visitor, response.headers_mut()));
        Poll::Ready(Ok(match held {
            Ok(()) => {
                this.asked.say(response.headers_mut());
                response.map(|body| GuardBody { content: Content::Kept { body } })
            }
            Err(refused) => refusal(refused.to_string()),
        }))
    }
}

fn refusal<R>(text: String) -> Response<GuardBody<R>> {
    let mut response =
        Response::new(GuardBody { content: Content::Refused { rest: Box::new(Rest { text }) } });
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

pin_project! {
    /// The response's own body, or the text of a refusal.
    #[derive(Debug)]
    pub struct GuardBody<B> {
        #[pin]
        content: Content<B>,
    }
}

pin_project! {
    #[derive(Debug)]
    #[project = Projected]
    enum Content<B> {
        Kept {
            #[pin]
            body: B,
        },
        // Boxed, so that a response is no larger for it: each is moved some times on its way.
        Refused { rest: Box<Rest> },
    }
}

/// The very body that the application gave, not another box around it.
#[cfg(feature = "axum")]
impl From<GuardBody<Self>> for axum_core::body::Body {
    fn from(body: GuardBody<Self>) -> Self {
        match body.content {
            Content::Kept { body } => body,
            Content::Refused { rest } => rest.text.into(),
        }
    }
}

/// What of a refusal's text has not been sent yet.
#[derive(Debug)]
struct Rest {
    text: String,
}

impl<B> Body for GuardBody<B>
where
    B: Body,
    B::Data: From<String>,
{
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {
        match self.project().content.project() {
            Projected::Kept { body } => body.poll_frame(context),
            Projected::Refused { rest } if rest.text.is_empty() => Poll::Ready(None),
            Projected::Refused { rest } => {
                Poll::Ready(Some(Ok(Frame::data(mem::take(&mut rest.text).into()))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.content {
            Content::Kept { body } => body.is_end_stream(),
            Content::Refused { rest } => rest.text.is_empty(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.content {
            Content::Kept { body } => body.size_hint(),
            Content::Refused { rest } => SizeHint::with_exact(rest.text.len() as u64),
        }
    }
}

#[cfg(test)]
mod tests {
    use core::future::Ready;
    use core::task::Waker;

    use super::*;
    use crate::table::CHARTER;

    /// A service that is as ready as it says.
    struct Inner(Poll<Result<(), &'static str>>);

    impl Service<Request<()>> for Inner {
        type Response = Response<String>;
        type Error = &'static str;
        type Future = Ready<Result<Response<String>, &'static str>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), &'static str>> {
            self.0
        }

        fn call(&mut self, _: Request<()>) -> Self::Future {
            core::future::ready(Ok(Response::default()))
        }
    }

    /// Or else a server calls a service that is full, or closed.
    #[test]
    fn it_is_as_ready_as_what_it_surrounds() {
        for ready in [Poll::Pending, Poll::Ready(Err("closed")), Poll::Ready(Ok(()))] {
            let mut service = GuardLayer::new(&CHARTER).layer(Inner(ready));
            assert_eq!(service.poll_ready(&mut Context::from_waker(Waker::noop())), ready);
        }
    }

    #[test]
    fn the_body_of_a_refusal_is_its_text_and_ends() {
        let mut body = Box::pin(refusal::<String>("refused".to_owned()).into_body());
        assert_eq!((body.size_hint().exact(), body.is_end_stream()), (Some(7), false));
        let mut frame = || body.as_mut().poll_frame(&mut Context::from_waker(Waker::noop()));
        let Poll::Ready(Some(Ok(first))) = frame() else { panic!("a frame") };
        assert_eq!(first.into_data().ok().as_deref(), Some(&b"refused"[..]));
        assert!(matches!(frame(), Poll::Ready(None)));
        assert_eq!((body.size_hint().exact(), body.is_end_stream()), (Some(0), true));
    }
}
