//! Names that are chosen where the program is built. Which one that is nobody sees in the sources; but a default in them is
//! what every build gets that says nothing, and it is the name to declare.

use cookie::{Cookie, CookieJar};

const SESSION: &str = match option_env!("SESSION_COOKIE") {
    Some(name) => name,
    None => "sid",
};

pub fn page(jar: &mut CookieJar) {
    jar.add(Cookie::new(option_env!("THEME_COOKIE").unwrap_or("theme"), "dark")); //~ undeclared theme
    jar.add(Cookie::new(SESSION, "1")); //~ undeclared sid
    jar.add(Cookie::new(env!("BASKET_COOKIE"), "tea")); //~ unreadable_name
    jar.add(Cookie::new(concat!(env!("CARGO_PKG_NAME"), "_seen"), "1")); //~ unreadable_name
}

/// At run time it is the same.
pub fn later(jar: &mut CookieJar) {
    let name = std::env::var("VISIT_COOKIE").unwrap_or_else(|_| "visit".to_owned());
    jar.add(Cookie::new(name, "1")); //~ undeclared visit
    let name = std::env::var("PLACE_COOKIE").unwrap_or("place".to_owned());
    jar.add(Cookie::new(name, "1")); //~ undeclared place
}
