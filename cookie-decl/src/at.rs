//! Cookies at one of several sites that a process serves: `COOKIE.at(&site)`.

use core::fmt;
use core::marker::PhantomData;

use crate::category::{Exempt, NeedsConsent};
use crate::consented::Consented;
use crate::cookie::CookieDecl;
use crate::error::SetCookieError;
use crate::foreign::ForeignCookie;
use crate::granted::Granted;
use crate::identity::Identity;
use crate::named::{NamedCookie, NamedForeignCookie};
use crate::removal::Removals;
use crate::set_cookie::SetCookie;
use crate::site::Site;
use crate::value::{CookieValue, IntoCookieValue};

/// A cookie that this program sets, at one of its sites: what `COOKIE.at(&site)` gives.
///
/// [`Site`] says what differs from one site to the next. Reading does not: `COOKIE.get(&headers)` serves all of them.
pub struct CookieAt<'a, C, V: ?Sized = str> {
    identity: Identity<'a>,
    marker: PhantomData<fn(&V) -> C>,
}

/// A cookie that others set, at one of our sites: what `COOKIE.at(&site)` gives. It can be taken away.
pub struct ForeignCookieAt<'a, C> {
    identity: Identity<'a>,
    marker: PhantomData<fn() -> C>,
}

impl<'a, C, V: CookieValue + ?Sized> CookieAt<'a, C, V> {
    /// Sets the cookie for that site, like [`CookieDecl::set`].
    pub fn set(&self, value: impl IntoCookieValue<V>) -> SetCookie
    where
        C: Exempt,
    {
        self.identity.set(value)
    }

    /// Sets the cookie for that site, or tells why it cannot be set.
    ///
    /// # Errors
    ///
    /// Where name and value take more than 4096 octets, which browsers throw away, where the value cannot be written, and
    /// where the name has a control character.
    pub fn try_set(&self, value: impl IntoCookieValue<V>) -> Result<SetCookie, SetCookieError>
    where
        C: Exempt,
    {
        self.identity.set(value).checked()
    }

    /// The cookie at that site, with the visitor's consent, like [`CookieDecl::with`].
    pub fn with(&self, granted: &'a Granted<C>) -> Consented<'a, C, V>
    where
        C: NeedsConsent,
    {
        Consented::new(self.identity, granted)
    }
}

/// What both kinds have.
macro_rules! at {
    ($ty:ident $(<$parameter:ident>)?) => {
        impl<C $(, $parameter: ?Sized)?> $ty<'_, C $(, $parameter)?> {
            /// Takes the cookie away at that site, like [`CookieDecl::removal`].
            pub fn removal(&self) -> SetCookie {
                self.identity.removal()
            }

            /// Takes the cookie away at that site wherever it may sit there, like [`CookieDecl::removals`].
            pub fn removals(&self) -> Removals {
                self.identity.removals()
            }
        }

        impl<C $(, $parameter: ?Sized)?> fmt::Debug for $ty<'_, C $(, $parameter)?> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let site = self.identity.site.map(Site::host).unwrap_or_default();
                write!(f, "{}({}, {site})", stringify!($ty), self.identity.name)
            }
        }
    };
}

at!(CookieAt<V>);
at!(ForeignCookieAt);

impl<C, V: ?Sized> CookieDecl<C, V> {
    /// The cookie as it is at that site, where one process serves several.
    pub fn at<'a>(&self, site: &'a Site) -> CookieAt<'a, C, V> {
        CookieAt { identity: self.identity().at(site), marker: PhantomData }
    }
}

impl<C, V: ?Sized> NamedCookie<C, V> {
    /// The cookie as it is at that site, where one process serves several.
    pub fn at<'a>(&'a self, site: &'a Site) -> CookieAt<'a, C, V> {
        CookieAt { identity: self.identity().at(site), marker: PhantomData }
    }
}

impl<C, V: ?Sized> ForeignCookie<C, V> {
    /// The cookie as it is at that site, where one process serves several.
    pub fn at<'a>(&self, site: &'a Site) -> ForeignCookieAt<'a, C> {
        ForeignCookieAt { identity: self.identity().at(site), marker: PhantomData }
    }
}

impl<C, V: ?Sized> NamedForeignCookie<C, V> {
    /// The cookie as it is at that site, where one process serves several.
    pub fn at<'a>(&'a self, site: &'a Site) -> ForeignCookieAt<'a, C> {
        ForeignCookieAt { identity: self.identity().at(site), marker: PhantomData }
    }
}
