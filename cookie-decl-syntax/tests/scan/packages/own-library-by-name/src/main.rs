//! The program.

use cookie::{Cookie, CookieJar};
use own_library_by_name::{names, remember};

fn main() {
    let mut jar = CookieJar::new();
    remember(&mut jar, "basket", "tea"); //~ undeclared basket
    jar.add(Cookie::new(names::language(), "br")); //~ undeclared language
}
