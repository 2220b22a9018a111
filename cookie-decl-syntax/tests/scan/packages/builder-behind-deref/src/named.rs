//! A builder that a struct holds.

use cookie_monster::CookieBuilder;

pub struct Named {
    pub builder: CookieBuilder,
}
