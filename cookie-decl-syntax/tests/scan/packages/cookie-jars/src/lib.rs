//! Child jars, and names that reach the wire changed.

use cookie::prefix::{Host, Secure};
use cookie::{Cookie, CookieJar, Key};

pub fn children(jar: &mut CookieJar, key: &Key) {
    jar.private_mut(key).add(Cookie::new("private", "1")); //~ undeclared private
    jar.signed_mut(key).add(("signed", "1")); //~ undeclared signed
    jar.prefixed_mut(Host).add(Cookie::new("sid", "1")); //~ undeclared __Host-sid
    jar.prefixed_mut(Secure).add(("token", "1")); //~ undeclared __Secure-token
}

pub fn removals(jar: &mut CookieJar) {
    jar.remove("gone"); //~ undeclared_removal gone
    jar.remove(Cookie::build("gone_too").path("/")); //~ undeclared_removal gone_too
    let mut cookie = Cookie::new("made_removal", ""); //~ undeclared_removal made_removal
    cookie.make_removal();
    jar.add(cookie);
    jar.add(Cookie::build(("zero", "")).max_age(cookie::time::Duration::ZERO)); //~ undeclared_removal zero
}
