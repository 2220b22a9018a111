//! One `Set-Cookie` header.

use core::fmt::{self, Write as _};
use core::time::Duration;

use cookie_decl_core::MAX_COOKIE_OCTETS;

use crate::attribute::Lifetime;
use crate::declaration::Declaration;
use crate::encode::begin;
use crate::error::{MaxAgeError, SetCookieError};
use crate::identity::Identity;
use crate::removal::Scope;
use crate::site::Site;
use crate::value::{CookieValue, IntoCookieValue};

/// One `Set-Cookie` header: what a constant's `set` and `removal` make. Nothing happens before it is in a response.
///
/// Its attributes are those of the row, its value is percent-encoded: no value can add an attribute, a cookie or a
/// header.
///
/// # Where it goes
///
/// | to | how | if it cannot be set |
/// |---|---|---|
/// | axum (feature `axum`) | as a response part | the response becomes a 500 |
/// | actix-web (feature `actix`) | `.cookie(cookie.into())`, `.append_header(cookie)`, `WithCookies` | the response becomes a 500 |
/// | Rocket (feature `rocket`) | `WithCookies`; `jar.add(cookie)` is a jar's way, see below | the response becomes a 500 |
/// | `http::HeaderValue` (feature `http`) | `try_into()` | an error |
/// | jars that encode when they write: axum-extra, rocket, poem, salvo (feature `cookie`) | `into()`: the plain value | see below |
/// | sinks that write as is: tower-cookies (feature `cookie`) | `into_encoded_cookie()` | see below |
/// | anything else | `String::from(…)`, `to_string()` | see below |
///
/// A cookie cannot be set when name and encoded value take more than 4096 octets, or when the value's own `Display` or
/// `Serialize` fails; [`error`](Self::error) and the constants' `try_set` tell. Text and jars have no way to refuse:
/// they get an over-long cookie as it is, which the browser will not take, and for a value that failed they get no text
/// (a cookie with neither name nor value), which browsers ignore (RFC 6265bis, section 5.7, step 2).
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// mod cookies {
///     cookie_decl::declare_cookies! {
///         #![site("https://www.example.org")]
///         necessary { "Example" | "Search" | "last_search" | "Keeps your last search." | 1 day; }
///     }
/// }
///
/// let header = cookies::LAST_SEARCH.set("é; Domain=evil.example").max_age(Duration::from_secs(60))?;
/// assert_eq!(
///     header.to_string(),
///     "last_search=%C3%A9%3B%20Domain=evil.example; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60"
/// );
/// // A row declares its longest life.
/// assert!(header.max_age(Duration::from_secs(7 * 86_400)).is_err());
/// assert!(cookies::LAST_SEARCH.try_set("x".repeat(5000)).is_err());
/// # Ok::<(), cookie_decl::MaxAgeError>(())
/// ```
#[must_use = "a cookie is set by the response that carries it"]
pub struct SetCookie {
    declaration: &'static Declaration,
    /// `name=value` and the attributes.
    wire: String,
    name_end: usize,
    value_end: usize,
    /// Where the attributes end and `Max-Age` begins.
    attributes_end: usize,
    /// `None`: as the row declares.
    life: Option<Life>,
    path: &'static str,
    flaw: Option<Flaw>,
}

/// How long the cookie that the header makes will live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Life {
    Session,
    Seconds(u64),
    Removed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flaw {
    TooLong,
    NotWritable,
}

/// The text of a header with what is known of it.
struct Wire {
    text: String,
    value_end: usize,
    attributes_end: usize,
    flaw: Option<Flaw>,
}

