//! `cookie` 0.16, where `build` takes name and value apart.

use cookie::{Cookie, CookieJar};

pub fn answer(jar: &mut CookieJar) {
    jar.add(Cookie::build("build", "1").path("/").finish()); //~ undeclared build
    jar.add(Cookie::named("named")); //~ undeclared named
    jar.add(Cookie::new("new", "1")); //~ undeclared new
}
