//! Names that other files use.

#[cfg(not(feature = "preview"))]
pub static LANGUAGE: &str = "language";
#[cfg(feature = "preview")]
pub static LANGUAGE: &str = "language-preview";
