//! Names that are chosen when the program runs, between literals.

use cookie::{Cookie, CookieJar};

pub fn by_condition(jar: &mut CookieJar, secure: bool) {
    let name = if secure { "__Host-sid" } else { "sid" }; //~ undeclared __Host-sid; undeclared sid
    jar.add(Cookie::new(name, "1"));
}

pub fn by_match(jar: &mut CookieJar, kind: u8) {
    jar.add(Cookie::new(
        match kind {
            0 => "zero", //~ undeclared zero
            _ => "other", //~ undeclared other
        },
        "1",
    ));
}
