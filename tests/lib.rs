//! The crates of cookie-decl are tested together here: see `README.md` for the kinds of tests.

/// The README's code compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
