//! The `cookie` crate (0.18): its cookies and its jar.

use std::borrow::Cow;

use cookie::time::{Duration, OffsetDateTime};
use cookie::{Cookie, CookieJar, Expiration};

use crate::attribute::SameSite;
use crate::encode;
use crate::name::asks_for_http_only;
use crate::set_cookie::{Life, SetCookie};
use crate::source::CookieSource;
use crate::source::sealed::{Raw, Source};

impl CookieSource for CookieJar {}
impl Source for CookieJar {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        self.get(name).map(|cookie| Raw::Decoded(cookie.value())).into_iter()
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.iter().map(Cookie::name)
    }
}

/// For jars that encode values when they write them: axum-extra's, rocket's, poem's, salvo's. The value is the plain
/// one, as it is in every [`Cookie`].
///
/// Such jars encode names as well: of a token's characters they escape `#`, `%`, `^`, `` ` `` and `|`. A cookie whose name
/// has one of these does not fit through them.
///
/// A removal is *added* to a jar as well: a jar's own `remove` does nothing for a cookie that the request does not carry.
///
/// Not for sinks that write as is: they get [`SetCookie::into_encoded_cookie`].
impl From<SetCookie> for Cookie<'static> {
    fn from(cookie: SetCookie) -> Self {
        let plain = |value: &str| encode::decode(value.as_bytes()).map_or_else(String::new, Cow::into_owned);
        convert(&cookie, plain)
    }
}

impl SetCookie {
    /// For sinks that write a [`Cookie`]'s value as it is, tower-cookies among them: the value is the encoded one.
    ///
    /// Not for jars that encode: they would do it twice. They get `Cookie::from(cookie)`.
    pub fn into_encoded_cookie(self) -> Cookie<'static> {
        convert(&self, str::to_owned)
    }
}

fn convert(from: &SetCookie, value: impl FnOnce(&str) -> String) -> Cookie<'static> {
    let Some(encoded) = from.encoded_value() else {
        // A jar cannot refuse: browsers ignore a cookie with neither name nor value.
        return Cookie::new("", "");
    };
    let mut cookie = Cookie::new(from.name().to_owned(), value(encoded));
    let attributes = from.declaration().attributes;
    cookie.set_path(from.path());
    if let Some(domain) = from.domain() {
        cookie.set_domain(domain.to_owned());
    }
    // `false` is said too: some jars have defaults of their own for what is not said.
    cookie.set_secure(from.secure());
    cookie.set_http_only(attributes.http_only || asks_for_http_only(from.name()));
    cookie.set_partitioned(from.partitioned());
    cookie.set_same_site(match attributes.same_site {
        SameSite::Strict => cookie::SameSite::Strict,
        SameSite::Lax => cookie::SameSite::Lax,
        SameSite::None => cookie::SameSite::None,
    });
    cookie.set_expires(Expiration::Session);
    match from.life() {
        Life::Session => {}
        Life::Seconds(seconds) => {
            cookie.set_max_age(Duration::seconds(i64::try_from(seconds).unwrap_or(i64::MAX)));
        }
        Life::Removed => {
            cookie.set_max_age(Duration::ZERO);
            cookie.set_expires(OffsetDateTime::UNIX_EPOCH);
        }
    }
    cookie
}
