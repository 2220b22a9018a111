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
mod libraries;
mod library;
mod manifest;
mod needle;
mod site;
mod sources;
mod walk;

pub use collect::{Collected, Unread, collect};
pub use declared::{Declared, DeclaredRow};
pub use finding::{Finding, Level};
pub use judge::{Judgement, Settings, judge};
pub use libraries::LIBRARIES;
pub use library::{BuilderCall, Library, Renaming, Switch};
pub use manifest::Manifest;
pub use needle::Needles;
pub use site::{Action, Place, Region, Site, SiteName, Way};
pub use sources::{Source, Sources};
pub use walk::{Folder, LARGEST_SOURCE, is_unpacked};
