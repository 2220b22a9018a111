//! `actix-web`: builders, responses, and raw headers.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header;
use actix_web::{get, HttpRequest, HttpResponse, Responder};

#[get("/")]
async fn home() -> impl Responder {
    HttpResponse::Ok()
        .cookie(Cookie::build("builder", "1").path("/").same_site(SameSite::Lax).finish()) //~ undeclared builder
        .append_header(("Set-Cookie", "raw_pair=1; Path=/")) //~ undeclared raw_pair
        .insert_header((header::SET_COOKIE, "raw_const=1")) //~ undeclared raw_const
        .body("home")
}

#[get("/out")]
async fn out(_request: HttpRequest) -> HttpResponse {
    let mut response = HttpResponse::Ok().finish();
    let cookie = Cookie::new("added", "1"); //~ undeclared added
    response.add_cookie(&cookie).ok();
    response.add_removal_cookie(&Cookie::named("gone")).ok(); //~ undeclared_removal gone
    response
}

#[get("/short")]
async fn short() -> impl Responder {
    let mut short = Cookie::new("short", ""); //~ undeclared_removal short
    short.set_max_age(Duration::ZERO);
    "body".customize().add_cookie(&short)
}
