//! Cookies with one name that this program sets.

use core::marker::PhantomData;

use crate::category::{Exempt, NeedsConsent};
use crate::consented::Consented;
use crate::declaration::{Declaration, Name};
use crate::error::{CookieError, SetCookieError};
use crate::granted::Granted;
use crate::identity::Identity;
use crate::methods::{attribute_readers, constant, removing_methods};
use crate::set_cookie::SetCookie;
use crate::source::CookieSource;
use crate::value::{CookieValue, IntoCookieValue};

/// A cookie that this program sets: category `C`, value `V`. Each row of the table without a setter of its own is one.
///
/// | category | sets by |
/// |---|---|
/// | needs no consent | `set(value)`, `try_set(value)` |
/// | needs consent, or ends with an objection | `with(&granted).set(value)`, `with(&granted).try_set(value)` |
///
/// # Example
///
/// ```
/// mod cookies {
///     cookie_decl::declare_cookies! {
///         #![site("https://www.example.org")]
///         necessary {
///             "Example" | "Sign-in" | "__Host-sid" | "Keeps you signed in." | session or 14 days;
///             _ | "Baskets" | "items": u32 | "Counts what is in your basket." | 1 day;
///         }
///     }
/// }
///
/// // Set, for the longest declared life or a shorter one.
/// let signed_in = cookies::SID.set("3f9c").session();
/// assert_eq!(signed_in.to_string(), "__Host-sid=3f9c; Path=/; Secure; HttpOnly; SameSite=Lax");
///
/// // Read, as its type.
/// let items = cookies::ITEMS.get("theme=dark; items=3")?.unwrap_or(0);
/// assert_eq!(cookies::ITEMS.set(items + 1).to_string().split(';').next(), Some("items=4"));
///
/// // Take away, so that browsers obey.
/// assert_eq!(
///     cookies::SID.removal().to_string(),
///     "__Host-sid=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"
/// );
///
/// // The facts, in a const too.
/// const HTTP_ONLY: bool = cookies::SID.http_only();
/// assert!(HTTP_ONLY);
/// # Ok::<(), cookie_decl::CookieError>(())
/// ```
pub struct CookieDecl<C, V: ?Sized = str> {
    identity: Identity<'static>,
    marker: PhantomData<fn(&V) -> C>,
}

constant!(CookieDecl<C, V>: identity.declaration);

impl<C, V: ?Sized> CookieDecl<C, V> {
    /// The cookie's name.
    pub const fn name(&self) -> &'static str {
        self.identity.name
    }

    attribute_readers!();

    pub(crate) const fn identity(self) -> Identity<'static> {
        self.identity
    }
}

impl<C, V: CookieValue + ?Sized> CookieDecl<C, V> {
    #[doc(hidden)]
    pub const fn new(declaration: &'static Declaration) -> Self {
        Self { identity: Identity::new(declaration, exact(declaration)), marker: PhantomData }
    }

    /// Sets the cookie: a response part that carries the declared attributes and the longest declared life.
    ///
    /// For categories that need no consent. A cookie that cannot be set (name and encoded value over 4096 octets, a
    /// value that fails to display or serialise) makes an error of the response; [`try_set`](Self::try_set) tells at
    /// once. [`SetCookie`] has the details.
    #[inline]
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

    /// The cookie, with the visitor's consent: `with(&granted).set(value)`.
    ///
    /// For categories that need consent, or that end with an objection.
    pub fn with<'a>(&'a self, granted: &'a Granted<C>) -> Consented<'a, C, V>
    where
        C: NeedsConsent,
    {
        Consented::new(self.identity(), granted)
    }

    /// Reads the cookie from a request: `Ok(None)` where it is absent.
    ///
    /// Of two cookies of the name the first is taken. Where there is none, the names of `#[formerly]` are tried.
    ///
    /// # Errors
    ///
    /// Where the value is not UTF-8, or not of the row's type. The error names the cookie, and hides the value.
    pub fn get<'a, S>(&self, source: &'a S) -> Result<Option<V::Out<'a>>, CookieError>
    where
        S: CookieSource + ?Sized,
    {
        self.identity().get::<V, S>(source)
    }

    /// Reads all cookies of the name, in the order in which the request has them.
    ///
    /// There can be several: a subdomain may have planted one beside ours (RFC 6265bis, section 8.6), or an older `Path`
    /// or `Domain` left one behind. Where there is none, the names of `#[formerly]` are tried.
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

/// The name of a row that has one; an expansion never gives these types another.
pub(crate) const fn exact(declaration: &Declaration) -> &'static str {
    match declaration.name {
        Name::Exact(name) => name,
        Name::Absent | Name::Pattern { .. } => "",
    }
}
