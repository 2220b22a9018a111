//! Sessions.

use crate::response::Response;
use crate::Cookie;

pub struct Sessions {
    pub cookie_name: String,
}

impl Sessions {
    pub fn begin(&self, response: Response, id: &str) -> Response {
        let cookie = Cookie::new(&self.cookie_name, id).path("/account"); //~ unreadable_name
        response.cookie(cookie)
    }

    pub fn greet(&self, response: Response) -> Response {
        response.cookie(Cookie::new("greeted", "1")) //~ undeclared greeted
    }
}
