//! Cookies that this program sets.

use core::fmt;
use core::marker::PhantomData;

use crate::declaration::Declaration;

/// A cookie that this program sets: category `C`, value `V`. Each row of the table without a setter of its own is one.
pub struct CookieDecl<C, V: ?Sized = str> {
    declaration: &'static Declaration,
    marker: PhantomData<fn(&V) -> C>,
}

impl<C, V: ?Sized> CookieDecl<C, V> {
    #[doc(hidden)]
    pub const fn new(declaration: &'static Declaration) -> Self {
        Self { declaration, marker: PhantomData }
    }
}

impl<C, V: ?Sized> Clone for CookieDecl<C, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C, V: ?Sized> Copy for CookieDecl<C, V> {}

impl<C, V: ?Sized> fmt::Debug for CookieDecl<C, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CookieDecl").field(&self.declaration.name).finish()
    }
}
