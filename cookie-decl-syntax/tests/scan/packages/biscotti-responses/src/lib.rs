//! `biscotti`, the cookies of Pavex.

use biscotti::{RemovalCookie, ResponseCookie, ResponseCookies};

pub fn answer(cookies: &mut ResponseCookies<'static>) {
    cookies.insert(ResponseCookie::new("new", "1").set_path("/")); //~ undeclared new
    cookies.insert(("pair", "1")); //~ undeclared pair
    cookies.insert(RemovalCookie::new("gone")); //~ undeclared_removal gone
}
