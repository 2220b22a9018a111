//! A session layer of the package's own, whose cookie has a name by default.

mod config;
mod layer;

pub use crate::config::SessionConfig;
pub use crate::layer::SessionLayer;
