//! The source scan: every place in Rust sources that sets a cookie, held against the tables.
//!
//! ```text
//! sources ──collect──▶ sites ──judge──▶ findings
//! ```
//!
//! [`collect`] reads sources and knows nothing of tables; [`judge`] holds what it found against what tables declare.
//! Both hand over plain data, free of tokens, so that files can be read on several threads.

mod again;
mod allow;
mod attribute;
mod block;
mod branch;
mod call;
mod circles;
mod closure;
mod collect;
mod constant;
mod cookie;
mod declared;
mod defaults;
mod draft;
mod drafting;
mod elsewhere;
mod eval;
mod expansion;
mod expr;
mod facts;
mod fields;
mod finding;
mod format;
mod function;
mod globs;
mod header;
mod header_text;
mod held;
mod helper;
mod index;
mod jar;
mod judge;
mod known;
mod libraries;
mod library;
mod library_use;
mod lifetime;
mod list;
mod macros;
mod manifest;
mod mention;
mod method;
mod modules;
mod needle;
mod output;
mod own_cookie;
mod parameter;
mod path;
mod phrase;
mod resolve;
mod response_text;
mod returns;
mod scope;
mod script;
mod settings;
mod signing;
mod site;
mod skim;
mod source;
mod sources;
mod span;
mod terms;
mod tokens;
mod topcoat;
mod value;
mod walk;
mod words;
mod worker;

pub use collect::{Collected, Unread, collect};
pub use declared::{Declared, DeclaredRow};
pub use elsewhere::constant_in;
pub use finding::{Finding, Level};
pub use judge::{Judgement, Settings, judge, unused_exceptions};
pub use known::ways;
pub use libraries::LIBRARIES;
pub use library::{BuilderCall, Library, Renaming, Switch};
pub use manifest::Manifest;
pub use needle::Needles;
pub use script::{is_page_or_script, script_sites};
pub use settings::{TableException, lifts, table_exceptions, unused_allows};
pub use site::{Action, Exception, Place, Region, Site, SiteName, Way};
pub use skim::nests_too_deep;
pub use source::head;
pub use sources::{Source, Sources};
pub use terms::{Life, Terms, Unsaid};
pub use walk::{Folder, LARGEST_SOURCE, is_unpacked, with_octets};
