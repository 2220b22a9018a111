//! The guard around a whole axum application.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};

use axum_core::body::Body;
use http::{Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer as _;
use tower_service::Service;

use crate::guard::layer::{GuardFuture, GuardLayer, GuardService};

impl GuardLayer {
    /// The guard around a whole axum application, to be served in its place.
    ///
    /// Nothing that is added to the router later can stand outside of it. And it costs less than by
    /// `Router::layer`, where axum boxes each layer and each body anew for each request (`BENCHMARKS.md`). What it makes is no `Router`:
    /// `axum::ServiceExt` makes of it what `axum::serve` takes.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # mod cookies {
    /// #     cookie_decl::declare_cookies! {
    /// #         #![site("https://data.example.org")]
    /// #         necessary { "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session; }
    /// #     }
    /// # }
    /// use axum::routing::get;
    /// use axum::{Router, ServiceExt};
    /// use cookie_decl::guard::GuardLayer;
    ///
    /// # async fn run() -> std::io::Result<()> {
    /// let routes = Router::new().route("/", get(|| async { "Hello" }));
    /// let guarded = GuardLayer::new(&cookies::CHARTER).around(routes);
    /// let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    /// axum::serve(listener, guarded.into_make_service()).await
    /// # }
    /// ```
    pub fn around<S>(&self, application: S) -> Guarded<S> {
        Guarded { service: self.layer(application) }
    }
}

/// An axum application whose responses are guarded: what [`GuardLayer::around`] makes.
#[derive(Clone, Debug)]
pub struct Guarded<S> {
    service: GuardService<S>,
}

/// Of axum's own requests alone: so `into_make_service` knows which ones are meant.
impl<S> Service<Request<Body>> for Guarded<S>
where
    S: Service<Request<Body>, Response = Response<Body>>,
{
    type Response = Response<Body>;
    type Error = S::Error;
    type Future = GuardedFuture<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.service.poll_ready(context)
    }

    fn call(&mut self, request: Request<Body>) -> GuardedFuture<S::Future> {
        GuardedFuture { response: self.service.call(request) }
    }
}

pin_project! {
    /// The application's response to come, which will be guarded.
    #[derive(Debug)]
    pub struct GuardedFuture<F> {
        #[pin]
        response: GuardFuture<F>,
    }
}

impl<F, E> Future for GuardedFuture<F>
where
    F: Future<Output = Result<Response<Body>, E>>,
{
    type Output = Result<Response<Body>, E>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = ready!(self.project().response.poll(context))?;
        Poll::Ready(Ok(response.map(Body::from)))
    }
}
