//! Cookies with one name: those that this program sets, and those that others set on our hosts.

use core::marker::PhantomData;

use crate::declaration::{Declaration, Name};
use crate::identity::Identity;
use crate::methods::{attribute_readers, constant, reading_methods, setting_methods};
use crate::value::CookieValue;

/// A cookie that this program sets: category `C`, value `V`. Each row of the table without a setter of its own is one.
///
/// | category | sets by |
/// |---|---|
/// | needs no consent | `set(value)`, `try_set(value)` |
/// | needs consent, or ends with an objection | `with(&granted).set(value)`, `with(&granted).try_set(value)` |
pub struct CookieDecl<C, V: ?Sized = str> {
    declaration: &'static Declaration,
    marker: PhantomData<fn(&V) -> C>,
}

constant!(CookieDecl<C, V>);

impl<C, V: ?Sized> CookieDecl<C, V> {
    /// The cookie's name.
    pub const fn name(&self) -> &'static str {
        exact(self.declaration)
    }

    attribute_readers!();

    pub(crate) const fn identity(self) -> Identity<'static> {
        Identity { declaration: self.declaration, name: exact(self.declaration) }
    }
}

impl<C, V: CookieValue + ?Sized> CookieDecl<C, V> {
    setting_methods!(V);
    reading_methods!(V);
}

/// A cookie on our hosts that others set: a `#[script]` of the page, or what `#[set_by("…")]` names.
///
/// It can be read and taken away, but not set; its name and attributes configure who sets it.
pub struct ForeignCookie<C, V: ?Sized = str> {
    declaration: &'static Declaration,
    marker: PhantomData<fn(&V) -> C>,
}

constant!(ForeignCookie<C, V>);

impl<C, V: ?Sized> ForeignCookie<C, V> {
    /// The cookie's name.
    pub const fn name(&self) -> &'static str {
        exact(self.declaration)
    }

    attribute_readers!();

    pub(crate) const fn identity(self) -> Identity<'static> {
        Identity { declaration: self.declaration, name: exact(self.declaration) }
    }
}

impl<C, V: CookieValue + ?Sized> ForeignCookie<C, V> {
    reading_methods!(V);
}

/// The name of a row that has one; an expansion never gives these types another.
const fn exact(declaration: &Declaration) -> &'static str {
    match declaration.name {
        Name::Exact(name) => name,
        Name::Absent | Name::Pattern { .. } => "",
    }
}
