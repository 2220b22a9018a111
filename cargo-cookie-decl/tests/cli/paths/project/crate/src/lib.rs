pub fn set() {
    let _ = biscuits::Cookie::new("in_crate", "1");
}
