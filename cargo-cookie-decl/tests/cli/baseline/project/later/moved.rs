//! The same, a few lines further down.

pub fn page() {
    let _ = cookie::Cookie::new("basket", "1");
    let _ = cookie::Cookie::new("tracking", "1");
    let _ = cookie::Cookie::new("tracking", "2");
}
