//! Names of cookies that are put together at run time: a pattern and its variable part.

use crate::declaration::{Declaration, Name};
use crate::error::PatternError;
use crate::set_cookie::MAX_OCTETS;

/// The prefixes that browsers hold to rules of their own, in any letter case, longest first: `__Host-Http-` begins with
/// `__Host-` (RFC 6265bis, section 5.4; the layered cookies draft for the two with `Http`).
const PREFIXES: [&str; 4] = ["__Host-Http-", "__Secure-", "__Host-", "__Http-"];

/// The browser-enforced prefix of a name, in its canonical spelling.
pub(crate) fn prefix(name: impl AsRef<[u8]>) -> Option<&'static str> {
    let name = name.as_ref();
    let begins = |prefix: &&str| {
        name.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix.as_bytes()))
    };
    // Most names have none, and tell so at once.
    if name.starts_with(b"__") { PREFIXES.into_iter().find(begins) } else { None }
}

/// Whether browsers refuse a cookie of that name without `Secure`.
pub(crate) fn asks_for_secure(name: &str) -> bool {
    prefix(name).is_some()
}

/// Whether browsers refuse a cookie of that name without `HttpOnly`.
pub(crate) fn asks_for_http_only(name: &str) -> bool {
    prefix(name).is_some_and(|prefix| prefix.ends_with("Http-"))
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
    if octets > MAX_OCTETS {
        return Err(PatternError::TooLong { pattern: pattern(), octets });
    }
    let name = [head, part, tail].concat();
    match prefix(&name) {
        Some(found) if prefix(head) != Some(found) => {
            Err(PatternError::Prefix { pattern: pattern(), prefix: found })
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

/// A character of a token (RFC 9110, section 5.6.2).
fn is_token(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character)
}
