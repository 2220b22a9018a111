//! What others may name, as they know it.

pub mod cookies {
    pub use cookie::Cookie;
}
