//! Tests of pages.

mod helper;

#[test]
fn home() {
    let mut jar = cookie::CookieJar::new();
    jar.add(helper::cookie());
    jar.add(("test", "1"));
}
