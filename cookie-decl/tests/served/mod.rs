//! An axum application on a port of its own, until the test's process ends.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part of it")]

use std::convert::Infallible;
use std::net::SocketAddr;

use axum::ServiceExt as _;
use axum::extract::Request;
use axum::response::Response;
use tokio::runtime::{Builder, Runtime};
use tower_service::Service;

/// What axum serves: a router, or what stands around one.
pub trait Application:
    Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static
{
}

impl<S> Application for S where
    S: Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static
{
}

/// Serves the routes, and says where.
pub fn serve(routes: impl Application) -> SocketAddr {
    serve_on(Builder::new_current_thread().enable_all().build().unwrap(), routes)
}

/// The same on several threads.
pub fn serve_on_threads(routes: impl Application) -> SocketAddr {
    serve_on(Runtime::new().unwrap(), routes)
}

fn serve_on(runtime: Runtime, routes: impl Application) -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, routes.into_make_service()).await.unwrap();
        });
    });
    address
}
