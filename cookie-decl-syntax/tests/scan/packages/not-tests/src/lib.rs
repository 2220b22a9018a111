//! Tests, doc comments, and comments.
//!
//! ```
//! jar.add(cookie::Cookie::new("in_a_doc_test", "1"));
//! ```

/// As in `Cookie::new("in_a_doc_comment", "1")`.
pub fn page() {
    // jar.add(Cookie::new("in_a_comment", "1"));
    /* jar.add(Cookie::new("in_a_comment", "1")); */
}

#[cfg(test)]
mod tests {
    use cookie::{Cookie, CookieJar};

    #[test]
    fn sets() {
        let mut jar = CookieJar::new();
        jar.add(Cookie::new("in_a_test", "1"));
    }
}

#[cfg(test)]
mod fixtures;

#[test]
fn alone() {
    let mut jar = cookie::CookieJar::new();
    jar.add(("in_a_test", "1"));
}

#[cfg(test)]
pub fn for_tests() -> cookie::Cookie<'static> {
    cookie::Cookie::new("for_tests", "1")
}
