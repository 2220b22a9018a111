use actix_web::cookie::Cookie;
use actix_web::http::header::SET_COOKIE;
use actix_web::web::ServiceConfig;
use actix_web::{HttpRequest, HttpResponse, Responder, get, post};

pub fn routes(config: &mut ServiceConfig) {
    config.service(home).service(sign_in).service(sign_out);
}

#[get("/")]
async fn home(request: HttpRequest) -> impl Responder {
    let visits = request.cookie("visits").and_then(|cookie| cookie.value().parse().ok()).unwrap_or(0_u64);
    let counter = Cookie::build("visits", (visits + 1).to_string()).path("/").finish();
    HttpResponse::Ok().cookie(counter).body("The swimming pool")
}

#[post("/sign-in")]
async fn sign_in() -> impl Responder {
    let session = "3f9c…";
    HttpResponse::Ok().insert_header((SET_COOKIE, format!("session={session}; Path=/"))).body("Hello")
}

#[post("/sign-out")]
async fn sign_out() -> impl Responder {
    let mut session = Cookie::named("session");
    session.make_removal();
    HttpResponse::Ok().cookie(session).body("Goodbye")
}
