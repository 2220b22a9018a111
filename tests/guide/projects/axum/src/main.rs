mod account;
mod pages;

use axum::Router;
use axum::routing::{get, post};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await.unwrap();
    axum::serve(listener, routes()).await.unwrap();
}

fn routes() -> Router {
    Router::new()
        .route("/", get(pages::home))
        .route("/language/{tag}", post(pages::choose_language))
        .route("/sign-in", post(account::sign_in))
        .route("/sign-out", post(account::sign_out))
}
