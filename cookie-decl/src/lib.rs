//! One table in the source is the only place where a site's cookies are described.

mod attribute;
mod category;
pub mod charter;
mod cookie;
mod declaration;
mod granted;
#[cfg(feature = "serde")]
mod json;
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use attribute::{Attributes, Domain, Length, Lifetime, SameSite, Unit};
pub use category::{Category, CategoryInfo, ConsentBasis, Exempt, NeedsConsent};
pub use charter::Charter;
pub use cookie::CookieDecl;
pub use declaration::{Declaration, Former, Kind, Localized, Name, Provider, Setter, Table};
pub use granted::Granted;
