//! Below a module of tests.

use cookie::Cookie;

pub fn cookie() -> Cookie<'static> {
    Cookie::new("helper", "1")
}
