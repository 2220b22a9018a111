fn set() {
    let _ = cookie::Cookie::new("in_b", "1");
}
