//! The methods that several kinds of constants have, each written once.
//!
//! What they do is in `identity.rs` and `declaration.rs`; here are their public signatures and documentation. Methods
//! that users can call with a wrong type are written out in each file instead: rustc would show this macro in the error.

/// A constant type over one row: `declaration`, and the traits that `derive` would tie to `C` and `V`.
macro_rules! constant {
    ($ty:ident<C $(, $v:ident)?>) => {
        constant!($ty<C $(, $v)?>: declaration);
    };
    ($ty:ident<C $(, $v:ident)?>: $($row:ident).+) => {
        impl<C $(, $v: ?Sized)?> $ty<C $(, $v)?> {
            /// The row, as data.
            pub const fn declaration(&self) -> &'static $crate::declaration::Declaration {
                self.$($row).+
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
                write!(f, "{}({})", stringify!($ty), self.declaration().name)
            }
        }
    };
}

/// The readers of a cookie's attributes.
macro_rules! attribute_readers {
    () => {
        /// The declared `Path`: `/` unless the row says otherwise.
        pub const fn path(&self) -> &'static str {
            self.declaration().attributes.path
        }

        /// The declared `Domain`; `None` for a host-only cookie.
        pub const fn domain(&self) -> Option<&'static str> {
            self.declaration().attributes.domain.as_str()
        }

        /// Whether the cookie is sent over https alone.
        pub const fn secure(&self) -> bool {
            self.declaration().attributes.secure
        }

        /// Whether the cookie is out of reach of the page's scripts.
        pub const fn http_only(&self) -> bool {
            self.declaration().attributes.http_only
        }

        /// When the cookie goes along with requests that another site caused.
        pub const fn same_site(&self) -> $crate::attribute::SameSite {
            self.declaration().attributes.same_site
        }

        /// Whether each site that embeds us has a cookie of its own (CHIPS).
        pub const fn partitioned(&self) -> bool {
            self.declaration().attributes.partitioned
        }

        /// The longest declared life; `None` for a cookie that ends with the browser session.
        pub const fn max_age(&self) -> Option<core::time::Duration> {
            self.lifetime().max_age()
        }

        /// The declared lifetime.
        pub const fn lifetime(&self) -> $crate::attribute::Lifetime {
            match self.declaration().lifetime {
                Some(lifetime) => lifetime,
                None => $crate::attribute::Lifetime::Session,
            }
        }
    };
}

/// Taking a cookie away, and reading what another jar returned.
macro_rules! removing_methods {
    ($v:ident) => {
        /// Reads a value that has been decoded already, as jars return them.
        ///
        /// # Errors
        ///
        /// Where the value is not of the row's type.
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
    };
}

pub(crate) use {attribute_readers, constant, removing_methods};
