//! The language of `cookie-decl`'s tables, as an ordinary library: tokens → ast → model, and the rules.
//!
//! **Semver exempt**: an implementation detail of `cookie-decl` and its tools.

mod ast;
mod consent;
mod cursor;
pub mod diag;
pub mod keyword;
mod lower;
pub mod model;
mod parse;
mod row;
pub mod rule;
pub mod rules;
pub mod suggest;
