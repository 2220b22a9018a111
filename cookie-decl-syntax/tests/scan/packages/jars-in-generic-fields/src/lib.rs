//! A notice for the next page: going out it holds a response, coming in the jar of its request.

use rocket::http::{Cookie, CookieJar};
use rocket::request::Request;
use rocket::response::{self, Responder};

const NOTICE: &str = "_notice";

pub struct Notice<R> {
    text: String,
    inner: R,
}

/// One that was read.
pub type Received<'a> = Notice<&'a CookieJar<'a>>;

impl<R> Notice<R> {
    pub fn new(inner: R, text: &str) -> Self {
        Self { text: text.to_owned(), inner }
    }

    fn cookie(&self) -> Cookie<'static> {
        Cookie::new(NOTICE, self.text.clone()) //~ undeclared _notice
    }
}

impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Notice<R> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'o> {
        request.cookies().add(self.cookie());
        self.inner.respond_to(request)
    }
}

impl<'r> Received<'r> {
    pub fn text(&self) -> &str {
        self.inner.remove(NOTICE); //~ undeclared_removal _notice
        &self.text
    }
}

/// The same without a name for it.
impl Notice<std::collections::HashMap<String, String>> {
    pub fn forget(&mut self) {
        self.inner.remove(NOTICE);
    }
}
