//! Other types of these names.

pub struct Cookie {
    pub name: &'static str,
}

impl Cookie {
    pub fn new(name: &'static str, _value: &str) -> Self {
        Self { name }
    }

    pub fn build(name: &'static str) -> Self {
        Self { name }
    }
}

#[derive(Default)]
pub struct CookieJar(Vec<Cookie>);

impl CookieJar {
    pub fn add(&mut self, cookie: Cookie) {
        self.0.push(cookie);
    }

    pub fn remove(&mut self, name: &str) {
        self.0.retain(|cookie| cookie.name != name);
    }
}

pub fn bake(jar: &mut CookieJar) {
    jar.add(Cookie::new("chocolate", "chips"));
    jar.add(Cookie::build("ginger"));
    jar.remove("ginger");
}

pub fn set_cookie_count(counts: &mut std::collections::HashMap<&str, u32>) {
    counts.insert("set-cookies", 1);
    counts.insert("cookie", 2);
}

pub mod session {
    #[derive(Default)]
    pub struct SessionManagerLayer;

    impl SessionManagerLayer {
        pub fn new() -> Self {
            Self
        }
    }
}

pub fn layer() -> session::SessionManagerLayer {
    session::SessionManagerLayer::new()
}
