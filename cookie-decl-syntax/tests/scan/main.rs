//! The source scan: what sets a cookie, and what only looks like it.

mod headers;
mod makers;
mod names;
mod support;
