//! Places where it is allowed.

use cookie::{Cookie, CookieJar};

#[cookie_decl::allow(undeclared, reason = "goes with the old sign-in, in March")]
pub fn on_a_function(jar: &mut CookieJar) {
    jar.add(Cookie::new("old", "1"));
}

pub struct Old;

#[cookie_decl::allow(undeclared, reason = "goes with the old sign-in, in March")]
impl Old {
    pub fn on_an_impl(jar: &mut CookieJar) {
        jar.add(Cookie::new("old", "1"));
    }
}

#[cookie_decl::allow(undeclared, reason = "goes with the old sign-in, in March")]
pub mod old {
    use cookie::{Cookie, CookieJar};

    pub fn in_a_module(jar: &mut CookieJar) {
        jar.add(Cookie::new("old", "1"));
    }
}

#[cookie_decl::allow(unreadable_name, reason = "not what is wrong here")]
pub fn another_rule(jar: &mut CookieJar) {
    jar.add(Cookie::new("old", "1")); //~ undeclared old
}
