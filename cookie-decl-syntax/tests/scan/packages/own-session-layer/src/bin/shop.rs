//! A program that keeps sessions.

use own_session_layer::{SessionConfig, SessionLayer};

fn main() {
    let config = SessionConfig::default().secure(false); //~ undeclared session
    let _layer = SessionLayer::new(config);
}

pub fn named() -> SessionLayer {
    SessionLayer::new(SessionConfig::default().cookie_name("shop")) //~ undeclared shop
}

pub fn filled_up() -> SessionConfig {
    SessionConfig { cookie_name: "filled".to_owned(), ..SessionConfig::default() }
}
