//! Names of cookies that are put together at run time: a pattern and its variable part.

use cookie_decl_core::{MAX_COOKIE_OCTETS, Prefix, is_token};

use crate::declaration::{Declaration, Name};
use crate::error::PatternError;

/// Whether browsers refuse a cookie of that name without `Secure`.
pub(crate) fn asks_for_secure(name: &str) -> bool {
    Prefix::of(name).is_some()
}

/// Whether browsers refuse a cookie of that name without `HttpOnly`.
pub(crate) fn asks_for_http_only(name: &str) -> bool {
    Prefix::of(name).is_some_and(|prefix| prefix.is_http)
}

/// The name that the part makes of the row's pattern.
pub(crate) fn named(declaration: &Declaration, part: &str) -> Result<String, PatternError> {
    let pattern = || declaration.name.to_string();
    let (head, tail) = affixes(declaration);
    if part.is_empty() {
        return Err(PatternError::Empty { pattern: pattern() });
    }
    if let Some(character) = part.chars().find(|character| !is_token(*character)) {
        return Err(PatternError::NotAToken { pattern: pattern(), character });
    }
    let octets = head.len() + part.len() + tail.len();
    if octets > MAX_COOKIE_OCTETS {
        return Err(PatternError::TooLong { pattern: pattern(), octets });
    }
    let name = [head, part, tail].concat();
    match Prefix::of(&name) {
        Some(found) if Prefix::of(head) != Some(found) => {
            Err(PatternError::Prefix { pattern: pattern(), prefix: found.spelling })
        }
        _ => Ok(name),
    }
}

/// What stands before and behind the star.
pub(crate) fn affixes(declaration: &Declaration) -> (&'static str, &'static str) {
    match declaration.name {
        Name::Pattern { head, tail } => (head, tail),
        Name::Exact(head) => (head, ""),
        Name::Absent => ("", ""),
    }
}
