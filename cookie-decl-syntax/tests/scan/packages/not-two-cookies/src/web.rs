//! What the request brought.

use cookie::Cookie;

use crate::bakery::Cookie as Biscuit;

pub fn read(cookie: &Cookie<'_>) -> Biscuit {
    match cookie.name() {
        "theme" => Biscuit::new("theme", "dark"),
        _ => Biscuit::new("plain", cookie.value_trimmed()),
    }
}
