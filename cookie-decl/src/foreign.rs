//! Cookies with one name that others set on our hosts.

use core::marker::PhantomData;

use crate::cookie::exact;
use crate::declaration::Declaration;
use crate::error::CookieError;
use crate::identity::Identity;
use crate::methods::{attribute_readers, constant, removing_methods};
use crate::source::CookieSource;
use crate::value::{CookieValue, IntoCookieValue};

/// A cookie on our hosts that others set: a `#[script]` of the page, or what `#[set_by("…")]` names.
///
/// It can be read and taken away, but not set; its name and attributes configure who sets it.
///
/// # Example
///
/// ```
/// mod cookies {
///     cookie_decl::declare_cookies! {
///         #![site("https://www.example.org")]
///         necessary {
///             #[set_by("a session library")]
///             "Example" | "Sign-in" | "sid" | "Keeps you signed in." | session;
///         }
///     }
/// }
///
/// // What the library is told: `.with_name(cookies::SID.name())`.
/// assert_eq!(cookies::SID.name(), "sid");
/// assert_eq!(cookies::SID.get("sid=3f9c")?.as_deref(), Some("3f9c"));
/// // Wherever the library may have put it.
/// let domains: Vec<_> = cookies::SID.removals().iter().map(ToString::to_string).collect();
/// assert!(domains.iter().any(|header| header.contains("; Domain=example.org; ")));
/// # Ok::<(), cookie_decl::CookieError>(())
/// ```
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
        Identity::new(self.declaration, exact(self.declaration))
    }
}

impl<C, V: CookieValue + ?Sized> ForeignCookie<C, V> {
    #[doc(hidden)]
    pub const fn new(declaration: &'static Declaration) -> Self {
        Self { declaration, marker: PhantomData }
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
