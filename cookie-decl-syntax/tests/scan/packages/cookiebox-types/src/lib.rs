//! `cookiebox`, whose cookies are types.

pub mod pages;

use cookiebox::cookiebox_macros::cookie;

#[cookie(name = "__Host-basket")] //~ undeclared __Host-basket
pub struct Basket;
