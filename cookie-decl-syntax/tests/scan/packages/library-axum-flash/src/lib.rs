//! `axum-flash`.

use axum_flash::{Config, Key};

pub fn config() -> Config {
    Config::new(Key::generate()) //~ undeclared axum-flash
}
