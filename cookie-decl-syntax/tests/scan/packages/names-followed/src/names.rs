//! Names of cookies.

pub const BASKET: &str = "basket";

pub mod deep {
    pub const DEEP: &str = "deep";
}
