//! A header that a method writes, whose name stands in a field that yet another file sets.

pub mod middleware;
pub mod session;
