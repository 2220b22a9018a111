//! One module has the real `Cookie`, another one of its own.

pub mod bakery;
pub mod web;
