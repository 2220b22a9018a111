//! A builder by whose kind a caller names a cookie.

pub mod behind;
pub mod named;
