//! Which texts are worth a parse.

use super::manifest::Manifest;

/// Whether a text speaks of cookies, or of a library that sets one.
pub(super) fn mentions_cookies(text: &str, _manifest: &Manifest) -> bool {
    let libraries = super::library::LIBRARIES.iter().flat_map(|library| library.types);
    text.contains("ookie") || text.contains("OOKIE") || libraries.into_iter().any(|name| text.contains(name))
}
