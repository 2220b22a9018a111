//! Reading with actix-web.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};

pub const SESSION_COOKIE: &str = "session";

pub async fn page(request: HttpRequest) -> HttpResponse {
    let session = request.cookie(SESSION_COOKIE).map(|cookie| cookie.value().to_owned());
    let all = request.cookies().map(|cookies| cookies.len()).unwrap_or_default();
    let raw = request.headers().get(header::COOKIE).is_some();
    HttpResponse::Ok().insert_header((header::VARY, "Cookie")).body(format!("{session:?} {all} {raw}"))
}
