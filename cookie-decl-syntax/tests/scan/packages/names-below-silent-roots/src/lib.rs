//! The root says no word of what this is about, and is not read with care.

pub mod answers;
pub mod page;
pub mod response;
