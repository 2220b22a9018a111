//! Chromium, spoken to by its `DevTools`, and what the tests show to it: a small site whose cookies are of every sort that a
//! browser treats in its own way, served over TLS on this machine.
//!
//! Empty without the feature `browser`: `cargo test --workspace` is to need no browser.
#![cfg(feature = "browser")]
#![allow(clippy::missing_panics_doc, reason = "for tests: what does not go well is a failed test")]

mod chromium;
pub mod cookies;
mod devtools;
mod jar;
mod pages;
mod server;
mod tab;
mod view;

pub use chromium::Chromium;
pub use jar::Kept;
pub use pages::router;
pub use server::Server;
pub use tab::Tab;
pub use view::View;
