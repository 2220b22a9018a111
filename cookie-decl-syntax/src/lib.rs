//! wip
pub mod diag;
pub mod model;
pub mod rule;
pub mod rules;
pub mod suggest;
