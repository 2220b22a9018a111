//! The crate under another name, and its types under other names.

use biscuit::Cookie as Crumb;
use biscuit::{self as oven, CookieJar as Tin};

pub fn bake(tin: &mut Tin) {
    tin.add(Crumb::new("crumb", "1")); //~ undeclared crumb
    tin.add(oven::Cookie::new("oven", "1")); //~ undeclared oven
    tin.add(biscuit::CookieBuilder::new("full_path", "1")); //~ undeclared full_path
}

pub mod inner {
    use super::*;

    pub fn glob(tin: &mut Tin) {
        tin.add(Crumb::new("glob", "1")); //~ undeclared glob
    }
}
