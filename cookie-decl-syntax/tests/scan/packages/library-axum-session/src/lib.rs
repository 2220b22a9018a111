//! Two cookies of one library; the second only where visitors opt in.

use axum_session::{SessionConfig, SessionMode};

pub fn persistent() -> SessionConfig {
    SessionConfig::default().with_session_name("visitor") //~ undeclared visitor
}

pub fn opt_in() -> SessionConfig {
    SessionConfig::default().with_mode(SessionMode::OptIn).with_store_name("agreed") //~ undeclared session; undeclared agreed
}

pub fn prefixed() -> SessionConfig {
    SessionConfig::default().with_prefix_with_host(true) //~ undeclared __Host-session
}
