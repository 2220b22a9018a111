pub fn page() {
    let _ = cookie::Cookie::new("tracking", "1");
}
