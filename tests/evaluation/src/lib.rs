//! How much of what published crates really set the source scan finds, and how much of what it finds is real.
//!
//! Empty without the feature `evaluation`: `cargo test --workspace` is to fetch nothing.
#![cfg(feature = "evaluation")]
#![allow(clippy::missing_panics_doc, reason = "for tests: what does not go well is a failed test")]

mod compare;
mod counts;
mod found;
mod package;
mod report;
mod truth;

pub use compare::differences;
pub use counts::Counts;
pub use found::{Found, scan};
pub use package::{Package, packages};
pub use report::report;
pub use truth::{Row, Verdict, truth, truths};
