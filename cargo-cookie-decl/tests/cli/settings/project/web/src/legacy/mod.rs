pub fn set() {
    let _ = cookie::Cookie::new("legacy", "1");
}
