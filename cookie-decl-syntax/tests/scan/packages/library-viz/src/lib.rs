//! Viz.

use viz::middleware::helper::CookieOptions;

pub fn default_name() -> CookieOptions {
    CookieOptions::default() //~ undeclared viz.sid
}

pub fn own_name() -> CookieOptions {
    CookieOptions::new("sid") //~ undeclared sid
}
