//! `check_sources!` and `#[allow(…)]` by another name, without a prelude, among shadows: this file has no table, and what
//! it sets is declared by a table of another crate, or allowed.

#![no_implicit_prelude]

#[allow(unused_imports, reason = "they only stand in the way")]
use ::cookie_decl_hygiene::shadows::*;

::biscuits::check_sources!(::cookie_decl_hygiene::table, ::cookie_decl_hygiene::reexport,);

/// A user's own macro passes the module on.
macro_rules! check {
    ($module:path) => {
        ::biscuits::check_sources!($module);
    };
}
check!(cookie_decl_hygiene::table);

/// A header of each kind: set, set by a pattern's row, and removed.
const HEADERS: [(&::core::primitive::str, &::core::primitive::str); 3] = [
    ("Set-Cookie", "sid=1; Path=/"),
    ("Set-Cookie", "basket_7=1; Path=/"),
    ("Set-Cookie", "lang=; Path=/app; Max-Age=0"),
];

#[::biscuits::allow(undeclared, reason = "shows that the attribute is found by another name")]
fn allowed() -> (&'static ::core::primitive::str, &'static ::core::primitive::str) {
    ("Set-Cookie", "unknown=1; Path=/")
}

#[::core::prelude::v1::test]
fn it_compiles() {
    ::core::assert_eq!(HEADERS.len(), 3);
    ::core::assert_eq!(allowed().0, "Set-Cookie");
}
