//! Settings.

pub struct Options {
    pub enabled: bool,
}
