//! Pages that set and take away what types name.

use actix_web::{get, HttpResponse};
use cookiebox::cookiebox_macros::{cookie, FromRequest};
use cookiebox::cookies::Cookie;

use crate::Basket;

#[cookie(name = "__Host-theme")] //~ undeclared __Host-theme
pub struct Theme;

#[derive(FromRequest)]
pub struct OurCookies<'c> {
    basket: Cookie<'c, Basket>,
    theme: Cookie<'c, Theme>,
}

#[get("/fill")]
pub async fn fill(cookies: OurCookies<'_>) -> HttpResponse {
    cookies.basket.insert("tea".to_string());
    cookies.theme.insert("dark".to_string());
    HttpResponse::Ok().finish()
}

#[get("/look")]
pub async fn look(cookies: OurCookies<'_>) -> HttpResponse {
    HttpResponse::Ok().json(cookies.basket.get().ok())
}

#[get("/empty")]
pub async fn empty(cookies: OurCookies<'_>) -> HttpResponse {
    cookies.basket.remove(); //~ undeclared_removal __Host-basket
    HttpResponse::Ok().finish()
}

pub fn plain(theme: &Cookie<'_, Theme>) {
    theme.remove(); //~ undeclared_removal __Host-theme
}
