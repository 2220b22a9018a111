//! A crate with a `Cookie` of its own, whose header a method joins from parts.

pub mod cookie;
pub mod middleware;
pub mod response;

pub use crate::cookie::Cookie;
