//! A page.

use crate::{UseCookieOptions, use_cookie_with_options};

pub fn page() {
    let (mode, set_mode) = use_cookie_with_options::<String, Codec>("mode", UseCookieOptions::default()); //~ undeclared mode
    set_mode.set(mode.get());
}
