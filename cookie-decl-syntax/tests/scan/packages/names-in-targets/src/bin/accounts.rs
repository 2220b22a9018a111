//! One of two programs: each has a constant of this name.

use cookie::{Cookie, CookieJar};

const COOKIE_NAME: &str = "visited_account";

pub fn visit(jar: &mut CookieJar) {
    jar.add(Cookie::new(COOKIE_NAME, "1")); //~ undeclared visited_account
}

fn main() {
    visit(&mut CookieJar::new());
}
