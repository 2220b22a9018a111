//! What stands for the crate `cookie` in the packages that `tests/scan.rs` builds.

use std::borrow::Cow;

#[derive(Clone, Debug)]
pub struct Cookie<'a>(pub Cow<'a, str>, pub Cow<'a, str>);

impl<'a> Cookie<'a> {
    pub fn new(name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        Self(name.into(), value.into())
    }
}

#[derive(Debug, Default)]
pub struct CookieJar(Vec<Cookie<'static>>);

impl CookieJar {
    pub fn add(&mut self, cookie: Cookie<'static>) {
        self.0.push(cookie);
    }

    pub fn remove(&mut self, cookie: Cookie<'static>) {
        self.0.retain(|known| known.0 != cookie.0);
    }
}
