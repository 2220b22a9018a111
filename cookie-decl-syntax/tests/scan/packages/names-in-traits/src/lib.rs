//! Names that types and traits hold.

use cookie::{Cookie, CookieJar};

pub trait Named {
    const NAME: &'static str;
    const SHORT: &'static str = "short";

    fn set(jar: &mut CookieJar) {
        jar.add(Cookie::new(Self::SHORT, "1")); //~ undeclared short
    }
}

pub struct Basket;

impl Named for Basket {
    const NAME: &'static str = "basket";
}

pub struct Theme;

impl Named for Theme {
    const NAME: &'static str = "theme";
}

impl Theme {
    const OLD: &'static str = "old_theme";

    pub fn dark(&self, jar: &mut CookieJar) {
        jar.add(Cookie::new(Self::NAME, "dark")); //~ undeclared theme
        jar.remove(Self::OLD); //~ undeclared_removal old_theme
    }
}

pub fn fill(jar: &mut CookieJar) {
    jar.add(Cookie::new(<Basket as Named>::NAME, "tea")); //~ undeclared basket
    jar.add(Cookie::new(<Theme as Named>::NAME, "light")); //~ undeclared theme
    jar.add(Cookie::new(<Basket>::NAME, "salt")); //~ undeclared basket
    jar.add(Cookie::new(<Basket as Named>::SHORT, "1")); //~ undeclared short
}

/// Whoever calls says which.
pub fn any<N: Named>(jar: &mut CookieJar) {
    jar.add(Cookie::new(N::NAME, "1")); //~ unreadable_name
}
