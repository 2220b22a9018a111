//! Holds the guide to what it shows.
//!
//! | in a chapter | what is done with it |
//! |---|---|
//! | a block of Rust | compiled, and run unless it says `no_run`, as an example of this crate's documentation |
//! | `<!-- project: axum -->` | the chapter is walked through in a copy of `projects/axum`, block by block |
//! | `<!-- after: axum -->` | the same, beginning with the files that another chapter ends with |
//! | `<!-- file: src/cookies.rs -->` above a block | writes the file |
//! | `<!-- edit: src/pages.rs -->` above a block of `diff` | changes the file: what `-` and blanks stand for must be there, once |
//! | `<!-- shows: src/cookies.rs -->` above a block | the file has these lines, in a row |
//! | a block of `console` | each command after `$` runs, and prints what stands below it |
//! | `<!-- run: … -->` | a command that the reader has run long ago, such as `git init` |
//!
//! A line `…` stands for any lines.

pub mod book;
pub mod chapter;
pub mod project;
pub mod text;

/// The chapters' code.
#[cfg(doctest)]
mod code {
    #[doc = include_str!("../../../docs/guide/src/axum.md")]
    pub struct Axum;
    #[doc = include_str!("../../../docs/guide/src/actix.md")]
    pub struct Actix;
    #[doc = include_str!("../../../docs/guide/src/rocket.md")]
    pub struct Rocket;
    #[doc = include_str!("../../../docs/guide/src/statistics.md")]
    pub struct Statistics;
    #[doc = include_str!("../../../docs/guide/src/charter.md")]
    pub struct Charter;
    #[doc = include_str!("../../../docs/guide/src/ci.md")]
    pub struct Ci;
    #[doc = include_str!("../../../docs/guide/src/auditor.md")]
    pub struct Auditor;
    #[doc = include_str!("../../../docs/guide/src/managers.md")]
    pub struct Managers;
    #[doc = include_str!("../../../docs/guide/src/elsewhere.md")]
    pub struct Elsewhere;
    #[doc = include_str!("../../../docs/guide/src/upgrading.md")]
    pub struct Upgrading;
    #[doc = include_str!("../../../docs/guide/src/introduction.md")]
    pub struct Introduction;
}
