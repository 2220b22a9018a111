//! Poem, which has a `Cookie` of its own around the `cookie` crate's.

use poem::handler;
use poem::web::cookie::{Cookie, CookieJar};

#[handler]
pub fn page(jar: &CookieJar) -> &'static str {
    jar.add(Cookie::new("json", 1)); //~ undeclared json
    let mut cookie = Cookie::new_with_str("text", "1"); //~ undeclared text
    cookie.set_path("/");
    jar.add(cookie);
    jar.private().add(Cookie::new_with_str("private", "1")); //~ undeclared private
    jar.remove("gone"); //~ undeclared_removal gone
    "page"
}
