//! What a library leaves to its callers, and what the scan then says of it.

pub mod jar;
pub mod sessions;
pub mod tokens;

use http::header::SET_COOKIE;
use http::HeaderMap;

/// A program says a name, and its line is the finding. That other packages say other names is not told here: a function
/// that callers give the name is a helper, wherever they are.
pub fn session(headers: &mut HeaderMap, cookie_name: &str, id: &str) {
    if let Ok(line) = format!("{cookie_name}={id}; Path=/; HttpOnly").parse() {
        headers.append(SET_COOKIE, line);
    }
}
