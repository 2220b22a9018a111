//! One table in the source is the only place where a site's cookies are described.

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
// The tests' table is written as an expansion is, with the crate's name in front.
#[cfg(test)]
extern crate self as cookie_decl;

mod attribute;
#[cfg(feature = "axum")]
mod axum;
mod category;
pub mod charter;
mod consented;
mod cookie;
mod declaration;
mod encode;
mod error;
mod foreign;
mod granted;
#[cfg(feature = "http")]
mod http;
mod identity;
#[cfg(feature = "cookie")]
mod jar;
mod methods;
mod name;
mod named;
mod pattern;
mod removal;
#[cfg(feature = "http")]
mod request;
#[cfg(feature = "serde")]
mod serialize;
mod set_cookie;
mod source;
mod storage;
#[cfg(test)]
#[path = "../tests/table/mod.rs"]
mod table;
mod third_party;
mod value;

pub use attribute::{Attributes, Domain, Length, Lifetime, SameSite, Unit};
pub use category::{Category, CategoryInfo, ConsentBasis, Exempt, NeedsConsent};
pub use charter::Charter;
pub use consented::Consented;
pub use cookie::CookieDecl;
pub use declaration::{Declaration, Former, Kind, Localized, Name, Provider, Setter, Table};
pub use encode::ValueWriter;
pub use error::{CookieError, MaxAgeError, PatternError, SetCookieError};
pub use foreign::ForeignCookie;
pub use granted::Granted;
pub use named::{NamedCookie, NamedForeignCookie};
pub use pattern::{CookiePattern, ForeignPattern};
pub use removal::Removals;
#[cfg(feature = "http")]
pub use request::{ReadCookie, RequestCookies};
pub use set_cookie::SetCookie;
pub use source::CookieSource;
pub use storage::StorageKey;
pub use third_party::ThirdPartyCookie;
#[cfg(feature = "json")]
pub use value::Json;
pub use value::{CookieValue, IntoCookieValue, Text};

/// wip
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! declare_cookies {
    ($($table:tt)*) => {
        $crate::__private::declare! { $crate $($table)* }
    };
}
