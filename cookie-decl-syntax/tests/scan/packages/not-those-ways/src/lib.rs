//! What looks like the ways to set a cookie that are no function of a crate.

mod headers;
mod made;
mod pages;
