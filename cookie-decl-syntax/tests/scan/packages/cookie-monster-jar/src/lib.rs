//! `cookie-monster`, whose `host` and `secure` put a prefix before the name.

use cookie_monster::{Cookie, CookieJar};

pub fn answer(jar: &mut CookieJar) {
    jar.add(Cookie::new("plain", "1")); //~ undeclared plain
    jar.add(Cookie::build("built", "1").http_only().build()); //~ undeclared built
    jar.add(Cookie::host("sid", "1").build()); //~ undeclared __Host-sid
    jar.add(Cookie::secure("token", "1").build()); //~ undeclared __Secure-token
    jar.add(Cookie::remove("gone")); //~ undeclared_removal gone
}
