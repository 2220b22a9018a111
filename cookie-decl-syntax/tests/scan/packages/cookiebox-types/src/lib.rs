//! `cookiebox`, whose cookies are types.

use cookiebox::cookiebox_macros::cookie;

#[cookie(name = "__Host-basket")] //~ undeclared __Host-basket
pub struct Basket;
