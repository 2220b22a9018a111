pub fn set() {
    let _ = cookie::Cookie::new("in_test", "1");
}
