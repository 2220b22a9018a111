//! The charter tells visitors who sets a cookie, and only the library that does can be configured.
#![deny(deprecated)]

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]

        necessary {
            "Example City" | "Sign-in" | "id" | "Keeps you signed in.";
        }
    }
}

use tower_sessions::{MemoryStore, SessionManagerLayer};

fn main() {
    let _ = &cookies::CHARTER;
    let _layer = SessionManagerLayer::new(MemoryStore::default());
}
