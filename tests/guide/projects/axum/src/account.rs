use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect};

pub async fn sign_in() -> impl IntoResponse {
    let session = new_session();
    ([(SET_COOKIE, format!("session={session}; Path=/; HttpOnly"))], Redirect::to("/"))
}

pub async fn sign_out() -> impl IntoResponse {
    ([(SET_COOKIE, "session=; Max-Age=0")], Redirect::to("/"))
}

fn new_session() -> String {
    "3f9c…".to_owned()
}
