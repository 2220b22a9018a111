//! A small site whose cookies are of every sort that a browser treats in its own way, served over TLS on this machine.
//! `tests/life` visits it with Chromium.
//!
//! Empty without the feature `browser`: `cargo test --workspace` is to need no browser.
#![cfg(feature = "browser")]

pub mod cookies;
mod pages;
mod server;

pub use pages::router;
pub use server::Server;
