//! What one module has from a glob, another one has from it.

mod options;
mod page;

pub(crate) use leptos_use_cookie::*;
