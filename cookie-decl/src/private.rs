//! What an expansion of `declare_cookies!` may touch. Re-exports only: no logic, no types of its own, and no promise
//! to anybody else.

#[cfg(feature = "macros")]
pub use cookie_decl_macros::{check_sources, declare};
pub use core::option::Option::{None, Some};

pub use crate::attribute::{Attributes, Domain, Length, Lifetime, SameSite, Unit};
pub use crate::category::{CategoryInfo, ConsentBasis, Guarded, Open};
pub use crate::charter::locale::{Locale, locales};
#[cfg(feature = "consent")]
pub use crate::consent::covers;
pub use crate::declaration::{
    ChoiceFormat, Declaration, Former, Kind, Localized, Name, Provider, Setter, Table,
};
#[cfg(feature = "macros")]
pub use crate::standing::{Removal, Wanted, check, removes, stands};
pub use crate::table_cell::TableCell;
