//! A crate with a `Cookie` of its own: who makes one says the name.

pub mod jar;
pub mod page;

#[derive(Clone, Debug)]
pub struct Cookie(libcookie::Cookie<'static>);

impl Cookie {
    /// A cookie.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(libcookie::Cookie::new(name.into(), value.into()))
    }

    /// One without a value.
    pub fn named(name: impl Into<String>) -> Self {
        Self::new(name, "")
    }

    /// Another name.
    pub fn set_name(&mut self, name: impl Into<String>) {
        self.0.set_name(name.into());
    }

    pub(crate) fn into_inner(self) -> libcookie::Cookie<'static> {
        self.0
    }
}
