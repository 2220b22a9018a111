//! A page.

use crate::Cookie;
use crate::jar::Jar;

pub struct Sessions {
    cookie_name: String,
}

pub fn page(jar: &mut Jar, sessions: &Sessions) {
    jar.add(Cookie::new("theme", "dark")); //~ undeclared theme
    jar.add(Cookie::new(&sessions.cookie_name, "1")); //~ unreadable_name
}
