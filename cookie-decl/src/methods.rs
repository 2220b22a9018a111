//! The methods that several kinds of constants have, each written once.
//!
//! What they do is in `identity.rs` and `declaration.rs`; here are their public signatures and documentation.

/// A constant type over one row: `new`, `declaration`, and the traits that `derive` would tie to `C` and `V`.
macro_rules! constant {
    ($ty:ident<C $(, $v:ident)?>) => {
        impl<C $(, $v: ?Sized)?> $ty<C $(, $v)?> {
            #[doc(hidden)]
            pub const fn new(declaration: &'static $crate::declaration::Declaration) -> Self {
                Self { declaration, marker: core::marker::PhantomData }
            }

            /// The row, as data.
            pub const fn declaration(&self) -> &'static $crate::declaration::Declaration {
                self.declaration
            }
        }

        impl<C $(, $v: ?Sized)?> Clone for $ty<C $(, $v)?> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<C $(, $v: ?Sized)?> Copy for $ty<C $(, $v)?> {}

        impl<C $(, $v: ?Sized)?> core::fmt::Debug for $ty<C $(, $v)?> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "{}({})", stringify!($ty), self.declaration.name)
            }
        }
    };
}

/// The readers of a cookie's attributes.
macro_rules! attribute_readers {
    () => {
        /// The declared `Path`: `/` unless the row says otherwise.
        pub const fn path(&self) -> &'static str {
            self.declaration.attributes.path
        }

        /// The declared `Domain`; `None` for a host-only cookie.
        pub const fn domain(&self) -> Option<&'static str> {
            self.declaration.attributes.domain.as_str()
        }

        /// Whether the cookie is sent over https alone.
        pub const fn secure(&self) -> bool {
            self.declaration.attributes.secure
        }

        /// Whether the cookie is out of reach of the page's scripts.
        pub const fn http_only(&self) -> bool {
            self.declaration.attributes.http_only
        }

        /// When the cookie goes along with requests that another site caused.
        pub const fn same_site(&self) -> $crate::attribute::SameSite {
            self.declaration.attributes.same_site
        }

        /// Whether each site that embeds us has a cookie of its own (CHIPS).
        pub const fn partitioned(&self) -> bool {
            self.declaration.attributes.partitioned
        }

        /// The longest declared life; `None` for a cookie that ends with the browser session.
        pub const fn max_age(&self) -> Option<core::time::Duration> {
            self.lifetime().max_age()
        }

        /// The declared lifetime.
        pub const fn lifetime(&self) -> $crate::attribute::Lifetime {
            match self.declaration.lifetime {
                Some(lifetime) => lifetime,
                None => $crate::attribute::Lifetime::Session,
            }
        }
    };
}

/// The two ways to set a cookie. A trait bound on each keeps cookies that wait for consent out of the first.
macro_rules! setting_methods {
    ($v:ident) => {
        /// Sets the cookie: a response part that carries the declared attributes and the longest declared life.
        ///
        /// For categories that need no consent. A cookie that cannot be set (name and encoded value over 4096 octets, a
        /// value that fails to display or serialise) makes an error of the response; [`try_set`](Self::try_set) tells
        /// at once. [`SetCookie`] has the details.
        ///
        /// [`SetCookie`]: crate::SetCookie
        pub fn set(&self, value: impl $crate::value::IntoCookieValue<$v>) -> $crate::set_cookie::SetCookie
        where
            C: $crate::category::Exempt,
        {
            self.identity().set(value)
        }

        /// Sets the cookie, or tells why it cannot be set.
        pub fn try_set(
            &self,
            value: impl $crate::value::IntoCookieValue<$v>,
        ) -> Result<$crate::set_cookie::SetCookie, $crate::error::SetCookieError>
        where
            C: $crate::category::Exempt,
        {
            self.identity().set(value).checked()
        }

        /// The cookie, with the visitor's consent: `with(&granted).set(value)`.
        ///
        /// For categories that need consent, or that end with an objection.
        pub fn with<'a>(
            &'a self,
            granted: &'a $crate::granted::Granted<C>,
        ) -> $crate::consented::Consented<'a, C, $v>
        where
            C: $crate::category::NeedsConsent,
        {
            $crate::consented::Consented::new(self.identity(), granted)
        }
    };
}

/// Reading a cookie and taking it away.
macro_rules! reading_methods {
    ($v:ident) => {
        /// Reads the cookie from a request: `Ok(None)` where it is absent.
        ///
        /// Of two cookies of the name the first is taken. Where there is none, the names of `#[formerly]` are tried.
        /// A value that is not UTF-8, or not of the row's type, is an error that names the cookie and hides the value.
        pub fn get<'a, S>(
            &self,
            source: &'a S,
        ) -> Result<Option<<$v as $crate::value::CookieValue>::Out<'a>>, $crate::error::CookieError>
        where
            S: $crate::source::CookieSource + ?Sized,
        {
            self.identity().get::<$v, S>(source)
        }

        /// Reads all cookies of the name, in the order in which the request has them.
        ///
        /// There can be several: a subdomain may have planted one beside ours (RFC 6265bis, section 8.6), or an older
        /// `Path` or `Domain` left one behind. Where there is none, the names of `#[formerly]` are tried.
        pub fn get_all<'a, S>(
            &self,
            source: &'a S,
        ) -> Vec<Result<<$v as $crate::value::CookieValue>::Out<'a>, $crate::error::CookieError>>
        where
            S: $crate::source::CookieSource + ?Sized,
        {
            self.identity().get_all::<$v, S>(source)
        }

        /// Reads a value that has been decoded already, as jars return them.
        pub fn decode<'a>(
            &self,
            text: &'a str,
        ) -> Result<<$v as $crate::value::CookieValue>::Out<'a>, $crate::error::CookieError> {
            self.identity().decode::<$v>(text)
        }

        /// Takes the cookie away: a response part with the declared `Path`, `Domain`, `Secure`, `HttpOnly`,
        /// `SameSite` and `Partitioned`, without which browsers would keep it.
        pub fn removal(&self) -> $crate::set_cookie::SetCookie {
            self.identity().removal()
        }

        /// Takes the cookie away wherever it may sit: former identities too, and for a cookie that others set the
        /// domains it may have. [`Removals`](crate::Removals) has the details.
        pub fn removals(&self) -> $crate::removal::Removals {
            self.identity().removals()
        }

        /// `name=value` as a browser sends it back: for tests that play the browser. A value that cannot be written is
        /// empty.
        pub fn request_pair(&self, value: impl $crate::value::IntoCookieValue<$v>) -> String {
            self.identity().request_pair(value)
        }
    };
}

pub(crate) use {attribute_readers, constant, reading_methods, setting_methods};
