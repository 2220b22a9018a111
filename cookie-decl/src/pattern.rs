//! Families of cookies: rows whose name has a star.

use core::marker::PhantomData;

use crate::declaration::Declaration;
use crate::error::PatternError;
use crate::methods::{attribute_readers, constant};
use crate::name;
use crate::named::{NamedCookie, NamedForeignCookie};
use crate::value::CookieValue;

/// A family of cookies that this program sets: a row whose name has a star, `"pref_*"`.
///
/// # Example
///
/// ```
/// mod cookies {
///     cookie_decl::declare_cookies! {
///         #![site("https://www.example.org")]
///         necessary {
///             "Example" | "Baskets" | "basket_*": u32 | "Keeps a basket for each shop." | 1 day;
///         }
///     }
/// }
///
/// let basket = cookies::BASKET.named("books")?;
/// assert!(basket.set(2).to_string().starts_with("basket_books=2; "));
/// assert_eq!(basket.get("basket_books=2; basket_toys=5")?, Some(2));
/// assert!(cookies::BASKET.matches("basket_toys"));
/// assert!(cookies::BASKET.named("books; Domain=evil.example").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct CookiePattern<C, V: ?Sized = str> {
    declaration: &'static Declaration,
    marker: PhantomData<fn(&V) -> C>,
}

constant!(CookiePattern<C, V>);

impl<C, V: CookieValue + ?Sized> CookiePattern<C, V> {
    #[doc(hidden)]
    pub const fn new(declaration: &'static Declaration) -> Self {
        Self { declaration, marker: PhantomData }
    }
}

impl<C, V: ?Sized> CookiePattern<C, V> {
    /// The cookie of the family whose name has `part` in place of the star.
    ///
    /// # Errors
    ///
    /// Where the part is empty, has a character that is none of a token's (RFC 9110, section 5.6.2), makes a
    /// name of more than 4096 octets, or makes a name that begins with `__Host-`, `__Secure-`, `__Http-` or
    /// `__Host-Http-`, in any letter case, where the pattern does not.
    pub fn named(&self, part: &str) -> Result<NamedCookie<C, V>, PatternError> {
        name::named(self.declaration, part).map(|name| NamedCookie::new(self.declaration, name))
    }

    /// Whether a cookie of that name belongs to the family. The star stands for one character at least.
    pub fn matches(&self, name: &str) -> bool {
        self.declaration.name.matches(name)
    }

    attribute_readers!();
}

/// A family of cookies on our hosts that others set: a `#[script]` or `#[set_by("…")]` row whose name has a star.
pub struct ForeignPattern<C, V: ?Sized = str> {
    declaration: &'static Declaration,
    marker: PhantomData<fn(&V) -> C>,
}

constant!(ForeignPattern<C, V>);

impl<C, V: CookieValue + ?Sized> ForeignPattern<C, V> {
    #[doc(hidden)]
    pub const fn new(declaration: &'static Declaration) -> Self {
        Self { declaration, marker: PhantomData }
    }
}

impl<C, V: ?Sized> ForeignPattern<C, V> {
    /// The cookie of the family whose name has `part` in place of the star.
    ///
    /// # Errors
    ///
    /// Under the same conditions as for [`CookiePattern::named`].
    pub fn named(&self, part: &str) -> Result<NamedForeignCookie<C, V>, PatternError> {
        name::named(self.declaration, part).map(|name| NamedForeignCookie::new(self.declaration, name))
    }

    /// Whether a cookie of that name belongs to the family. The star stands for one character at least.
    pub fn matches(&self, name: &str) -> bool {
        self.declaration.name.matches(name)
    }

    attribute_readers!();
}
