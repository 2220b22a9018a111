//! `tower-surf`, which puts a prefix before the name unless told not to.

use tower_surf::Surf;

pub fn default_name() -> Surf {
    Surf::new("secret") //~ undeclared __HOST-csrf_token
}

pub fn plain() -> Surf {
    Surf::new("secret").cookie_name("csrf").prefix(false) //~ undeclared csrf
}
