//! Families of cookies: a name with a star, and the single cookies that a part makes of it.

use core::fmt;
use core::marker::PhantomData;

use crate::declaration::Declaration;
use crate::error::PatternError;
use crate::identity::Identity;
use crate::methods::{attribute_readers, constant, reading_methods, setting_methods};
use crate::name;
use crate::value::CookieValue;

/// A family of cookies that this program sets: a row whose name has a star, `"pref_*"`.
pub struct CookiePattern<C, V: ?Sized = str> {
    declaration: &'static Declaration,
    marker: PhantomData<fn(&V) -> C>,
}

constant!(CookiePattern<C, V>);

impl<C, V: ?Sized> CookiePattern<C, V> {
    /// The cookie of the family whose name has `part` in place of the star.
    ///
    /// An error where the part is empty, has a character that is none of a token's (RFC 9110, section 5.6.2), makes a
    /// name of more than 4096 octets, or makes a name that begins with `__Host-`, `__Secure-`, `__Http-` or
    /// `__Host-Http-`, in any letter case, where the pattern does not.
    pub fn named(&self, part: &str) -> Result<NamedCookie<C, V>, PatternError> {
        let name = name::named(self.declaration, part)?;
        Ok(NamedCookie { declaration: self.declaration, name, marker: PhantomData })
    }

    /// Whether a cookie of that name belongs to the family. The star stands for one character at least.
    pub fn matches(&self, name: &str) -> bool {
        self.declaration.name.matches(name)
    }

    attribute_readers!();
}

/// A family of cookies on our hosts that others set: a `#[script]` or `#[set_by("…")]` row whose name has a star.
pub struct ForeignPattern<C, V: ?Sized = str> {
    declaration: &'static Declaration,
    marker: PhantomData<fn(&V) -> C>,
}

constant!(ForeignPattern<C, V>);

impl<C, V: ?Sized> ForeignPattern<C, V> {
    /// The cookie of the family whose name has `part` in place of the star.
    ///
    /// An error under the same conditions as for [`CookiePattern::named`].
    pub fn named(&self, part: &str) -> Result<NamedForeignCookie<C, V>, PatternError> {
        let name = name::named(self.declaration, part)?;
        Ok(NamedForeignCookie { declaration: self.declaration, name, marker: PhantomData })
    }

    /// Whether a cookie of that name belongs to the family. The star stands for one character at least.
    pub fn matches(&self, name: &str) -> bool {
        self.declaration.name.matches(name)
    }

    attribute_readers!();
}

/// What both kinds of single cookies have whatever their value.
macro_rules! named {
    ($ty:ident) => {
        impl<C, V: ?Sized> $ty<C, V> {
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
                Identity { declaration: self.declaration, name: &self.name }
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

/// One cookie of a family that this program sets: what [`CookiePattern::named`] makes. Set, read and taken away like a
/// [`CookieDecl`](crate::CookieDecl).
pub struct NamedCookie<C, V: ?Sized = str> {
    declaration: &'static Declaration,
    name: String,
    marker: PhantomData<fn(&V) -> C>,
}

named!(NamedCookie);

impl<C, V: CookieValue + ?Sized> NamedCookie<C, V> {
    setting_methods!(V);
    reading_methods!(V);
}

/// One cookie of a family that others set: what [`ForeignPattern::named`] makes. Read and taken away like a
/// [`ForeignCookie`](crate::ForeignCookie).
pub struct NamedForeignCookie<C, V: ?Sized = str> {
    declaration: &'static Declaration,
    name: String,
    marker: PhantomData<fn(&V) -> C>,
}

named!(NamedForeignCookie);

impl<C, V: CookieValue + ?Sized> NamedForeignCookie<C, V> {
    reading_methods!(V);
}
