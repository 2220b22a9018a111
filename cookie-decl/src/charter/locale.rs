//! The standard texts of one language.

/// The standard texts of a language: one file of Fluent messages.
#[derive(Debug)]
pub struct Locale {
    tag: &'static str,
}

/// The languages that ship with the crate, each a static of its own: only those that a table declares are linked.
pub mod locales {
    use super::Locale;

    /// English.
    pub static EN: Locale = Locale { tag: "en" };
    /// French.
    pub static FR: Locale = Locale { tag: "fr" };
}
