pub fn page() {
    let _ = cookie::Cookie::new("tracking", "1");
    let _ = cookie::Cookie::new("tracking", "2");
    let _ = cookie::Cookie::new("tracking", "3");
    let _ = cookie::Cookie::new("brand_new", "1");
}
