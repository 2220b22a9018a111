//! The cookie charter: the page that visitors read, written from the table.

pub(crate) mod locale;

use crate::category::CategoryInfo;
use crate::declaration::{Declaration, Table};
use locale::Locale;

/// All that a table declares, as data, and the pages made from it. `declare_cookies!` writes one: `CHARTER`.
#[derive(Debug)]
pub struct Charter {
    #[doc(hidden)]
    pub table: &'static Table,
    #[doc(hidden)]
    pub locales: &'static [&'static Locale],
    #[doc(hidden)]
    pub categories: &'static [&'static CategoryInfo],
    #[doc(hidden)]
    pub rows: &'static [&'static Declaration],
}
