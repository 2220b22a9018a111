fn main() {
    let _ = cookie::Cookie::new("tracking", "1");
    let _ = cookie::Cookie::new("theme", "dark");
    let _ = cookie::Cookie::new("brand_new", "1");
}
