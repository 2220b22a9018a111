//! The configurations that `cargo cookie-decl export` writes, in the consent managers that they are for: what a visitor
//! sees and chooses there, and what the program reads of it.
//!
//! Empty without the feature `node`: `cargo test --workspace` is to need neither Node nor the managers.
#![cfg(feature = "node")]
#![allow(clippy::missing_panics_doc, reason = "for tests: what does not go well is a failed test")]

mod export;
mod manager;
pub mod tables;
mod visit;

pub use export::{Exported, export};
pub use manager::Manager;
pub use visit::{Cookie, Moment, Step, Visit, Visited};
