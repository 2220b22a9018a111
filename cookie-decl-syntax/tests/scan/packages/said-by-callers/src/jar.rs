//! A jar of the crate's own, which makes the cookies that remove.

#[derive(Clone)]
pub struct Cookie {
    name: String,
    value: String,
}

impl Cookie {
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }

    pub fn header(&self) -> String {
        format!("{}={}; Path=/", self.name, self.value)
    }
}

#[derive(Default)]
pub struct Jar {
    changes: Vec<Cookie>,
}

impl Jar {
    /// Who deletes says the name; that somebody else can is not told here either.
    pub fn delete(&mut self, name: &str) {
        self.changes.push(Cookie::new(name, ""));
    }

    /// The texts come in a list, of which the scan does not see that the cookies' own type wrote them.
    pub fn send(&self, headers: &mut http::HeaderMap) {
        let mut lines = Vec::new();
        for cookie in &self.changes {
            lines.push(cookie.header());
        }
        for line in lines {
            headers.append(http::header::SET_COOKIE, line.parse().unwrap()); //~ unreadable_name
        }
    }
}
