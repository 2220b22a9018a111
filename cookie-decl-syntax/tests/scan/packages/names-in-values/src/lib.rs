//! A value that knows how its cookie is called: its constructor was told. That a cookie is set is found, and not its name:
//! which of several values a method is called on, the scan does not follow. To take the names of all constructors' calls for
//! each of them would name the wrong ones. In truth these are, in their order: `flow` with and without `__Host-`, `flow`,
//! and `member_flow`.

use http::header::{HeaderValue, SET_COOKIE};
use http::HeaderMap;

const FLOW: &str = "flow";

#[derive(Clone, Copy)]
pub struct FlowCookie<'a> {
    name: &'static str,
    path: &'a str,
}

impl<'a> FlowCookie<'a> {
    pub fn new(name: &'static str, path: &'a str) -> Self {
        Self { name, path }
    }

    pub fn name(self) -> String {
        if self.path == "/" { format!("__Host-{}", self.name) } else { self.name.to_owned() }
    }

    fn attributes(self, life: i64) -> String {
        format!("; Path={}; HttpOnly; Max-Age={life}", self.path)
    }

    pub fn set(self, value: &str, life: i64) -> String {
        format!("{}={value}{}", self.name(), self.attributes(life))
    }

    pub fn clear(self) -> String {
        format!("{}={}", self.name, self.attributes(0))
    }
}

fn of_admins(path: &str) -> FlowCookie<'_> {
    FlowCookie::new(FLOW, path)
}

pub fn begin(headers: &mut HeaderMap, path: &str) {
    let text = of_admins(path).set("3f9c", 600);
    if let Ok(value) = HeaderValue::from_str(&text) {
        headers.insert(SET_COOKIE, value); //~ undeclared __Host-*; unreadable_name
    }
}

pub fn end(headers: &mut HeaderMap, path: &str) {
    let text = of_admins(path).clear();
    if let Ok(value) = HeaderValue::from_str(&text) {
        headers.append(SET_COOKIE, value); //~ unreadable_name
    }
}

pub fn of_members(headers: &mut HeaderMap) {
    let flow = FlowCookie::new("member_flow", "/members");
    if let Ok(value) = flow.clear().parse() {
        headers.append(SET_COOKIE, value); //~ unreadable_name
    }
}
