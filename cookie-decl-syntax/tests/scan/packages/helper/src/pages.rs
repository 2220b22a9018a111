//! Pages.

use cookie::CookieJar;

use crate::set_cookie;

pub fn home(jar: &mut CookieJar) {
    set_cookie(jar, "visited", "1"); //~ undeclared visited
}

pub fn away(jar: &mut CookieJar) {
    crate::set_cookie(jar, "away", "1"); //~ undeclared away
}
