//! The cookies of a request, as one value that lives on its own.

use core::fmt;
#[cfg(all(feature = "guard", feature = "rocket"))]
use std::sync::Arc;

use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

#[cfg(feature = "guard")]
use crate::consent::Asked;
#[cfg(all(feature = "guard", feature = "rocket"))]
use crate::consent::Noted;
use crate::cookie::CookieDecl;
use crate::error::CookieError;
use crate::foreign::ForeignCookie;
use crate::identity::Identity;
use crate::named::{NamedCookie, NamedForeignCookie};
use crate::source::sealed::{Raw, Source};
use crate::source::{CookieSource, names, values};
use crate::value::CookieValue;

/// The headers besides `Cookie` that consent asks for: where a form came from, and Global Privacy Control.
const OTHERS: [&str; 4] = ["host", "origin", "sec-fetch-site", "sec-gpc"];

/// All cookies of a request: one extractor for all of them (feature `http`). axum, actix-web and Rocket extract it, each
/// with the feature of its name.
///
/// It shares the request's headers and parses nothing; each [`get`](Self::get) searches. With the cookies it keeps the
/// headers by which consent is judged, so that it serves `Charter::consent` and `Decision::from_request` too. Its `Debug`
/// hides the values.
///
/// # Example
///
/// ```
/// use cookie_decl::{CookieError, RequestCookies};
///
/// mod cookies {
///     cookie_decl::declare_cookies! {
///         #![site("https://www.example.org")]
///         necessary { "Example" | "Baskets" | "items": u32 | "Counts what is in your basket." | 1 day; }
///     }
/// }
///
/// fn items(cookies: &RequestCookies) -> Result<u32, CookieError> {
///     Ok(cookies.get(cookies::ITEMS)?.unwrap_or(0))
/// }
///
/// let mut headers = http::HeaderMap::new();
/// headers.append(http::header::COOKIE, http::HeaderValue::from_static("theme=dark"));
/// headers.append(http::header::COOKIE, http::HeaderValue::from_static("items=3"));
/// assert_eq!(items(&RequestCookies::from(&headers))?, 3);
/// # Ok::<(), CookieError>(())
/// ```
#[derive(Clone, Default)]
pub struct RequestCookies {
    headers: Vec<HeaderValue>,
    /// In the order of [`OTHERS`].
    others: [Option<HeaderValue>; OTHERS.len()],
    /// Where a guard looks whether consent has been read.
    #[cfg(all(feature = "guard", feature = "rocket"))]
    noted: Option<Arc<Noted>>,
}

impl RequestCookies {
    /// Reads a cookie: the same as the constant's own `get`.
    ///
    /// # Errors
    ///
    /// Where the value is not UTF-8, or not of the row's type. The error names the cookie, and hides the value.
    pub fn get<R: ReadCookie>(
        &self,
        cookie: R,
    ) -> Result<Option<<R::Value as CookieValue>::Out<'_>>, CookieError> {
        cookie.to_identity().get::<R::Value, _>(self)
    }

    /// Reads all cookies of the name: the same as the constant's own `get_all`.
    pub fn get_all<R: ReadCookie>(
        &self,
        cookie: R,
    ) -> Vec<Result<<R::Value as CookieValue>::Out<'_>, CookieError>> {
        cookie.to_identity().get_all::<R::Value, _>(self)
    }

    pub(crate) fn new(
        cookies: impl Iterator<Item = HeaderValue>,
        other: impl Fn(&str) -> Option<HeaderValue>,
    ) -> Self {
        Self {
            headers: cookies.collect(),
            others: OTHERS.map(other),
            #[cfg(all(feature = "guard", feature = "rocket"))]
            noted: None,
        }
    }

    #[cfg(all(feature = "guard", feature = "rocket"))]
    pub(crate) fn of_exchange(self, noted: &Arc<Noted>) -> Self {
        Self { noted: Some(Arc::clone(noted)), ..self }
    }
}

impl From<&HeaderMap> for RequestCookies {
    fn from(headers: &HeaderMap) -> Self {
        Self::new(headers.get_all(COOKIE).iter().cloned(), |name| headers.get(name).cloned())
    }
}

/// How many headers there are, and nothing of what they hold.
impl fmt::Debug for RequestCookies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestCookies").field("headers", &self.headers.len()).finish_non_exhaustive()
    }
}

impl CookieSource for RequestCookies {}
#[cfg(feature = "consent")]
impl crate::consent::RequestHeaders for RequestCookies {}
impl Source for RequestCookies {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        self.headers.iter().flat_map(move |header| values(header.as_bytes(), name))
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.headers.iter().flat_map(|header| names(header.as_bytes()))
    }

    fn header(&self, name: &str) -> Option<&str> {
        let kept = OTHERS.iter().position(|other| *other == name).and_then(|at| self.others.get(at));
        kept?.as_ref()?.to_str().ok()
    }

    #[cfg(feature = "guard")]
    fn tell(&self, asked: Asked) {
        #[cfg(feature = "rocket")]
        if let Some(noted) = &self.noted {
            noted.note(asked);
        }
        asked.tell();
    }
}

/// What [`RequestCookies`] can read: the constants of cookies on our hosts, and single cookies of a pattern, by value or
/// by reference.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a cookie that can be read",
    label = "not a cookie on our hosts",
    note = "a pattern names a family: `PATTERN.named(\"part\")?` is one cookie of it"
)]
pub trait ReadCookie {
    /// The type of the cookie's value.
    type Value: CookieValue + ?Sized;

    // What it gives cannot be named outside of this crate: nobody else implements the trait.
    #[doc(hidden)]
    fn to_identity(&self) -> Identity<'_>;
}

macro_rules! read_cookie {
    ($($ty:ident),*) => {$(
        impl<C, V: CookieValue + ?Sized> ReadCookie for $ty<C, V> {
            type Value = V;

            fn to_identity(&self) -> Identity<'_> {
                self.identity()
            }
        }
    )*};
}

read_cookie!(CookieDecl, ForeignCookie, NamedCookie, NamedForeignCookie);

impl<R: ReadCookie + ?Sized> ReadCookie for &R {
    type Value = R::Value;

    fn to_identity(&self) -> Identity<'_> {
        (**self).to_identity()
    }
}
