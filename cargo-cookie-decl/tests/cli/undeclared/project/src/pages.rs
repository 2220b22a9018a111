use cookie::{Cookie, CookieJar};

pub fn page(jar: &mut CookieJar, settings: &Settings) {
    jar.add(Cookie::new("tracking", "1"));
    jar.add(Cookie::build(("basket", "2")).path("/shop").domain("example.org"));
    // Declared, but statistics need consent, which only the constant asks for.
    jar.add(Cookie::new("visits", "1"));
    // Declared and exempt: only `--strict` minds.
    jar.add(Cookie::new("sessionid", "3f9c"));
    jar.add(Cookie::new(settings.cookie_name.clone(), "x"));
    jar.remove(Cookie::from("old"));
}

#[cfg(test)]
mod tests {
    #[test]
    fn sets_another_cookie() {
        let _ = cookie::Cookie::new("test_only", "1");
    }
}
