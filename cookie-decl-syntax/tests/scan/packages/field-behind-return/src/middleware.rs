use http::{HeaderMap, header::SET_COOKIE};

use crate::session::manager::Manager;

pub struct Layer {
    manager: Manager,
}

impl Layer {
    fn answer(&self, headers: &mut HeaderMap) {
        let line = self.manager.line("x");
        headers.insert(SET_COOKIE, line); //~ undeclared late
    }
}
