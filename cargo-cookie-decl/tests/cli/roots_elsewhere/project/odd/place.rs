pub fn set() {
    let _ = cookie::Cookie::new("in_odd_place", "1");
}
