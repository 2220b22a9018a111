//! The source scan: what sets a cookie, and what only looks like it.

mod crates;
mod headers;
mod innocent;
mod libraries;
mod makers;
mod names;
mod packages;
mod robust;
mod rows;
mod shapes;
mod support;
mod tables;
mod terms;
