//! Other frameworks, headers written by hand, and the visitor's browser.

use biscotti::{RemovalCookie, ResponseCookies};
use poem::web::cookie::CookieJar;
use salvo::prelude::*;

pub fn poem(jar: &CookieJar) {
    jar.remove("session"); //~ removal_elsewhere session
}

#[handler]
pub async fn salvo(res: &mut Response) {
    res.remove_cookie("session"); //~ removal_elsewhere session
}

pub fn biscotti(cookies: &mut ResponseCookies<'static>) {
    cookies.insert(RemovalCookie::new("session")); //~ removal_elsewhere session
    cookies.insert(RemovalCookie::new("session").set_path("/"));
}

pub fn monster(jar: &mut cookie_monster::CookieJar) {
    jar.add(cookie_monster::Cookie::remove("session")); //~ removal_elsewhere session
}

pub fn by_hand(headers: &mut http::HeaderMap) {
    let gone = http::HeaderValue::from_static("session=; Max-Age=0");
    headers.append(http::header::SET_COOKIE, gone); //~ removal_elsewhere session
    let gone = http::HeaderValue::from_static("session=; Path=/; Max-Age=0");
    headers.append(http::header::SET_COOKIE, gone);
}
