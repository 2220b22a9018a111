//! Names of a list, by their place in it.

use cookie::{Cookie, CookieJar};

const NAMES: [&str; 4] = ["first", "first", "second", "third"];

pub fn page(jar: &mut CookieJar) {
    jar.add(Cookie::new(NAMES[2], "1")); //~ undeclared second
    let names = ["local", "local", "other"];
    jar.add(Cookie::new(names[2], "1")); //~ undeclared other
}