impl Wire {
    /// The row's own text with any value.
    #[inline(never)]
    fn any<V, T>(cookie: Identity<'_>, value: T) -> Self
    where
        V: CookieValue + ?Sized,
        T: IntoCookieValue<V>,
    {
        let Identity { name, wire_attributes, wire_max_age, .. } = cookie;
        let behind = wire_attributes.len() + wire_max_age.len();
        let mut wire = Self { text: String::new(), value_end: 0, attributes_end: 0, flaw: None };
        if value.head(&mut wire.text, name, behind).is_err() {
            begin(&mut wire.text, name, 0, behind);
            wire.flaw = Some(Flaw::NotWritable);
        } else if wire.text.len() > MAX_COOKIE_OCTETS + 1 {
            // The `=` does not count.
            wire.flaw = Some(Flaw::TooLong);
        }
        wire.value_end = wire.text.len();
        wire.text.push_str(wire_attributes);
        wire.attributes_end = wire.text.len();
        wire.text.push_str(wire_max_age);
        wire
    }

    /// The same for a site at which the row's own text may not be the right one.
    #[cold]
    fn at<V, T>(cookie: Identity<'_>, site: &Site, value: T) -> Self
    where
        V: CookieValue + ?Sized,
        T: IntoCookieValue<V>,
    {
        let Identity { declaration, name, .. } = cookie;
        let mut wire = Self::any(cookie, value);
        wire.text.truncate(wire.value_end);
        let scope = Scope::declared(declaration, Some(site));
        scope.write(&declaration.attributes, name, Some(site), &mut wire.text);
        wire.attributes_end = wire.text.len();
        wire.text.push_str(declaration.wire_max_age);
        wire
    }
}

impl SetCookie {
    /// The cookie's name.
    pub fn name(&self) -> &str {
        self.wire.get(..self.name_end).unwrap_or_default()
    }

    /// The row that declares it.
    pub const fn declaration(&self) -> &'static Declaration {
        self.declaration
    }

    /// The `Path` that it writes. With the name and the domain it says which cookie is meant.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// The `Domain` that it writes; `None` for a host-only cookie.
    pub fn domain(&self) -> Option<&str> {
        self.attributes().find_map(|attribute| attribute.strip_prefix("Domain="))
    }

    /// Whether it writes `Secure`.
    #[cfg(any(feature = "cookie", feature = "actix"))]
    pub(crate) fn secure(&self) -> bool {
        self.attributes().any(|attribute| attribute == "Secure")
    }

    /// Whether it writes `Partitioned`.
    #[cfg(any(feature = "consent", feature = "cookie", feature = "actix"))]
    pub(crate) fn partitioned(&self) -> bool {
        self.attributes().any(|attribute| attribute == "Partitioned")
    }

    /// Whether it takes the cookie away instead of setting it.
    pub fn is_removal(&self) -> bool {
        self.life == Some(Life::Removed)
    }

    /// Why it cannot be set; `None` for one that can.
    pub fn error(&self) -> Option<SetCookieError> {
        let name = || self.name().to_owned();
        self.flaw.map(|flaw| match flaw {
            Flaw::TooLong => SetCookieError::TooLong { name: name(), octets: self.octets() },
            Flaw::NotWritable => SetCookieError::NotWritable { name: name() },
        })
    }

    /// Gives it a shorter life than the row declares: `Max-Age` in whole seconds, rounded down.
    ///
    /// # Errors
    ///
    /// Where that is longer than the row's longest life, where the row declares `session`, for less than a
    /// second (which would be a removal), and on a removal.
    pub fn max_age(mut self, age: Duration) -> Result<Self, MaxAgeError> {
        let name = || self.name().to_owned();
        if self.is_removal() {
            return Err(MaxAgeError::Removal { name: name() });
        }
        let Some(declared) = self.declaration.lifetime.as_ref().and_then(Lifetime::max_age) else {
            return Err(MaxAgeError::SessionOnly { name: name() });
        };
        let seconds = age.as_secs();
        if seconds == 0 {
            return Err(MaxAgeError::Zero { name: name() });
        }
        if seconds > declared.as_secs() {
            return Err(MaxAgeError::LongerThanDeclared { name: name(), asked: age, declared });
        }
        self.forget_life();
        self.life = Some(Life::Seconds(seconds));
        // Writing to a `String` cannot fail.
        let _ = write!(self.wire, "; Max-Age={seconds}");
        Ok(self)
    }

    /// Lets it end with the browser session, whatever life the row declares: no `Max-Age`. A removal stays one.
    pub fn session(mut self) -> Self {
        if !self.is_removal() {
            self.forget_life();
            self.life = Some(Life::Session);
        }
        self
    }

    /// The cookie with that value, for its longest declared life; at that site, or as the row's own text has it.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "part of `Identity::set`")]
    pub(crate) fn new<V, T>(cookie: Identity<'_>, site: Option<&Site>, value: T) -> Self
    where
        V: CookieValue + ?Sized,
        T: IntoCookieValue<V>,
    {
        let Identity { declaration, name, wire_attributes, wire_max_age, .. } = cookie;
        let fits = |text: &str| {
            [name, text, wire_attributes, wire_max_age].iter().all(|part| part.len() <= MAX_COOKIE_OCTETS)
        };
        let mut buffer = None;
        let Wire { text: wire, value_end, attributes_end, flaw } = match (site, value.ready(&mut buffer)) {
            (None, Some(text)) if fits(text) => {
                let value_end = name.len() + 1 + text.len();
                let attributes_end = value_end + wire_attributes.len();
                let mut wire = String::with_capacity(attributes_end + wire_max_age.len());
                wire.push_str(name);
                wire.push('=');
                wire.push_str(text);
                wire.push_str(wire_attributes);
                wire.push_str(wire_max_age);
                let flaw = (value_end > MAX_COOKIE_OCTETS + 1).then_some(Flaw::TooLong);
                Wire { text: wire, value_end, attributes_end, flaw }
            }
            (None, _) => Wire::any(cookie, value),
            (Some(site), _) => Wire::at(cookie, site, value),
        };
        let (name_end, path) = (name.len(), declaration.attributes.path);
        Self { declaration, wire, name_end, value_end, attributes_end, life: None, path, flaw }
    }

    /// What takes the cookie of that name and scope away.
    pub(crate) fn removal(
        declaration: &'static Declaration,
        name: &str,
        scope: Scope<'_>,
        site: Option<&Site>,
    ) -> Self {
        let mut wire = String::with_capacity(name.len() + 160);
        wire.push_str(name);
        wire.push('=');
        let value_end = wire.len();
        scope.write(&declaration.attributes, name, site, &mut wire);
        let attributes_end = wire.len();
        wire.push_str("; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
        let (name_end, life, path) = (name.len(), Some(Life::Removed), scope.path);
        Self { declaration, wire, name_end, value_end, attributes_end, life, path, flaw: None }
    }

    /// `name=value` alone, as a browser sends it back; without the value if that could not be written.
    pub(crate) fn into_request_pair(mut self) -> String {
        let end = if self.flaw == Some(Flaw::NotWritable) { self.name_end + 1 } else { self.value_end };
        self.wire.truncate(end);
        self.wire
    }

    /// The whole header, or why it cannot be sent.
    #[cfg(feature = "http")]
    pub(crate) fn into_wire(self) -> Result<String, SetCookieError> {
        match self.error() {
            Some(error) => Err(error),
            None => Ok(self.wire),
        }
    }

    /// Itself, or why it cannot be set.
    pub(crate) fn checked(self) -> Result<Self, SetCookieError> {
        match self.error() {
            Some(error) => Err(error),
            None => Ok(self),
        }
    }

    /// The value as it stands on the wire; nothing for one that could not be written.
    #[cfg(any(feature = "cookie", feature = "actix"))]
    pub(crate) fn encoded_value(&self) -> Option<&str> {
        if self.flaw == Some(Flaw::NotWritable) {
            return None;
        }
        self.wire.get(self.name_end + 1..self.value_end)
    }

    #[cfg(any(feature = "cookie", feature = "actix"))]
    pub(crate) fn life(&self) -> Life {
        let declared = || self.declaration.lifetime.as_ref().and_then(Lifetime::max_age);
        let declared = || declared().map_or(Life::Session, |age| Life::Seconds(age.as_secs()));
        self.life.unwrap_or_else(declared)
    }

    fn octets(&self) -> usize {
        self.value_end.saturating_sub(1)
    }

    /// Takes `Max-Age` off: it is all that stands behind the fixed attributes.
    fn forget_life(&mut self) {
        self.wire.truncate(self.attributes_end);
    }

    /// The attributes, `Max-Age` aside. None of them holds a semicolon: the rules of the table see to that.
    fn attributes(&self) -> impl Iterator<Item = &str> {
        self.wire.get(self.value_end..self.attributes_end).unwrap_or_default().split("; ")
    }
}

/// The wire form: what stands behind `Set-Cookie: `. Empty for a value that could not be written.
impl fmt::Display for SetCookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An error here would make `to_string` panic.
        if self.flaw == Some(Flaw::NotWritable) { Ok(()) } else { f.write_str(&self.wire) }
    }
}

/// The wire form, as `to_string()` gives it, without a copy.
impl From<SetCookie> for String {
    #[inline]
    fn from(cookie: SetCookie) -> Self {
        if cookie.flaw == Some(Flaw::NotWritable) { Self::new() } else { cookie.wire }
    }
}

/// Hides the value.
impl fmt::Debug for SetCookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let attributes = self.wire.get(self.value_end..).unwrap_or_default();
        let attributes = attributes.trim_start_matches("; ");
        let mut out = f.debug_struct("SetCookie");
        out.field("name", &self.name()).field("attributes", &attributes);
        if let Some(error) = self.error() {
            out.field("error", &error);
        }
        out.finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use crate::table::{EMBED, SESSIONID};

    #[test]
    fn a_header_is_one_allocation_of_the_right_size() {
        for value in [String::new(), "short".into(), "x".repeat(40), "a b; é".repeat(9), "🍪".repeat(300)]
        {
            for cookie in [SESSIONID.set(&value), EMBED.set(&value)] {
                assert_eq!(cookie.wire.capacity(), cookie.wire.len(), "{cookie}");
                assert_eq!(cookie.to_string(), String::from(cookie));
            }
        }
    }
}
