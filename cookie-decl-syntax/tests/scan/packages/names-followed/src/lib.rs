//! Names that stand elsewhere in the package, or are put together.

mod names;

use cookie::{Cookie, CookieJar};

const THEME: &str = "theme";
static LANGUAGE: &str = "language";
const JOINED: &str = concat!("pre", "_", "fix");

lazy_static::lazy_static! {
    /// Made when it is first asked for.
    pub static ref LAZY: String = "lazy".to_owned();
}

struct Names;

impl Names {
    const SEEN: &'static str = "seen";
}

pub fn constants(jar: &mut CookieJar) {
    jar.add(Cookie::new(THEME, "dark")); //~ undeclared theme
    jar.add((LANGUAGE, "fr")); //~ undeclared language
    jar.add((JOINED, "1")); //~ undeclared pre_fix
    jar.add((names::BASKET, "1")); //~ undeclared basket
    jar.add((crate::names::deep::DEEP, "1")); //~ undeclared deep
    jar.add((Names::SEEN, "1")); //~ undeclared seen
    jar.add((concat!("a", "b"), "1")); //~ undeclared ab
    jar.add((LAZY.as_str(), "1")); //~ undeclared lazy
}

pub fn patterns(jar: &mut CookieJar, id: u32) {
    jar.add(Cookie::new(format!("basket_{id}"), "1")); //~ undeclared basket_*
    jar.add(Cookie::new(format!("basket_{}_v{}", id, 2), "1")); //~ undeclared basket_*_v2
    let name = format!("tab_{id}_open");
    jar.add(Cookie::new(name, "1")); //~ undeclared tab_*_open
    let local = "local";
    jar.add(Cookie::new(local, "1")); //~ undeclared local
}

pub struct Config {
    pub cookie_name: String,
}

pub fn unreadable(jar: &mut CookieJar, config: &Config) {
    jar.add(Cookie::new(config.cookie_name.clone(), "1")); //~ unreadable_name
    jar.add(Cookie::new(std::env::var("COOKIE").unwrap_or_default(), "1")); //~ unreadable_name
}

pub fn constants_of_a_function(jar: &mut CookieJar) {
    const NAME: &str = "inner";
    jar.add(Cookie::new(NAME, "1")); //~ undeclared inner
    jar.add((THEME, "dark")); //~ undeclared inner_theme
    jar.add((ALIAS, "1")); //~ undeclared theme
    jar.add((AFTER, "1")); //~ undeclared pre_after
    // It counts in the whole block, before it as well.
    const THEME: &str = "inner_theme";
    const ALIAS: &str = crate::THEME;
    static AFTER: &str = concat!("pre", "_", "after");
}

pub fn constants_of_a_block(jar: &mut CookieJar, twice: bool) {
    const NAME: &str = "outer";
    if twice {
        const NAME: &str = "shadowing";
        const AGAIN: &str = NAME;
        jar.add((AGAIN, "1")); //~ undeclared shadowing
    }
    jar.add((NAME, "1")); //~ undeclared outer
    jar.add((THEME, "1")); //~ undeclared theme
}
