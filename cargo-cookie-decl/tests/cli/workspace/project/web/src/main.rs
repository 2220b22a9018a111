fn main() {
    let _ = site_cookies::SESSIONID.set("3f9c");
    let _ = biscuits::Cookie::new("tracking", "1");
}
