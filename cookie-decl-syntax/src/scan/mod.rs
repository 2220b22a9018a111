//! The source scan: every place in Rust sources that sets a cookie, held against the tables.
//!
//! ```text
//! sources ──collect──▶ sites ──judge──▶ findings
//! ```
//!
//! [`collect`] reads sources and knows nothing of tables; [`judge`] holds what it found against what tables declare.
//! Both hand over plain data, free of tokens, so that files can be read on several threads.

mod collect;
mod declared;
mod finding;
mod judge;
mod library;
mod manifest;
mod settings;
mod site;
mod sources;

pub use collect::{Collected, Unread, collect};
pub use declared::{Declared, DeclaredRow};
pub use finding::{Finding, Level};
pub use judge::{Judgement, Settings, judge};
pub use library::Library;
pub use manifest::Manifest;
pub use site::{Action, Place, Region, Site, SiteName, Way};
pub use sources::{Source, Sources};
