//! Names of cookies.

pub const OLD: &[&str] = &["old_layout", "old_theme"];
