//! Single cookies of a family: what a part makes of a pattern.

use core::fmt;
use core::marker::PhantomData;

use crate::category::{Exempt, NeedsConsent};
use crate::consented::Consented;
use crate::declaration::Declaration;
use crate::error::{CookieError, SetCookieError};
use crate::granted::Granted;
use crate::identity::Identity;
use crate::methods::{attribute_readers, removing_methods};
use crate::set_cookie::SetCookie;
use crate::source::CookieSource;
use crate::value::{CookieValue, IntoCookieValue};

/// What both kinds of single cookies have whatever their value.
macro_rules! named {
    ($ty:ident) => {
        impl<C, V: ?Sized> $ty<C, V> {
            pub(crate) fn new(declaration: &'static Declaration, name: String) -> Self {
                Self { declaration, name, marker: PhantomData }
            }

            /// The cookie's whole name.
            pub fn name(&self) -> &str {
                &self.name
            }

            /// The row of the family, as data.
            pub const fn declaration(&self) -> &'static Declaration {
                self.declaration
            }

            attribute_readers!();

            pub(crate) fn identity(&self) -> Identity<'_> {
                Identity::new(self.declaration, &self.name)
            }
        }

        impl<C, V: ?Sized> Clone for $ty<C, V> {
            fn clone(&self) -> Self {
                Self { declaration: self.declaration, name: self.name.clone(), marker: PhantomData }
            }
        }

        impl<C, V: ?Sized> fmt::Debug for $ty<C, V> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($ty), self.name)
            }
        }
    };
}

/// One cookie of a family that this program sets: what [`CookiePattern::named`](crate::CookiePattern::named) makes. Set, read and taken away like a
/// [`CookieDecl`](crate::CookieDecl).
pub struct NamedCookie<C, V: ?Sized = str> {
    declaration: &'static Declaration,
    name: String,
    marker: PhantomData<fn(&V) -> C>,
}

named!(NamedCookie);

impl<C, V: CookieValue + ?Sized> NamedCookie<C, V> {
    /// Sets the cookie, like [`CookieDecl::set`](crate::CookieDecl::set): for categories that need no consent.
    pub fn set(&self, value: impl IntoCookieValue<V>) -> SetCookie
    where
        C: Exempt,
    {
        self.identity().set(value)
    }

    /// Sets the cookie, or tells why it cannot be set.
    ///
    /// # Errors
    ///
    /// Where name and value take more than 4096 octets, which browsers throw away, where the value cannot be written, and
    /// where the name has a control character.
    pub fn try_set(&self, value: impl IntoCookieValue<V>) -> Result<SetCookie, SetCookieError>
    where
        C: Exempt,
    {
        self.identity().set(value).checked()
    }

    /// The cookie, with the visitor's consent, like [`CookieDecl::with`](crate::CookieDecl::with).
    pub fn with<'a>(&'a self, granted: &'a Granted<C>) -> Consented<'a, C, V>
    where
        C: NeedsConsent,
    {
        Consented::new(self.identity(), granted)
    }

    /// Reads the cookie from a request, like [`CookieDecl::get`](crate::CookieDecl::get).
    ///
    /// # Errors
    ///
    /// Where the value is not UTF-8, or not of the row's type.
    pub fn get<'a, S>(&self, source: &'a S) -> Result<Option<V::Out<'a>>, CookieError>
    where
        S: CookieSource + ?Sized,
    {
        self.identity().get::<V, S>(source)
    }

    /// Reads all cookies of the name, like [`CookieDecl::get_all`](crate::CookieDecl::get_all).
    pub fn get_all<'a, S>(&self, source: &'a S) -> Vec<Result<V::Out<'a>, CookieError>>
    where
        S: CookieSource + ?Sized,
    {
        self.identity().get_all::<V, S>(source)
    }

    /// `name=value` as a browser sends it back: for tests that play the browser. A value that cannot be written is
    /// empty.
    pub fn request_pair(&self, value: impl IntoCookieValue<V>) -> String {
        self.identity().request_pair(value)
    }

    removing_methods!(V);
}

/// One cookie of a family that others set: what [`ForeignPattern::named`](crate::ForeignPattern::named) makes. Read and taken away like a
/// [`ForeignCookie`](crate::ForeignCookie).
pub struct NamedForeignCookie<C, V: ?Sized = str> {
    declaration: &'static Declaration,
    name: String,
    marker: PhantomData<fn(&V) -> C>,
}

named!(NamedForeignCookie);

impl<C, V: CookieValue + ?Sized> NamedForeignCookie<C, V> {
    /// Reads the cookie from a request, like [`CookieDecl::get`](crate::CookieDecl::get).
    ///
    /// # Errors
    ///
    /// Where the value is not UTF-8, or not of the row's type.
    pub fn get<'a, S>(&self, source: &'a S) -> Result<Option<V::Out<'a>>, CookieError>
    where
        S: CookieSource + ?Sized,
    {
        self.identity().get::<V, S>(source)
    }

    /// Reads all cookies of the name, like [`CookieDecl::get_all`](crate::CookieDecl::get_all).
    pub fn get_all<'a, S>(&self, source: &'a S) -> Vec<Result<V::Out<'a>, CookieError>>
    where
        S: CookieSource + ?Sized,
    {
        self.identity().get_all::<V, S>(source)
    }

    /// `name=value` as a browser sends it back: for tests that play the browser. A value that cannot be written is
    /// empty.
    pub fn request_pair(&self, value: impl IntoCookieValue<V>) -> String {
        self.identity().request_pair(value)
    }

    removing_methods!(V);
}
