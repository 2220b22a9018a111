//! A response with cookies, for frameworks whose responses are one value.

use core::fmt;

use crate::set_cookie::SetCookie;

/// A response, and the cookies that it sets or takes away: a responder for actix-web (feature `actix`) and for Rocket
/// (feature `rocket`).
///
/// Each cookie is a `Set-Cookie` header of its own, in the wire form, appended behind those that the response has
/// already. If one of them cannot be set, none is: the response becomes a 500 whose text names the cookie and hides its
/// value.
///
/// The cookies may be an array, an `Option`, [`Removals`](crate::Removals), or anything else that gives [`SetCookie`]s.
///
/// # Example
///
/// ```
/// # mod cookies {
/// #     cookie_decl::declare_cookies! {
/// #         #![site("https://example.org")]
/// #         necessary { "Example City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session; }
/// #     }
/// # }
/// use cookie_decl::WithCookies;
///
/// fn sign_out() -> WithCookies<&'static str> {
///     WithCookies::new([cookies::SESSIONID.removal()], "Goodbye.")
/// }
/// ```
#[must_use = "a cookie is set by the response that carries it"]
pub struct WithCookies<R> {
    pub(crate) cookies: Vec<SetCookie>,
    pub(crate) response: R,
}

impl<R> WithCookies<R> {
    /// That response, with those cookies.
    pub fn new(cookies: impl IntoIterator<Item = SetCookie>, response: R) -> Self {
        Self { cookies: cookies.into_iter().collect(), response }
    }
}

/// Hides the response, which need not be `Debug`, and the cookies' values.
impl<R> fmt::Debug for WithCookies<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WithCookies").field("cookies", &self.cookies).finish_non_exhaustive()
    }
}
