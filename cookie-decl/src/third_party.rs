//! Cookies that other sites set for their own hosts.

use core::marker::PhantomData;

use crate::declaration::{Declaration, Name};
use crate::methods::constant;

/// A `#[third_party]` row: a cookie that another site sets for its own hosts, out of our reach.
pub struct ThirdPartyCookie<C> {
    declaration: &'static Declaration,
    marker: PhantomData<fn() -> C>,
}

constant!(ThirdPartyCookie<C>);

impl<C> ThirdPartyCookie<C> {
    #[doc(hidden)]
    pub const fn new(declaration: &'static Declaration) -> Self {
        Self { declaration, marker: PhantomData }
    }

    /// The wire name, which may be a pattern. Displays with its star.
    pub const fn name(&self) -> Name {
        self.declaration.name
    }

    /// Whether a cookie of that name is meant.
    pub fn matches(&self, name: &str) -> bool {
        self.declaration.name.matches(name)
    }
}
