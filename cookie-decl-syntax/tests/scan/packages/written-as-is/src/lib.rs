//! A cookie of the table, in a jar that does not encode.

mod cookies;

use tower_cookies::Cookies;

pub fn encoded(jar: &Cookies) {
    jar.add(cookies::SESSION.set("a b").into_encoded_cookie());
}

pub fn as_is(jar: &Cookies) {
    jar.add(cookies::SESSION.set("a b").into()); //~ written_as_is session
}
