//! `cookie-monster`, whose `host` and `secure` put a prefix before the name.

use cookie_monster::{Cookie, CookieJar, Expires};

pub fn answer(jar: &mut CookieJar) {
    jar.add(Cookie::new("plain", "1")); //~ undeclared plain
    jar.add(Cookie::build("built", "1").http_only().build()); //~ undeclared built
    jar.add(Cookie::host("sid", "1").build()); //~ undeclared __Host-sid
    jar.add(Cookie::secure("token", "1").build()); //~ undeclared __Secure-token
    jar.add(Cookie::remove("gone")); //~ undeclared_removal gone
}

pub fn expired() -> [Cookie; 3] {
    [
        Cookie::build("token", "").max_age_secs(0).build(), //~ undeclared_removal token
        Cookie::build("basket", "").expires(Expires::remove()).build(), //~ undeclared_removal basket
        Cookie::build("kept", "1").max_age_secs(60).build(), //~ undeclared kept
    ]
}
