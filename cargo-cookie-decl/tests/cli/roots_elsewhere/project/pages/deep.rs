pub fn set() {
    let _ = cookie::Cookie::new("in_deep_module", "1");
}
