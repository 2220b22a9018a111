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
    #[inline]
    pub fn set(&self, value: impl IntoCookieValue<V>) -> SetCookie {
        self.identity.set(value)
    }

    /// Sets the cookie, or tells why it cannot be set.
    ///
    /// # Errors
    ///
    /// Where name and value take more than 4096 octets, which browsers throw away, where the value cannot be written, and
    /// where the name has a control character.
    pub fn try_set(&self, value: impl IntoCookieValue<V>) -> Result<SetCookie, SetCookieError> {
        self.identity.set(value).checked()
    }
}

impl<C, V: ?Sized> fmt::Debug for Consented<'_, C, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Consented({})", self.identity.name)
    }
}

#[cfg(test)]
mod tests {
    use crate::Granted;
    use crate::error::SetCookieError;
    use crate::table::{SURVEY, Statistics, VISITS};

    #[test]
    fn consent_opens_the_way_to_set() {
        let granted: Option<Granted<Statistics>> = Some(Granted::new());
        let visits = VISITS.get("visits=41").unwrap_or_default().unwrap_or(0);
        let cookie = granted.map(|granted| VISITS.with(&granted).set(visits + 1));
        let expected = "visits=42; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=33696000";
        assert_eq!(cookie.map(|cookie| cookie.to_string()).as_deref(), Some(expected));
    }

    #[test]
    fn so_it_does_for_a_named_cookie() {
        let granted: Granted<Statistics> = Granted::new();
        let survey = SURVEY.named("spring").unwrap();
        let cookie = survey.with(&granted).try_set(5);
        assert!(cookie.is_ok_and(|cookie| cookie.to_string().starts_with("spring_survey=5; ")));
        assert_eq!(format!("{:?}", survey.with(&granted)), "Consented(spring_survey)");
        // The name leaves two octets: `=` does not count, and `255` has three.
        let long = SURVEY.named(&"x".repeat(4096 - "_survey".len() - 2)).unwrap();
        assert!(long.with(&granted).try_set(25).is_ok());
        assert!(matches!(
            long.with(&granted).try_set(255),
            Err(SetCookieError::TooLong { octets: 4097, .. })
        ));
    }
}
