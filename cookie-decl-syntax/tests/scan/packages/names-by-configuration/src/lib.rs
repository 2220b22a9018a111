//! Constants of one name, each behind a `cfg`: a cookie can bear any of the names.

mod names;

use cookie::{Cookie, CookieJar};

#[cfg(debug_assertions)]
const SESSION: &str = "session";
#[cfg(not(debug_assertions))]
const SESSION: &str = "__Host-session";

#[cfg(test)]
const VISIT: &str = "visit-of-a-test";
#[cfg(not(test))]
const VISIT: &str = "visit";

pub fn sign_in(jar: &mut CookieJar) {
    jar.add(Cookie::new(SESSION, "1")); //~ undeclared __Host-session; undeclared session
    jar.add(Cookie::new(VISIT, "1")); //~ undeclared visit
}

pub fn remember(jar: &mut CookieJar) {
    jar.add(Cookie::new(names::LANGUAGE, "fr")); //~ undeclared language; undeclared language-preview
    jar.add(Cookie::new(Theme::NAME, "dark")); //~ undeclared theme; undeclared theme-preview
}

pub struct Theme;

impl Theme {
    #[cfg(not(feature = "preview"))]
    pub const NAME: &'static str = "theme";
    #[cfg(feature = "preview")]
    pub const NAME: &'static str = "theme-preview";
}
