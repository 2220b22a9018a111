pub mod names;

pub const TRACKING: &str = "tracking";
pub const LANGUAGE: &str = names::PREFERRED;
