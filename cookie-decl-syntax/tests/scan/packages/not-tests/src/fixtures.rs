//! A module of tests, in a file of its own.

pub fn cookie() -> cookie::Cookie<'static> {
    cookie::Cookie::new("in_a_fixture", "1")
}
