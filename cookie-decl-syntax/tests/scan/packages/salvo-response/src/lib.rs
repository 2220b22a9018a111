//! Salvo.

use salvo::http::cookie::Cookie;
use salvo::prelude::*;

#[handler]
pub async fn page(res: &mut Response) {
    res.add_cookie(Cookie::new("added", "1")); //~ undeclared added
    res.cookies_mut().add(("pair", "1")); //~ undeclared pair
    res.remove_cookie("gone"); //~ undeclared_removal gone
    res.render("page");
}
