//! Keys of the browser's storage.

use core::marker::PhantomData;

use crate::declaration::{Declaration, Kind, Name};
use crate::methods::constant;

/// A `local_storage` or `session_storage` row: a key that scripts of the page keep, out of the server's reach.
pub struct StorageKey<C> {
    declaration: &'static Declaration,
    marker: PhantomData<fn() -> C>,
}

constant!(StorageKey<C>);

impl<C> StorageKey<C> {
    #[doc(hidden)]
    pub const fn new(declaration: &'static Declaration) -> Self {
        Self { declaration, marker: PhantomData }
    }

    /// The key, which may be a pattern. Displays with its star.
    pub const fn name(&self) -> Name {
        self.declaration.name
    }

    /// Which storage keeps it.
    pub const fn kind(&self) -> Kind {
        self.declaration.kind
    }

    /// Whether that key is meant.
    pub fn matches(&self, key: &str) -> bool {
        self.declaration.name.matches(key)
    }
}
