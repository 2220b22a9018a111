//! Functions under names of their own.

use cookie::{Cookie, CookieBuilder, CookieJar};

pub fn page(jar: &mut CookieJar) {
    let make = Cookie::new;
    jar.add(make("made", "1")); //~ undeclared made
    let build: fn((&'static str, &'static str)) -> CookieBuilder<'static> = Cookie::build;
    jar.add(build(("built", "1"))); //~ undeclared built
    let own = remember;
    own(jar, "remembered"); //~ undeclared remembered
}

fn remember(jar: &mut CookieJar, name: &'static str) {
    jar.add(Cookie::new(name, "1"));
}

/// A closure of this name, which counts.
pub fn counted() -> usize {
    let make = |name: &str, value: &str| name.len() + value.len();
    make("counted", "1")
}
