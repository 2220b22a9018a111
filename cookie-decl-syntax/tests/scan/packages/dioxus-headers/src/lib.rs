//! Dioxus on a server.

use dioxus::fullstack::{FullstackContext, SetCookie, SetHeader};
use dioxus::prelude::*;

#[post("/api/sign-in")]
pub async fn sign_in() -> Result<SetHeader<SetCookie>> {
    Ok(SetHeader::new("signed_in=1; HttpOnly")?) //~ undeclared signed_in
}

#[post("/api/login")]
pub async fn login(form: Form<Login>) -> Result<SetHeader<SetCookie>> {
    if form.0.is_right() {
        return Ok(SetHeader::new(format!("auth-demo={};", token()))?); //~ undeclared auth-demo
    }
    HttpError::unauthorized("Unauthorized")?
}

#[post("/api/sign-out")]
pub async fn sign_out() -> Result<SetHeader<SetCookie>> {
    let header = SetHeader::<SetCookie>::new("signed_in=; Path=/; Max-Age=0")?; //~ undeclared_removal signed_in
    Ok(header)
}

#[get("/api/theme")]
pub async fn theme() -> Result<()> {
    let context = FullstackContext::current().unwrap();
    context.add_response_header(http::header::SET_COOKIE, "theme=dark; Path=/".parse().unwrap()); //~ undeclared theme
    Ok(())
}

/// Another header.
#[get("/api/range")]
pub async fn range() -> Result<SetHeader<headers::CacheControl>> {
    Ok(SetHeader::<headers::CacheControl>::new("max-age=60")?)
}
