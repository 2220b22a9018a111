//! Jars of a bakery.

use bakery::jars::*;
use bakery::{
    CookieJar, CookieManager, Cookies, PrefixedJar, PrivateCookieJar, PrivateCookies, PrivateJar, ResponseCookies,
    SignedCookieJar, SignedCookies, SignedJar,
};

pub fn filled() {
    CookieJar::new().add(("oat", "3")); //~ not CookieJar
    CookieManager::new().add(("oat", "3")); //~ not CookieManager
    Cookies::default().add(("oat", "3")); //~ not Cookies
    PrefixedJar::new().add(("oat", "3")); //~ not PrefixedJar
    PrivateCookieJar::new(7).add(("oat", "3")); //~ not PrivateCookieJar
    PrivateCookies::new().add(("oat", "3")); //~ not PrivateCookies
    PrivateJar::new().add(("oat", "3")); //~ not PrivateJar
    ResponseCookies::new().insert(("oat", "3")); //~ not ResponseCookies
    SignedCookieJar::new(7).remove("oat"); //~ not SignedCookieJar
    SignedCookies::new().remove("oat"); //~ not SignedCookies
    SignedJar::new().remove("oat"); //~ not SignedJar
}

pub fn lent(jar: &mut CookieJar, cookies: Cookies) {
    jar.add(("lemon", "4"));
    jar.remove("lemon");
    cookies.add(("lemon", "4"));
}
