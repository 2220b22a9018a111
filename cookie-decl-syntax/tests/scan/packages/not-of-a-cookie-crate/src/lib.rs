//! Types and functions of other crates, and of this one, that are called as those which make cookies.

mod jars;
mod oven;
mod page;
mod shadowed;

use bakery::{Cookie, CookieBuilder, RemovalCookie, ResponseCookie};

/// What a bakery sells.
pub fn baked() -> Vec<Cookie> {
    vec![
        Cookie::new("oat", "rye"), //~ not Cookie::new
        Cookie::build("ginger").crisp().build(), //~ not Cookie::build
        Cookie::builder("lemon", "wheat").finish(), //~ not Cookie::builder
        Cookie::named("almond"), //~ not Cookie::named
        Cookie::from("butter"), //~ not Cookie::from
        Cookie::new_with_str("plain", "spelt"), //~ not Cookie::new_with_str
        CookieBuilder::new("nut", "rye").finish(), //~ not CookieBuilder::new
        CookieBuilder::from("sesame").finish(), //~ not CookieBuilder::from
        Cookie::host("party", "12"), //~ not cookie_monster::Cookie::host
        Cookie::secure("boxed", "tin"), //~ not cookie_monster::Cookie::secure
    ]
}

/// What it writes on a slate, and wipes off.
pub fn slate(line: &str) -> Option<Cookie> {
    Cookie::remove("oat"); //~ not cookie_monster::Cookie::remove
    RemovalCookie::new("oat"); //~ not RemovalCookie::new
    ResponseCookie::new("answer", "yes"); //~ not ResponseCookie::new
    ResponseCookie::from(("answer", "no")); //~ not ResponseCookie::from
    Cookie::parse("oat=3").or_else(|| Cookie::parse_encoded(line)) //~ not Cookie::parse; not Cookie::parse_encoded
}

/// X11 has cookies, and so has a browser that is driven by a test.
pub async fn elsewhere(connection: &x11rb::Connection, browser: &fantoccini::Client) {
    x11rb::cookie::Cookie::new(connection, 7); //~ not Cookie::new
    let cookie = fantoccini::cookies::Cookie::build("visited", "1").finish(); //~ not Cookie::build
    browser.add_cookie(cookie).await.ok();
}
