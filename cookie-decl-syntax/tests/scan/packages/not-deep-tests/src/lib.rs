//! Tests deep in the module tree.

pub mod pages;
