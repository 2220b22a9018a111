//! A cookie and the consent to set it.

use core::fmt;
use core::marker::PhantomData;

use crate::error::SetCookieError;
use crate::granted::Granted;
use crate::identity::Identity;
use crate::set_cookie::SetCookie;
use crate::value::{CookieValue, IntoCookieValue};

/// A cookie whose category the visitor allows: what `with(&granted)` gives. Lives no longer than the [`Granted`].
pub struct Consented<'a, C, V: ?Sized = str> {
    identity: Identity<'a>,
    granted: PhantomData<&'a Granted<C>>,
    marker: PhantomData<fn(&V)>,
}

impl<'a, C, V: ?Sized> Consented<'a, C, V> {
    pub(crate) fn new(identity: Identity<'a>, _granted: &'a Granted<C>) -> Self {
        Self { identity, granted: PhantomData, marker: PhantomData }
    }
}

impl<C, V: CookieValue + ?Sized> Consented<'_, C, V> {
    /// Sets the cookie: a response part that carries the declared attributes and the longest declared life.
    ///
    /// A cookie that cannot be set makes an error of the response; [`try_set`](Self::try_set) tells at once.
    /// [`SetCookie`] has the details.
    pub fn set(&self, value: impl IntoCookieValue<V>) -> SetCookie {
        self.identity.set(&value)
    }

    /// Sets the cookie, or tells why it cannot be set.
    pub fn try_set(&self, value: impl IntoCookieValue<V>) -> Result<SetCookie, SetCookieError> {
        self.identity.set(&value).checked()
    }
}

impl<C, V: ?Sized> fmt::Debug for Consented<'_, C, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Consented({})", self.identity.name)
    }
}
