//! actix-web writes the cookie as it is given.

use actix_web::cookie::time::Duration;
use actix_web::cookie::Cookie;
use actix_web::HttpResponse;

pub async fn sign_out() -> HttpResponse {
    let mut cookie = Cookie::new("session", ""); //~ removal_elsewhere session
    cookie.make_removal();
    HttpResponse::Ok().cookie(cookie).finish()
}

pub async fn sign_out_at_the_root() -> HttpResponse {
    let cookie = Cookie::build("session", "").path("/").max_age(Duration::ZERO).finish();
    HttpResponse::Ok().cookie(cookie).finish()
}

pub async fn added() -> Result<HttpResponse, actix_web::Error> {
    let mut response = HttpResponse::Ok().finish();
    response.add_removal_cookie(&Cookie::named("till"))?; //~ removal_elsewhere till
    response.add_removal_cookie(&Cookie::build("till", "").path("/admin").finish())?;
    // It takes out what this response would set, and nothing of the visitor's.
    response.del_cookie("session");
    Ok(response)
}
